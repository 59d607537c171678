import Catalogue
import Engine
import Statistics

extension Rule {
  /// Comfortable sessions in a row at a level before the next is advised.
  private static let several = 5

  /// Several comfortable sessions at one level: the next is worth a try.
  static let goUp = Rule { situation in
    let latest = situation.counted.prefix(several)
    guard latest.count == several, !situation.isBeginning, !situation.isAfterBreak, situation.setback == nil,
      let level = latest.first?.level, let above = level.above,
      latest.allSatisfy({ $0.level == level && situation.isComfortable($0) }), !situation.painRises(latest)
    else { return [] }
    return [
      Advice(
        title: "Try \(above.rawValue) (l on a routine's page)",
        reason:
          "Your last \(several) sessions at \(level.rawValue) were comfortable; add a little at a time.",
        citations: [.startSlow, .core])
    ]
  }
}

extension Situation {
  /// Whether a session was completed with little pain, none of it new.
  func isComfortable(_ session: SessionFacts) -> Bool {
    guard session.outcome == .completed, (session.painLeft ?? 0) <= Self.mildPain,
      !hurts.contains(where: { $0.session == session.id })
    else { return false }
    guard let before = session.painBefore, let after = session.painAfter else { return true }
    return after <= before
  }

  /// Whether sessions, latest first, end with more pain than they began with.
  func painRises(_ sessions: some BidirectionalCollection<SessionFacts>) -> Bool {
    let pains = sessions.compactMap(\.painBefore)
    guard let first = pains.last, let last = pains.first else { return false }
    return last > first
  }
}
