import Engine
import Screen

/// The pane that counts to breaks, in all its states.
enum BreakScenes {
  struct Missing: Error {}

  static let all: [(name: String, make: @Sendable () throws -> any Scene)] = [
    ("a break to come", { try scene(.counting(time("10:30"), left: .seconds(1439))) }),
    ("a break that is due", { try scene(.due) }), ("a break without moves", { try scene(.due, moves: []) }),
    ("no more breaks", { try scene(.closed(BreakScene.Opening(.friday, time("9:00"), inDays: 1))) }),
    ("nobody for a break", { try scene(.away) }),
    ("a break that isn't kept", { try scene(.away, notice: "NOT SAVED: the disk is full") }),
  ]

  static func time(_ text: String) throws -> TimeOfDay {
    guard let time = TimeOfDay(text) else { throw Missing() }
    return time
  }

  static func scene(
    _ state: BreakScene.State, moves: [String] = ["Arm circles", "Marching in place"], notice: String? = nil
  ) throws -> BreakScene {
    guard let rhythm = BreakRhythm() else { throw Missing() }
    let length: Duration = moves.isEmpty ? .zero : .seconds(75)
    return BreakScene(state, rhythm, BreakScene.Moves(names: moves, length: length), notice: notice)
  }
}
