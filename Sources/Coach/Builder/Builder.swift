import Catalogue
import Engine

/// A routine being put together: the draft, and what of it is chosen.
struct Builder {
  var draft: Draft
  /// The draft as it was last saved, or begun.
  private let saved: Draft
  /// The place of the chosen exercise.
  private(set) var selected = 0
  /// The place of the chosen field.
  private(set) var field = 0
  /// When the chosen exercise was chosen; its figure moves since.
  private(set) var opened: Instant

  init(_ draft: Draft, opened: Instant) {
    self.draft = draft
    saved = draft
    self.opened = opened
  }

  var isChanged: Bool { draft.items != saved.items }

  /// The chosen exercise.
  var item: RoutineItem? { draft.items.indices.contains(selected) ? draft.items[selected] : nil }

  /// The name is as it was before another was asked for.
  mutating func forgetName() { draft.name = saved.name }

  /// What can be set for the chosen exercise.
  func fields(in catalogue: Catalogue) -> [BuilderField] {
    guard let item, let exercise = catalogue.exercises[item.exercise] else { return [] }
    return BuilderField.all(of: item, exercise)
  }

  mutating func choose(_ index: Int, at now: Instant) {
    let before = item?.exercise
    selected = max(0, min(index, draft.items.count - 1))
    if item?.exercise != before { (field, opened) = (0, now) }
  }

  mutating func nextField(of count: Int) { field = count > 0 ? (field + 1) % count : 0 }

  mutating func add(_ exercise: String, at now: Instant) {
    let place = draft.insert(exercise, after: item == nil ? nil : selected)
    choose(place, at: now)
    (field, opened) = (0, now)
  }

  mutating func remove(at now: Instant) {
    draft.remove(at: selected)
    choose(selected, at: now)
    (field, opened) = (0, now)
  }

  mutating func move(by step: Int) { selected = draft.move(selected, by: step) }

  mutating func set(_ field: BuilderField, _ exercise: Exercise, by step: Int) {
    guard let item else { return }
    let changed = field.changed(item, exercise, by: step)
    if changed.block == item.block {
      draft.replace(selected, with: changed)
    } else {
      selected = draft.put(selected, into: changed.block)
    }
  }

  /// Puts a block's exercises in.
  mutating func add(_ items: [RoutineItem]) { arrange(draft.items + items) }

  mutating func reorder(_ catalogue: Catalogue) {
    arrange(draft.routine("").inFewestChanges(catalogue).items)
  }

  /// Puts exercises in the place of all, among which the chosen one stays chosen: of equal ones the same by number.
  private mutating func arrange(_ items: [RoutineItem]) {
    let chosen = item
    let before = draft.items.prefix(selected).count { $0 == chosen }
    draft.replaceAll(items)
    selected = draft.items.indices.filter { draft.items[$0] == chosen }.dropFirst(before).first ?? selected
  }
}
