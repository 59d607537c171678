import Catalogue
public import Engine
import Statistics
import Text

/// A session in one line.
extension SessionRecord {
  /// For the list of all sessions as text.
  public func line(_ glyphs: Glyphs) -> String {
    var parts = [
      when, "\(routineName.printable) (\(level.rawValue))", Words.clock(time.elapsed),
      endInBrief, Wording.Summary.done(doneInBrief.done, of: doneInBrief.all),
    ]
    if hurtInBrief > 0 { parts.append(Wording.Summary.hurt(hurtInBrief)) }
    if let pain = amended.painInBrief { parts.append(pain) }
    if isLeftOut { parts.append(Wording.Summary.leftOut) }
    return parts.joined(separator: " \(glyphs.dot) ")
  }

  /// For home, in half a line.
  func brief(_ glyphs: Glyphs) -> String {
    var parts = [when, routineName.printable, Words.clock(time.elapsed), endInBrief]
    if let pain = amended.painInBrief { parts.append(pain) }
    if isLeftOut { parts.append(Wording.Summary.leftOut) }
    return parts.joined(separator: " \(glyphs.dot) ")
  }

  /// How it ended, or that it counts for nothing, or that nobody has seen it.
  var endInBrief: String {
    isRehearsal
      ? Wording.Summary.rehearsal : isLogged ? Wording.Summary.logged : Words.outcome(outcome)
  }

  /// When it began, by the day alone where no more than that is known.
  var when: String { isLogged ? day : "\(day) \(timeOfDay)" }

  /// How many of its exercises were done in full.
  var doneInBrief: (done: Int, all: Int) {
    let exercises = amended.wholeExercises
    return (exercises.count { $0.status == .done }, exercises.count)
  }

  /// How many of its exercises hurt.
  var hurtInBrief: Int { amended.wholeExercises.count { $0.status == .hurt } }

  /// The pain before and after, 0 to 10; `nil` where none was rated.
  private var painInBrief: String? { Wording.Summary.pain(before: painBefore, after: painAfter) }
}
