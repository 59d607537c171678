import Catalogue
import Engine
import Statistics

/// How long the next walk is, and why.
public struct Walk: Hashable, Sendable {
  /// What it goes by.
  public enum Reason: Hashable, Sendable {
    /// Nobody has walked yet, or weeks and weeks ago.
    case first
    /// As long as before: the week isn't over, or not every walk was easy.
    case asBefore
    /// A little longer, after an easy week.
    case longer
    /// Less, because something went worse.
    case worse
    /// Less, after weeks without a walk.
    case again
  }

  /// Minutes of walking, from ``start`` to ``most``.
  public let minutes: Int
  /// What they go by.
  public let reason: Reason

  /// Where it begins: the least that article 002 calls a session, in minutes.
  static let start = 5
  /// As long as it grows, in minutes, as the exercise itself says.
  static let most = 30
  /// What an easy week adds and a bad walk takes away, in minutes; articles 000 and 002 say to start short and to add
  /// gradually, and how much is limber's own careful choice.
  static let step = 2
  /// The days of a week, and on how many of them a walk has to have been easy.
  static let week = 7, days = 3
}

extension Situation {
  /// How long the next walk is.
  ///
  /// Three days of easy walks, logged ones as well, and a week since the minutes last changed add a step; pain that rose
  /// in any session takes one away. A walk is easy where its pain is known to be mild and not to have risen.
  public var walk: Walk {
    var pace = WalkPace(), before: SessionFacts?
    for session in sessions.reversed() {
      pace.rest(until: session.day)
      let isWalk = session.routine == Catalogue.walk && session.counts
      let isHurt = isWalk && hurts.contains { $0.session == session.id }
      if isHurt || hasRisen(session, after: before) {
        pace.goDown(isWalk ? session.day : nil)
      } else if isWalk {
        pace.take(session)
      }
      before = session.painLeft == nil ? before : session
    }
    pace.rest(until: today)
    return pace.walk
  }

  /// Whether a session brought too much pain, or more than there was.
  private func hasRisen(_ session: SessionFacts, after before: SessionFacts?) -> Bool {
    if let pain = session.mostPain, pain >= Self.tooMuchPain { return true }
    if session.rise >= Self.markedRise { return true }
    guard let before, session.day - before.day < Self.painLasts, let pain = session.painBefore else {
      return false
    }
    return rise(from: before, to: pain) != nil
  }
}

extension SessionFacts {
  /// How much the pain rose in it; 0 where that isn't known.
  fileprivate var rise: Int { painBefore.flatMap { before in painAfter.map { $0 - before } } ?? 0 }
}

/// The minutes of walking as they come about, walk by walk.
private struct WalkPace {
  private(set) var minutes = Walk.start
  private(set) var reason = Walk.Reason.first
  /// The day of the first walk since the minutes last changed.
  private var since: Day?
  private var last: Day?
  /// How long was walked easily on each day since then.
  private var easy: [Day: Int] = [:]

  var walk: Walk { Walk(minutes: minutes, reason: reason) }

  /// Takes in that days went by.
  mutating func rest(until day: Day) {
    guard let last else { return }
    let pause = day - last
    if pause >= Situation.painLasts {
      become(Walk.start, .first)
    } else if pause >= Situation.breakDays {
      become(max(Walk.start, minutes / 2), .again)
    } else if let since, day - since >= Walk.week, easy.count >= Walk.days {
      // Who walks further than they were told, and easily, goes on from there.
      let usual = easy.values.sorted(by: >)[Walk.days - 1]
      if usual >= minutes, minutes < Walk.most { become(min(Walk.most, usual + Walk.step), .longer) }
    }
  }

  /// Takes in that something went worse, and the day of the walk where it was one.
  mutating func goDown(_ day: Day?) {
    last = day ?? last
    // Nobody is told to walk less who doesn't walk.
    if last != nil { become(max(Walk.start, minutes - Walk.step), .worse) }
  }

  /// Takes in a walk that nothing was wrong with.
  mutating func take(_ walk: SessionFacts) {
    last = walk.day
    reason = .asBefore
    guard let pain = walk.mostPain, pain <= Situation.mildPain, walk.rise <= 0 else {
      // A week with a walk that wasn't easy isn't an easy one.
      (since, easy) = (walk.day, [:])
      return
    }
    since = since ?? walk.day
    easy[walk.day, default: 0] += walk.active.wholeMinutes
  }

  private mutating func become(_ minutes: Int, _ reason: Walk.Reason) {
    (self.minutes, self.reason) = (minutes, reason)
    (since, easy) = (nil, [:])
  }
}
