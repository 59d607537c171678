import Advice
import Catalogue
import Engine
import Screen
import Settings

/// A routine put together on the screen.
extension Model {
  /// The builder on top, or right below the library that it is filled from.
  var building: Builder? {
    for place in places.suffix(2).reversed() { if case .builder(let builder) = place { return builder } }
    return nil
  }

  /// Changes the builder on top.
  mutating func edit(_ change: (inout Builder) -> Void) {
    guard case .builder(var builder) = places.last else { return }
    change(&builder)
    places[places.count - 1] = .builder(builder)
  }

  mutating func build(_ draft: Draft) { places.append(.builder(Builder(draft, opened: now))) }

  // MARK: Seen

  func builderKeys(_ builder: Builder) -> KeyMap {
    switch builder.step {
    case .building: .building
    case .naming: .naming
    case .replacing: .replacing
    case .leaving: .unsaved
    }
  }

  func builderScene(_ builder: Builder) -> Scene {
    let keys = builderKeys(builder)
    switch builder.step {
    case .building: return buildingScene(builder)
    case .naming(let name, let notice):
      let path = name.asID.map { "\(ownRoutines)/\($0).yaml" }
      return .page(Page(naming: name, path: path, notice: notice), from: 0, keys)
    case .replacing: return .page(Page(replacing: builder.draft.name), from: 0, keys)
    case .leaving: return .page(Page(leavingUnsaved: builder.draft.name), from: 0, keys)
    }
  }

  private func buildingScene(_ builder: Builder) -> Scene {
    let exercise = seenExercise, fields = fields(of: builder)
    let routine = builder.draft.routine("draft")
    let (gentle, changes) = planner.plan(routine, .gentle), full = planner.plan(routine, .full).plan
    let facts = BuilderFacts(
      name: builder.draft.name, plan: planner.asWritten(routine, .full),
      minutes: min(gentle.minutes, full.minutes)...full.minutes, changes: changes.sentence(in: catalogue),
      narrowings: builder.draft.items.map(\.narrowing),
      chosen: exercise == nil ? nil : builder.selected,
      fields: fields.compactMap { field in
        guard let item = builder.item, let exercise else { return nil }
        return BuilderFacts.Field(field.name, field.value(of: item, exercise))
      }, field: min(builder.field, max(0, fields.count - 1)),
      notice: builder.notice ?? hint(builder, routine),
      isChanged: builder.isChanged)
    let (list, selected) = ListPage.building(facts, glyphs: glyphs)
    return .beside(
      Beside(
        list: list, selected: selected, keys: .building, words: facts.words(glyphs), exercise: exercise,
        figure: exercise.flatMap { figures[$0.id] }, shown: builder.opened.duration(to: now),
        isStill: settings.isStill))
  }

  private func fields(of builder: Builder) -> [Field] {
    guard let item = builder.item, let exercise = catalogue.exercises[item.exercise] else { return [] }
    return Field.all(of: item, exercise)
  }

  /// What could be done next.
  private func hint(_ builder: Builder, _ routine: Routine) -> Page.Paragraph? {
    let draft = builder.draft
    if draft.items.isEmpty { return Page.Paragraph("Enter: choose the first exercise.", .key) }
    if draft.lacks(.main) { return Page.Paragraph("The main block needs an exercise.", .warning) }
    if draft.lacks(.warmUp) {
      return Page.Paragraph("w: warm up first (3 to 5 minutes)", .key)
    }
    let (now, best) = (changes(routine), changes(routine.inFewestChanges(catalogue)))
    if best < now {
      return Page.Paragraph("o: reorder for \(Words.count(best, "position change"))", .key)
    }
    if draft.lacks(.coolDown) { return Page.Paragraph("c: end with a quiet stretch", .key) }
    return nil
  }

  private func changes(_ routine: Routine) -> Int {
    Plan(routine, level: .standard, catalogue: catalogue).positionChanges
  }

  // MARK: Done

  mutating func builderIntent(_ intent: Intent, _ builder: Builder, _ moment: Moment) -> [Effect] {
    switch builder.step {
    case .building: return buildingIntent(intent, builder, moment)
    case .naming(let name, _): return namingIntent(intent, builder, name)
    case .replacing:
      if intent == .yes { return keep(builder.draft, mayReplace: true) }
      if intent == .dismiss { edit { $0.step = .naming(builder.draft.name, notice: nil) } }
    case .leaving:
      edit { $0.step = .building }
      if intent == .save { return save(builder) }
      if intent == .yes { places.removeLast() }
    }
    return []
  }

