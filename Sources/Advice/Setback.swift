import Catalogue
import Engine
import Foundation
import Statistics

/// What went worse, and in which session.
struct Setback: Hashable {
  enum Kind: Hashable {
    /// Strong pain, 7 or more, before or after.
    case strongPain(Int)
    /// More pain after the session than before.
    case roseInSession(from: Int, to: Int)
    /// More pain before the session than the one before had left.
    case roseBetween(from: Int, to: Int)
    /// Pain that is too much though it isn't strong: 6.
    case tooMuch(Int)
    /// Exercises were marked as hurting.
    case hurt([String])
  }

  let kind: Kind
  /// The session that it was in.
  let session: SessionFacts

  /// Whether only rest and the gentlest routine are offered.
  var isStrong: Bool { if case .strongPain = kind { true } else { false } }
}

extension Situation {
  /// What went worse and has not been made good since; `nil` when nothing did.
  ///
  /// Pain is made good by a session that is rated and left little enough of it, since unrated pain is unknown; a hurt by
  /// a session that counts and has none. After four weeks neither says anything any more.
  var setback: Setback? {
    var isPainGood = false, isHurtGood = false
    for (index, session) in sessions.enumerated() {
      guard !(isPainGood && isHurtGood), today - session.day < Self.painLasts else { return nil }
      if let kind = painSetback(index) {
        if !isPainGood { return Setback(kind: kind, session: session) }
      } else if session.painLeft != nil {
        isPainGood = true
      }
      let hurting = Set(hurts.filter { $0.session == session.id }.map(\.exercise))
      if hurting.isEmpty {
        isHurtGood = isHurtGood || session.counts
      } else if !isHurtGood {
        return Setback(kind: .hurt(hurting.sorted()), session: session)
      }
    }
    return nil
  }

  /// How the pain of one session went worse; `nil` where it didn't, or isn't known to have.
  func painSetback(_ index: Int) -> Setback.Kind? {
    let session = sessions[index]
    if let pain = session.mostPain, pain >= Self.strongPain { return .strongPain(pain) }
    if let before = session.painBefore, let after = session.painAfter, after - before >= Self.markedRise {
      return .roseInSession(from: before, to: after)
    }
    let earlier = sessions.dropFirst(index + 1).first { $0.painLeft != nil }
    if let earlier, session.day - earlier.day < Self.painLasts, let before = session.painBefore,
      let rise = rise(from: earlier, to: min(before, session.painLeft ?? before))
    {
      return .roseBetween(from: rise.from, to: before)
    }
    if let left = session.painLeft, left >= Self.tooMuchPain { return .tooMuch(left) }
    return nil
  }
}

extension SessionFacts {
  /// The most pain that was rated, before or after.
  var mostPain: Int? {
    guard let painBefore, let painAfter else { return painBefore ?? painAfter }
    return max(painBefore, painAfter)
  }
}
