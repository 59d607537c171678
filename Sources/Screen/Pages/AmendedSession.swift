public import Catalogue
public import Engine
import Text

/// What was set right about a session, in words.
extension SessionRecord {
  /// What holds of it now, and beside it what was first written, in one line.
  public func standing(in catalogue: Catalogue) -> String {
    var parts = [
      Wording.Amend.pain(before: amended.painBefore, after: amended.painAfter),
      amended.hurting(in: catalogue),
    ]
    if let note { parts.append(Wording.Amend.noted(note.printable)) }
    if isLeftOut { parts.append(Wording.Amend.outOfStatistics) }
    let now = "\(routineName.printable), \(when): \(parts.joined(separator: "; "))."
    return firstWritten(in: catalogue).map { "\(now) \($0)" } ?? now
  }

  /// The pain and the hurts that were first written, where others hold now; `nil` where none do.
  func firstWritten(in catalogue: Catalogue) -> String? {
    let now = amended
    var parts: [String] = []
    if (painBefore, painAfter) != (now.painBefore, now.painAfter) {
      parts.append(Wording.Amend.pain(before: painBefore, after: painAfter))
    }
    if hurting != now.hurting { parts.append(hurting(in: catalogue)) }
    return parts.isEmpty ? nil : Wording.Amend.firstWritten(parts.joined(separator: "; "))
  }

  /// What hurt, in words.
  private func hurting(in catalogue: Catalogue) -> String {
    Wording.Amend.hurting(hurting.map { catalogue.exercises[$0]?.name ?? $0.printable })
  }
}