  private mutating func buildingIntent(_ intent: Intent, _ builder: Builder, _ moment: Moment) -> [Effect] {
    edit { $0.notice = nil }
    let selected = builder.selected, now = moment.now, catalogue = catalogue
    switch intent {
    case .up: edit { $0.choose(selected - 1, at: now) }
    case .down: edit { $0.choose(selected + 1, at: now) }
    case .pageUp: edit { $0.choose(selected - 8, at: now) }
    case .pageDown: edit { $0.choose(selected + 8, at: now) }
    case .first: edit { $0.choose(0, at: now) }
    case .last: edit { $0.choose(.max, at: now) }
    case .add: if builder.draft.items.count < Self.mostExercises { openLibrary() }
    case .remove: edit { $0.remove(at: now) }
    case .moveUp: edit { $0.move(by: -1) }
    case .moveDown: edit { $0.move(by: 1) }
    case .nextField:
      let count = fields(of: builder).count
      edit { $0.nextField(of: count) }
    case .increase, .decrease:
      let fields = fields(of: builder)
      guard let exercise = seenExercise, !fields.isEmpty else { break }
      edit { $0.set(fields[min($0.field, fields.count - 1)], exercise, by: intent == .increase ? 1 : -1) }
    case .warmUp where builder.draft.lacks(.warmUp): edit { $0.add($0.draft.warmUp(catalogue)) }
    case .coolDown where builder.draft.lacks(.coolDown): edit { $0.add($0.draft.coolDown(catalogue)) }
    case .reorder: edit { $0.reorder(catalogue) }
    case .save: return save(builder)
    case .rename: edit { $0.step = .naming($0.draft.name, notice: nil) }
    case .help: places.append(.page(Page(keys: .building, glyphs: glyphs), from: 0))
    case .dismiss:
      if builder.isChanged { edit { $0.step = .leaving } } else { places.removeLast() }
    default: break
    }
    return []
  }

  /// As many as a block of a file may hold.
  private static let mostExercises = 100

  private mutating func save(_ builder: Builder) -> [Effect] {
    guard builder.draft.before != nil else {
      edit { $0.step = .naming($0.draft.name, notice: nil) }
      return []
    }
    return keep(builder.draft, mayReplace: false)
  }

  private mutating func namingIntent(_ intent: Intent, _ builder: Builder, _ name: String) -> [Effect] {
    switch intent {
    case .erase: edit { $0.step = .naming(String(name.dropLast()), notice: nil) }
    case .dismiss: edit { $0.forgetName() }
    case .accept:
      let words = name.split(separator: " ").joined(separator: " ")
      guard words.asID != nil else { break }
      edit { $0.draft.name = words }
      return building.map { keep($0.draft, mayReplace: false, asNamed: true) } ?? []
    default: break
    }
    return []
  }

  // MARK: Kept

  private func keep(_ draft: Draft, mayReplace: Bool, asNamed: Bool = false) -> [Effect] {
    // A routine keeps the id of its file, however it is called, unless another name was asked for.
    let own = draft.before.flatMap { asNamed && $0.name != draft.name || mayReplace ? nil : $0.id }
    guard let id = own ?? draft.name.asID else { return [] }
    return [.keepRoutine(draft.routine(id), changing: draft.before, mayReplace: mayReplace)]
  }

  /// The routine stands in its file: it is what is seen next.
  mutating func routineKept(_ id: String) {
    guard case .builder = places.last else { return }
    places.removeLast()
    if case .routine = places.last { places.removeLast() }
    places.append(.routine(id: id, counsel.headline.level, from: 0))
  }

  mutating func routineNotKept(_ reason: NotKept) {
    guard let builder = building else { return }
    let name = builder.draft.name
    switch reason {
    case .taken: edit { $0.step = .replacing }
    case .name:
      edit { $0.step = .naming(name, notice: "limber keeps this name for itself. Take another.") }
    case .byHand(let sentence):
      edit {
        $0.step = .building
        $0.notice = Page.Paragraph("NOT SAVED: \(sentence). n: save it under another name.", .danger)
      }
    case .refused(let sentence):
      edit {
        $0.step = .building
        $0.notice = Page.Paragraph("NOT SAVED: \(sentence)", .danger)
      }
    }
  }
}
