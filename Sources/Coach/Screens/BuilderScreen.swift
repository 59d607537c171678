import Advice
import Catalogue
import CatalogueFiles
import Engine
import Screen
import Settings
import Text

/// A routine put together by the person.
struct BuilderScreen: CoachScreen {
  /// What is asked before the building goes on.
  private enum Question {
    /// What it shall be called, as far as it is typed, and why it could not be saved under that name.
    case naming(String, notice: String?)
    /// Whether another file of that name may be lost.
    case replacing
    /// Whether what was changed may be lost.
    case leaving
  }

  private(set) var builder: Builder
  /// What is asked; `nil` while the routine is built.
  private var question: Question?
  /// What has just happened.
  private var notice: Page.Paragraph?

  init(_ draft: Draft, opened: Instant) { builder = Builder(draft, opened: opened) }

  // MARK: Seen

  func exercise(_ model: Model) -> Exercise? {
    builder.item.flatMap { model.known.catalogue.exercises[$0.exercise] }
  }

  func keys(_ model: Model) -> KeyMap {
    switch question {
    case nil: builder.draft.items.isEmpty ? .buildingFirst : .building
    case .naming?: .naming
    case .replacing?: .replacing
    case .leaving?: .unsaved
    }
  }

  func keyAlone(_ model: Model) -> Key? { if case .leaving? = question { .character("y") } else { .escape } }

  func scene(_ model: Model) -> any Scene {
    let keys = keys(model), name = builder.draft.name
    switch question {
    case nil: return buildingScene(model)
    case .naming(let name, let notice)?:
      let path = name.asID.map { "\(model.known.ownRoutines)/\($0).yaml" }
      return PageScene(Page(naming: name, path: path, notice: notice), from: 0, keys)
    case .replacing?: return PageScene(Page(replacing: name), from: 0, keys)
    case .leaving?: return PageScene(Page(leavingUnsaved: name), from: 0, keys)
    }
  }

  private func buildingScene(_ model: Model) -> any Scene {
    let exercise = exercise(model), fields = builder.fields(in: model.known.catalogue)
    let planner = model.known.planner, routine = builder.draft.routine("draft")
    let (gentle, changes) = planner.plan(routine, .gentle), full = planner.plan(routine, .full).plan
    let facts = BuilderFacts(
      name: builder.draft.name, plan: planner.asWritten(routine, .full),
      minutes: min(gentle.minutes, full.minutes)...full.minutes,
      changes: changes.sentence(in: model.known.catalogue), narrowings: builder.draft.items.map(\.narrowing),
      chosen: exercise == nil ? nil : builder.selected,
      fields: fields.compactMap { field in
        guard let item = builder.item, let exercise else { return nil }
        return BuilderFacts.Field(field.name, field.value(of: item, exercise))
      }, field: min(builder.field, max(0, fields.count - 1)),
      notice: notice ?? hint(routine, model.known.catalogue), isChanged: builder.isChanged)
    let (list, selected) = ListPage.building(facts, glyphs: model.output.glyphs)
    return BesideScene(
      list, selected: selected, keys(model), preview: model.preview(exercise, since: builder.opened),
      words: facts.words(model.output.glyphs))
  }

  /// What could be done next.
  private func hint(_ routine: Routine, _ catalogue: Catalogue) -> Page.Paragraph? {
    let draft = builder.draft
    if draft.items.isEmpty { return Page.Paragraph(Wording.Builder.firstExercise, .key) }
    if draft.lacks(.main) { return Page.Paragraph(Wording.Builder.noMain, .warning) }
    if draft.lacks(.warmUp) {
      return Page.Paragraph(Wording.Builder.warmUp, .key)
    }
    let now = changes(routine, catalogue), best = changes(routine.inFewestChanges(catalogue), catalogue)
    if best < now {
      return Page.Paragraph(Wording.Builder.reorder(for: best), .key)
    }
    if draft.lacks(.coolDown) { return Page.Paragraph(Wording.Builder.coolDown, .key) }
    return nil
  }

  private func changes(_ routine: Routine, _ catalogue: Catalogue) -> Int {
    Plan(routine, level: .standard, catalogue: catalogue).positionChanges
  }

