public import Catalogue
public import Engine
import Text

/// The phrases that other targets say as well, and that several screens share.
public enum Words {
  /// Minutes and seconds, as `7:41`.
  public static func clock(_ time: Duration) -> String {
    let seconds = time.secondsRoundedUp
    return "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
  }

  /// A length of time in words, as `14 min` or `40 s`.
  public static func span(_ time: Duration) -> String {
    let seconds = time.secondsRoundedUp
    return seconds < 60
      ? Self.seconds(seconds) : seconds < 5400 ? minutes(time.wholeMinutes) : "\((seconds + 1800) / 3600) h"
  }

  static func minutes(_ minutes: Int) -> String { "\(minutes) min" }
  static func seconds(_ seconds: Int) -> String { "\(seconds) s" }

  /// What "left" or "right" is of, as `right leg`.
  static func side(_ side: Side, of exercise: Exercise) -> String { exercise.name(of: side) }

  static let eachSide = "each side"
  static func only(_ side: String) -> String { "\(side) only" }

  /// How fast reps go, as "faster (1.2x)".
  ///
  /// - Parameter tempo: Percent of the prescribed time that they take.
  public static func pace(_ tempo: Int) -> String {
    tempo == 100 ? "as prescribed" : "\(tempo < 100 ? "faster" : "slower") (\(times(tempo)))"
  }

  /// The same as a number alone, as "1.2x".
  static func times(_ tempo: Int) -> String {
    let tenths = Int((1000 / Double(max(1, tempo))).rounded(.toNearestOrEven))
    return "\(tenths / 10).\(tenths % 10)x"
  }

  /// Pain before and after a session, in words.
  public static func pain(before: Int?, after: Int?) -> String {
    guard before != nil || after != nil else { return "not rated" }
    func said(_ value: Int?) -> String { value.map(String.init) ?? "not rated" }
    return "\(said(before)) before, \(said(after)) after"
  }

  /// How much of an exercise, in one line.
  ///
  /// - Parameter onlySide: The one side that is done; `nil` for both.
  public static func dose(_ dose: Dose, of exercise: Exercise, onlySide: Side? = nil) -> String {
    var parts: [String] = []
    if dose.sets > 1 { parts.append("\(dose.sets) x") }
    if let reps = dose.reps { parts.append(reps.counted("rep")) }
    if let seconds = dose.seconds { parts.append(Self.seconds(seconds)) }
    if exercise.isSided { parts.append(onlySide.map { only(side($0, of: exercise)) } ?? eachSide) }
    if let pause = dose.pauseSeconds, pause > 0 { parts.append("(hold \(pause) s)") }
    return parts.joined(separator: " ")
  }

  /// How much of an exercise a routine asks for, in ranges, in one short line without its sides.
  static func amount(of exercise: Exercise, within narrowing: Narrowing) -> String {
    let prescription = exercise.prescription
    let sets = narrowing[.sets] ?? prescription.sets
    var parts = sets == 1...1 ? [] : ["\(sets.written) x"]
    if let counted = narrowing[prescription.kind.measure] ?? prescription.counted {
      parts.append(prescription.kind == .reps ? Self.counted(counted, "rep") : "\(counted.written) s")
    }
    return parts.joined(separator: " ")
  }

  /// A range with its noun, as `8-12 reps`.
  private static func counted(_ range: ClosedRange<Int>, _ noun: String) -> String {
    "\(range.written) \(noun.plural(of: range.upperBound))"
  }

  /// A prescription's ranges in one line.
  public static func ranges(_ prescription: Prescription) -> String {
    var parts = [counted(prescription.sets, "set")]
    if let amount = prescription.counted {
      switch prescription.kind {
      case .reps: parts.append(counted(amount, "rep"))
      case .hold: parts.append("hold \(amount.written) s")
      case .timed: parts.append("\(amount.written) s")
      }
    }
    if let pause = prescription.ranges[.pauseSeconds] { parts.append("hold \(pause.written) s each rep") }
    if prescription.sides != nil { parts.append(eachSide) }
    return parts.joined(separator: ", ")
  }

  /// Which files beside one's own are not read because of how their names end, in one line; `nil` where there are none.
  public static func passedOver(_ paths: [String]) -> String? {
    guard let first = paths.first else { return nil }
    let name = first.split(separator: "/").suffix(2).joined(separator: "/").printable
    let others = paths.count > 1 ? " and \((paths.count - 1).counted("other file"))" : ""
    return "Not read, because limber reads files that end in .yaml: \(name)\(others)."
  }

  /// Which own files were left out, and the first reason, in one line; `nil` where none was.
  public static func leftOut(_ diagnostics: [Diagnostic]) -> String? {
    guard let first = diagnostics.first else { return nil }
    let name = first.file.split(separator: "/").suffix(2).joined(separator: "/")
    let others = Set(diagnostics.map(\.file)).count - 1
    let files = name + (others > 0 ? " and \(others.counted("other file"))" : "")
    let place = first.line > 0 ? "line \(first.line): " : ""
    let more = diagnostics.count > 1 ? " (1 of \(diagnostics.count) faults)" : ""
    return "\(files) (`limber check` tells all): \(place)\(first.reason)\(more)"
  }

  /// A status as the person reads it.
  public static func status(_ status: ExerciseRecord.Status) -> String {
    switch status {
    case .done: "done"
    case .partial: "partial"
    case .skipped: "skipped"
    case .hurt: "hurt"
    }
  }

  /// The first keys to know where each is read as it is pressed.
  public static let keysHint =
    "Keys: Enter pauses and resumes, x this hurts, n skips, i tells how, s where you are, ? all keys, q ends."
  /// The first keys to know where an answer is typed and ended with Enter.
  public static let linesHint =
    "Type a letter and Enter: x this hurts, n skips, i tells how, ? all keys, q ends. Enter alone pauses and resumes."

  /// What is said where keys stop being read as they are pressed.
  public static let enterHint = "Here type your answer and Enter."
  /// What is said where they are read so again.
  public static let keysAgain = "Keys need no Enter again."

  /// For somebody who pressed a key that means nothing.
  public static let helpHint = "? shows the keys"

  /// How a session ended.
  public static func outcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .completed: "completed"
    case .ended: "ended early"
    case .interrupted: "interrupted"
    }
  }
}
