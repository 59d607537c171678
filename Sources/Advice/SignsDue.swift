import Catalogue
import Foundation
import Statistics

/// When the warning signs are asked about again.
public enum SignsDue {
  /// Why they are asked about now.
  public enum Reason: Hashable, Sendable {
    /// They never were.
    case never
    /// Two weeks and more went by without a session.
    case afterBreak(days: Int)
    /// Pain of 7 and more, now or left by the last session.
    case strongPain(Int)
    /// Pain that rose by 2 and more, in the last session or since.
    case rise(from: Int, to: Int)
    /// An exercise was marked as hurting for the first time.
    case firstHurt
    /// Four weeks went by since they were answered.
    case fourWeeks
  }
}

extension Situation {
  /// Why the warning signs have to be asked about before the next session; `nil` when they needn't be.
  ///
  /// A flag stands until the person is cleared, so nothing is asked while there is one.
  ///
  /// - Parameter painNow: The pain just said. No earlier answer covers it: within one start it is asked about once.
  public func signsDue(painNow: Int? = nil) -> SignsDue.Reason? {
    guard let answer else { return .never }
    guard answer.clearance.allowsSessions else { return nil }
    if let pain = strongPainUnanswered(now: painNow, since: answer) { return .strongPain(pain) }
    if let rise = riseUnanswered(now: painNow, since: answer) { return .rise(from: rise.from, to: rise.to) }
    if let first = hurts.map(\.at).min(), first >= answer.at { return .firstHurt }
    let answered = Day(answer.at, in: timeZone)
    let last = sessions.first(where: \.counts)?.day ?? answered
    if today - max(last, answered) >= Self.breakDays { return .afterBreak(days: today - last) }
    return today - answered >= Self.painLasts ? .fourWeeks : nil
  }

  private func strongPainUnanswered(now: Int?, since answer: SignsAnswer) -> Int? {
    if let now, now >= Self.strongPain { return now }
    guard let last = sessions.first, let left = last.painLeft, left >= Self.strongPain else { return nil }
    let isAnswered = last.painAfter == nil ? covers(answer, before: last) : answer.at > last.at
    return isAnswered ? nil : left
  }

  private func riseUnanswered(now: Int?, since answer: SignsAnswer) -> (from: Int, to: Int)? {
    guard let last = sessions.first else { return nil }
    if let now, let rise = rise(from: last, to: now) { return rise }
    if let before = last.painBefore, let after = last.painAfter, after - before >= Self.markedRise,
      answer.at <= last.at
    {
      return (before, after)
    }
    guard let earlier = sessions.dropFirst().first, let before = last.painBefore,
      !covers(answer, before: last)
    else { return nil }
    return rise(from: earlier, to: before)
  }

  /// Whether an answer covers what was said before a session: that was asked about then, in the hour before.
  private func covers(_ answer: SignsAnswer, before session: SessionFacts) -> Bool {
    answer.at >= session.at - 3600
  }

  /// The rise from what a session left; none where the pain is merely back at what that session began with.
  func rise(from session: SessionFacts, to pain: Int) -> (from: Int, to: Int)? {
    guard let left = session.painLeft, pain - left >= Self.markedRise, pain > session.painBefore ?? 0 else {
      return nil
    }
    return (left, pain)
  }
}