  // MARK: Done

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    switch question {
    case nil: return build(intent, &model, moment)
    case .naming(let name, _)?: return naming(intent, name)
    case .replacing?:
      if intent == .yes { return save(mayReplace: true) }
      if intent == .dismiss { question = .naming(builder.draft.name, notice: nil) }
    case .leaving?:
      question = nil
      if intent == .save { return save() }
      if intent == .yes { return model.leave(moment) }
    }
    return []
  }

  private mutating func build(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    notice = nil
    let draft = builder.draft, now = moment.now, catalogue = model.known.catalogue
    if let line = intent.line(from: builder.selected, of: draft.items.count) {
      builder.choose(line, at: now)
    }
    switch intent {
    case .add where draft.items.count < Self.mostExercises:
      let taken = Set(draft.items.map(\.exercise))
      model.navigation.open(LibraryScreen(opened: now, choosingBeside: taken))
    case .remove: builder.remove(at: now)
    case .moveUp: builder.move(by: -1)
    case .moveDown: builder.move(by: 1)
    case .nextField: builder.nextField(of: builder.fields(in: catalogue).count)
    case .increase, .decrease:
      let fields = builder.fields(in: catalogue)
      guard let exercise = exercise(model), !fields.isEmpty else { break }
      builder.set(
        fields[min(builder.field, fields.count - 1)], exercise, by: intent == .increase ? 1 : -1)
    case .warmUp where draft.lacks(.warmUp): builder.add(draft.warmUp(catalogue))
    case .coolDown where draft.lacks(.coolDown): builder.add(draft.coolDown(catalogue))
    case .reorder: builder.reorder(catalogue)
    case .save: return save()
    case .rename: question = .naming(draft.name, notice: nil)
    case .help: openHelp(&model)
    case .dismiss:
      guard builder.isChanged else { return model.leave(moment) }
      question = .leaving
    default: break
    }
    return []
  }

  /// As many as a block of a file may hold.
  private static let mostExercises = 100

  /// Adds the exercise that was chosen for it.
  mutating func add(_ exercise: String, at now: Instant) { builder.add(exercise, at: now) }

  mutating func type(_ character: Character, _ model: Model) {
    guard case .naming(let name, _)? = question, name.count < KeyMap.longestName else { return }
    question = .naming(name + String(character), notice: nil)
  }

  private mutating func naming(_ intent: Intent, _ name: String) -> [Effect] {
    switch intent {
    case .erase: question = .naming(String(name.dropLast()), notice: nil)
    case .dismiss:
      builder.forgetName()
      question = nil
    case .accept:
      let words = name.split(separator: " ").joined(separator: " ")
      guard words.asID != nil else { break }
      builder.draft.name = words
      return save(mayReplace: false, asNamed: true)
    default: break
    }
    return []
  }

  // MARK: Saved

  private mutating func save() -> [Effect] {
    guard builder.draft.before == nil else { return save(mayReplace: false) }
    question = .naming(builder.draft.name, notice: nil)
    return []
  }

  private func save(mayReplace: Bool, asNamed: Bool = false) -> [Effect] {
    let draft = builder.draft
    // A routine keeps the id of its file, however it is called, unless another name was asked for.
    let own = draft.before.flatMap { asNamed && $0.name != draft.name || mayReplace ? nil : $0.id }
    guard let id = own ?? draft.name.asID else { return [] }
    return [.saveRoutine(draft.routine(id), changing: draft.before, mayReplace: mayReplace)]
  }

  /// Asks for what it takes to save the routine, or says why it can't be saved.
  mutating func notSaved(_ reason: RoutineNotSaved) {
    switch reason {
    case .taken: question = .replacing
    case .name:
      question = .naming(builder.draft.name, notice: Wording.Builder.nameReserved)
    case .byHand(let sentence):
      question = nil
      notice = Page.Paragraph(
        Wording.Keeping.notSaved(Wording.Builder.byHand(sentence)), .danger)
    case .refused(let sentence):
      question = nil
      notice = Page.Paragraph(Wording.Keeping.notSaved(sentence), .danger)
    }
  }
}

extension Model {
  /// A routine of the person's own stands in its file: it is what is seen next.
  mutating func routineSaved(_ id: String) {
    guard navigation.top is BuilderScreen else { return }
    navigation.close()
    if navigation.top is RoutineScreen { navigation.close() }
    navigation.open(RoutineScreen(id, known.advice.headline.level, opened: now))
  }
}
