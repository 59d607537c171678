import Catalogue
import Engine
import Screen
import Settings
import Statistics

/// All exercises: looked through, or chosen from for a routine.
struct LibraryScreen: CoachScreen {
  private var library = Library()
  private var selected = 0
  /// When the chosen exercise was chosen; its figure moves since.
  private var opened: Instant
  /// The exercises that the routine already has which one is chosen for; `nil` where none is.
  private let taken: Set<String>?

  /// Looked through, or on top of the screen of a routine to choose from for it.
  init(opened: Instant, choosingBeside taken: Set<String>? = nil) {
    (self.opened, self.taken) = (opened, taken)
  }

  var tellsPractice: Bool { true }

  func exercise(_ model: Model) -> Exercise? {
    let exercises = library.exercises(in: model.known.catalogue)
    return exercises.indices.contains(selected) ? exercises[selected] : nil
  }

  func keys(_ model: Model) -> KeyMap { taken == nil ? .library : .picking }

  func scene(_ model: Model) -> any Scene {
    let lines = library.exercises(in: model.known.catalogue).map {
      LibraryLine(
        $0, times: model.known.practice?[$0.id]?.times ?? 0, hurtOn: model.known.hurt[$0.id],
        isTaken: taken?.contains($0.id) ?? false)
    }
    let list = ListPage(
      library: lines, of: model.known.catalogue.exercisesByName.count,
      title: taken == nil ? Wording.Library.title : Wording.Library.adding, search: library.search,
      filter: library.chosen,
      others: library.others, glyphs: model.output.glyphs)
    let line = lines.indices.contains(selected) ? lines[selected] : nil
    return BesideScene(
      list, selected: selected, keys(model), preview: model.preview(line?.exercise, since: opened),
      words: line.map { $0.words(done: model.known.practice?[$0.exercise.id]?.words) } ?? [])
  }

  mutating func type(_ character: Character, _ model: Model) {
    change(model) { $0.type(character) }
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    switch intent {
    case .nextField: library.nextFilter()
    case .increase: change(model) { $0.turn(by: 1) }
    case .decrease: change(model) { $0.turn(by: -1) }
    case .erase: change(model) { $0.erase() }
    case .accept: accept(&model, moment)
    case .help: openHelp(&model)
    case .dismiss where library.isWhole: return model.leave(moment)
    case .dismiss: change(model) { $0 = Library() }
    default:
      let count = library.exercises(in: model.known.catalogue).count
      if let line = intent.line(from: selected, of: count) { choose(line, exercise(model), model) }
    }
    return []
  }

  private func accept(_ model: inout Model, _ moment: MessageTime) {
    guard let id = exercise(model)?.id else { return }
    guard taken != nil else {
      return model.navigation.open(LinkedScreen(.exercise(id), opened: moment.now))
    }
    model.navigation.close()
    model.navigation.change(BuilderScreen.self) { $0.add(id, at: moment.now) }
  }

  /// Changes what is looked for, and chooses the first exercise found.
  private mutating func change(_ model: Model, _ change: (inout Library) -> Void) {
    let before = exercise(model)
    change(&library)
    choose(0, before, model)
  }

  private mutating func choose(_ line: Int, _ before: Exercise?, _ model: Model) {
    selected = line
    if exercise(model)?.id != before?.id { opened = model.now }
  }
}
