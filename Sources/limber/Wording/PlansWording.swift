import Catalogue
import Text

extension Wording {
  /// Routines and exercises that are listed, planned, shown and begun.
  enum Plans {
    static func nothingLeft(of routine: String, _ why: String?) -> String {
      "nothing of \(routine) is left to do: \(why ?? "it is empty.")"
    }
    static func tooShort(_ routine: String, minutes: Int, at level: String) -> String {
      "\(routine) takes at least \(minutes) minutes at level \(level)."
    }
    static func tooLong(_ routine: String, minutes: Int) -> String {
      "\(routine) takes at most \(minutes) minutes."
    }
    static func noMinutes(_ programme: String) -> String {
      "--minutes is for a routine or an exercise; the stages of \(programme.printable) say how long they are."
    }
    static func programme(_ programme: Programme) -> String {
      "\(programme.name) - \(programme.stages.count.counted("stage"))"
    }
    static func stage(_ stage: Stage) -> String {
      "\(stage.number) \(stage.name) - \(stage.condition.sessions.counted("day")) with a session, "
        + "\(stage.condition.days.counted("day")) at least"
    }
    static func noSVG(_ id: String, _ file: String) -> String {
      "--svg is for an exercise; `limber sheet \(id.printable) -o \(file.printable)` draws a routine."
    }
    static func suggested(_ level: String) -> String {
      "\(level.prefix(1).uppercased() + level.dropFirst()), as home suggests."
    }
    static func noFigure(_ exercise: String) -> String { "\(exercise) has no figure." }
    static func set(_ set: Int) -> String { "set \(set)" }
    static func rep(_ rep: Int) -> String { "rep \(rep)" }
    static let minutes = "min"
    static func origin(_ note: String) -> String { " (\(note))" }
  }
}
