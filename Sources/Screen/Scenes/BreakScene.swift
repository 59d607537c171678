public import Engine
import Text

/// The pane that counts to the next break.
public struct BreakScene: Scene {
  /// A break as it is told: its moves by their names, none where limber leads into none, and how long it takes.
  public struct Moves: Hashable, Sendable {
    let names: [String]
    let length: Duration

    /// The moves of a break.
    public init(names: [String], length: Duration) { (self.names, self.length) = (names, length) }
  }

  /// A time on another day, or on the same.
  public struct Opening: Hashable, Sendable {
    let weekday: Weekday
    let time: TimeOfDay
    let days: Int

    /// A time so many days from now.
    public init(_ weekday: Weekday, _ time: TimeOfDay, inDays days: Int) {
      (self.weekday, self.time, self.days) = (weekday, time, days)
    }
  }

  /// What there is to wait for.
  public enum State: Hashable, Sendable {
    /// The next break, at a time; how long it is until then.
    case counting(TimeOfDay, left: Duration)
    /// An answer to a break.
    case due
    /// The next hours.
    case closed(Opening)
    /// Anybody.
    case away
  }

  /// What there is to wait for.
  public let state: State
  /// When breaks are had.
  public let rhythm: BreakRhythm
  /// What the next break is.
  public let moves: Moves
  /// A word about the last key, such as `tones off`.
  public let notice: String?

  /// A pane.
  public init(_ state: State, _ rhythm: BreakRhythm, _ moves: Moves, notice: String? = nil) {
    (self.state, self.rhythm, self.moves, self.notice) = (state, rhythm, moves, notice)
  }
}

extension BreakScene {
  /// The keys that are read on it.
  public var keys: KeyMap {
    switch state {
    case .counting: .breaks
    case .due: .breakDue
    case .closed: .breaksClosed
    case .away: .breaksAway
    }
  }

  /// A pane of six rows beside other work.
  public var smallest: Size { .smallestPane }

  /// Draws all of it.
  public func draw(on canvas: inout Canvas) {
    let size = canvas.size
    Heading.draw(Wording.Breaks.title, aside: Wording.Breaks.rhythm(rhythm), on: &canvas)
    let isPane = !size.holds(.smallest)
    let ways = state == .due && !isPane ? keys.bindings.filter { $0.words.large != nil } : []
    let stop = Stop(word(isPane: isPane), state == .due ? .cue : .title, ways: ways, glyphs: canvas.glyphs)
    // In a pane the number stands alone in large letters, and what it counts beside it.
    let unit = isPane && isCounting ? [Page.Paragraph(Wording.Breaks.unit, .hint)] : []
    StopView.draw(
      stop, unit + sentences.map { Page.Paragraph($0) },
      in: Rect(row: 1, column: 0, rows: size.rows - 2, columns: size.columns), on: &canvas)
    Footer.draw(keys, on: &canvas)
  }

  private var isCounting: Bool { if case .counting = state { true } else { false } }

  /// What is seen from across the room; in a pane as much of it as has room in large letters.
  private func word(isPane: Bool) -> String {
    switch state {
    case .counting(_, let left):
      isPane
        ? String(max(1, left.minutesRoundedUp)) : Wording.Breaks.minutes(left.minutesRoundedUp)
    case .due: isPane ? Wording.Breaks.up : Wording.Breaks.standUp
    case .closed(let opening): opening.time.written
    case .away: Wording.Breaks.away
    }
  }

  /// What it says in sentences, but for the minutes that are left.
  private var sentences: [String] {
    let told: [String] =
      switch state {
      case .counting(let time, _): [Wording.Breaks.next(at: time, moves.names)]
      case .due:
        [moves.names.isEmpty ? Wording.Breaks.noMoves : Wording.Breaks.now(moves.names, moves.length)]
      case .closed(let opening):
        [Wording.Breaks.goesOn(opening.weekday, opening.time, inDays: opening.days)]
      case .away: [Wording.Breaks.sleeps]
      }
    return [notice].compactMap { $0 } + told
  }

  /// What has changed, once; not each minute that goes by.
  public func told(after before: (any Scene)?, isCued: Bool, answers: [String]) -> [String] {
    let old = before as? BreakScene
    let lines = sentences.filter { old?.sentences.contains($0) != true }
    let head =
      old == nil ? [[Wording.Breaks.title, Wording.Breaks.rhythm(rhythm)].joined(separator: ", ")] : []
    return head + lines + (old?.keys == keys ? [] : answers)
  }
}
