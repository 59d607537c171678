import Catalogue
import Engine
import Screen

/// The screen on which a routine is put together.
struct Builder: Hashable {
  /// What is asked.
  enum Step: Hashable {
    case building
    /// What it shall be called, as far as it is typed, and why it could not be kept under that name.
    case naming(String, notice: String?)
    /// Whether another file of that name may be lost.
    case replacing
    /// Whether what was changed may be lost.
    case leaving
  }

  var draft: Draft
  /// The draft as it was last saved, or begun.
  private let saved: Draft
  var step = Step.building
  /// The place of the chosen exercise.
  private(set) var selected = 0
  /// The place of the chosen field.
  private(set) var field = 0
  /// When the chosen exercise was chosen; its figure moves since.
  private(set) var opened: Instant
  /// What has just happened.
  var notice: Page.Paragraph?

  init(_ draft: Draft, opened: Instant) {
    self.draft = draft
    saved = draft
    self.opened = opened
  }

  var isChanged: Bool { draft.items != saved.items }

  /// The chosen exercise.
  var item: RoutineItem? { draft.items.indices.contains(selected) ? draft.items[selected] : nil }

  /// Back from the question for a name, which is then as it was.
  mutating func forgetName() {
    draft.name = saved.name
    step = .building
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

  mutating func set(_ field: Field, _ exercise: Exercise, by step: Int) {
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
