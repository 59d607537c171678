import Catalogue
import Text

/// What limber says about the lines of a handout.
extension Wording {
  enum Handout {
    static let unknown = "limber doesn't know it: it is an exercise of its own, below."
    static let hasMore = "Not all of its numbers found a place."
    static let ownHold = "No hold is told: each is held as limber has it."
    static func noSides(_ name: String) -> String { "\(name) works both sides together." }
    static func holdsInAll(_ count: String) -> String { "Each repetition is a hold: \(count) in all." }
    static func asReps(_ seconds: String, _ reps: String) -> String {
      "limber counts repetitions here: \(seconds) s are \(reps) at its pace."
    }
    static func asSeconds(_ count: String, _ seconds: String) -> String {
      "limber goes by time here: \(count) take \(seconds) s at its pace."
    }
    static func noHold(_ name: String, _ seconds: String) -> String {
      "\(name) has no hold in limber: the \(seconds) s are left out."
    }
    static func beyondLimit(_ measure: Measure, _ range: ClosedRange<Int>, _ limits: ClosedRange<Int>)
      -> String
    {
      "\(measure.label) \(measure.written(range)) can't be done: limber goes from \(limits.lowerBound) to "
        + "\(measure.written(limits.upperBound...limits.upperBound)); the exercise's own stands."
    }
    static func cut(_ measure: Measure, _ range: ClosedRange<Int>, to limit: ClosedRange<Int>) -> String {
      "\(measure.label) \(measure.written(range)) can't be done: here it stands as \(measure.written(limit)), as far as limber goes."
    }
    static func farAbove(_ measure: Measure, _ range: ClosedRange<Int>, _ whose: String, most: Int) -> String
    {
      "\(measure.label) \(measure.written(range)) is far above the usual for \(whose), \(most) at most; it stands as it is "
        + "written: make sure that it is meant."
    }

    /// What an entry sets, such as "3 x 10 reps, hold 5 s, left only".
    static func amount(_ fit: FittedDose, of exercise: Exercise?, isEachSide: Bool) -> String {
      let ranges = fit.ranges, counted = ranges[.holdSeconds] ?? ranges[.seconds]
      var parts: [String] = []
      let work =
        ranges[.reps].map { "\($0.written) \("rep".plural(of: $0.upperBound))" }
        ?? counted.map { "\($0.written) s" }
      switch (ranges[.sets], work) {
      case (let sets?, let work?): parts.append("\(sets.written) x \(work)")
      case (let sets?, nil): parts.append("\(sets.written) \("set".plural(of: sets.upperBound))")
      case (nil, let work?): parts.append(work)
      case (nil, nil): break
      }
      if let pause = ranges[.pauseSeconds] { parts.append("hold \(pause.written) s") }
      if let rest = ranges.restSeconds { parts.append("rest \(rest) s") }
      if let side = fit.side { parts.append("\(exercise?.name(of: side) ?? side.rawValue) only") }
      if fit.side == nil, exercise?.isSided ?? isEachSide { parts.append("each side") }
      let isOpen = ranges.isEmpty
      if isOpen { parts.insert(exercise == nil ? noDose : ownDose, at: 0) }
      return parts.joined(separator: ", ")
    }
    private static let ownDose = "as limber has it"
    private static let noDose = "no dose told, so limber's careful one"

    // MARK: The file

    static func head(_ id: String, schema: String) -> [String] {
      [
        "# yaml-language-server: $schema=\(schema.printable)",
        "# What a handout says, each line above what limber made of it. `limber check` tells what is wrong with it, `limber start "
          + "\(id)` follows it.", "",
        "name: \(id.prefix(1).uppercased() + id.dropFirst().replacing("-", with: " "))",
        "about: What your physiotherapist wrote down.", "",
      ]
    }
    static let positionGuess = "limber's guess; or supine, prone, side-lying, quadruped, kneeling, seated"
    static func asShown(_ line: String) -> String { "Do it as you were shown: \(line)" }
    static let stop = "Stop if it gives you sharp or growing pain."
    static let keepBreathing = "Stay there and keep breathing"
    static let keepMoving = "Keep going, and keep breathing"
    static let move = "Move slowly, as you were shown"
    static let comeBack = "Come back slowly"
  }

  /// Why a handout can't be read; each reads on from the file's name.
  enum HandoutFaults {
    static let binary = "holds no text"
    static func tooLarge(kibibytes: Int) -> String { "is larger than \(kibibytes) KiB" }
    static let noExercise = "holds no line that is an exercise"
  }
}
