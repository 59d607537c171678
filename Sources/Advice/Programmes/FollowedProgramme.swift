public import Catalogue
public import Statistics

/// Where somebody is in the programme that they follow.
///
/// It is worked out from the journal alone, each time anew: nothing of it is written down.
public struct FollowedProgramme: Hashable, Sendable {
  /// Why a stage isn't left though its days may be done.
  public enum Hold: Hashable, Sendable {
    /// The person wants to stay.
    case chosen
    /// Something went worse, and less is done until a session went well.
    case setback
    /// Something hurt in one of the latest sessions.
    case hurt
    /// Pain rose over the latest sessions, or within one of them.
    case rising(from: Int, to: Int)
    /// Pain that is more than mild, and no lower by 2 than when the stage began.
    case noLower(Int)
    /// The last look back said that it was worse.
    case worse
    /// The last look back said that a warning sign is new.
    case newSigns
    /// Pain wasn't said before and after each of the latest sessions.
    case unrated
  }

  /// How somebody came to the stage they are in.
  public enum Move: Hashable, Sendable {
    /// They began, or began again with it.
    case began
    /// The stage before went well.
    case wentOn
    /// So many days without a session went by.
    case paused(days: Int)
    /// Two setbacks within two weeks.
    case steppedBack
  }

  /// Where a stage stands.
  public enum State: Sendable {
    case done, now, toCome

    /// It in a word or two, as documents have it.
    public var words: String {
      switch self {
      case .done: Wording.Programme.done
      case .now: Wording.Programme.now
      case .toCome: Wording.Programme.toCome
      }
    }
  }

  /// The programme.
  public let programme: Programme
  /// The day on which it was begun.
  public let start: Day
  /// The stage's number, from 1.
  public let number: Int
  /// How they came to it.
  public let move: Move
  /// The day on which they came to it.
  public let since: Day
  /// The first day with a session in it; `nil` before that.
  public let begun: Day?
  /// Different days with a session, stage by stage.
  public let sessionsDone: [Int]
  /// Why the stage isn't left; `nil` where nothing stands in the way but sessions and days.
  public let hold: Hold?
  /// Whether less is done than the stage has, for some days after a setback.
  public let isEased: Bool
  /// Whether the last stage has been done as well.
  public let isFinished: Bool
  /// Days that are still to pass before the stage may be left.
  public let daysLeft: Int
  /// Whether a week has gone by since the last look back, or since the programme was begun.
  public let isLookBackDue: Bool
  /// The days with a session since the programme was begun.
  public let days: Set<Day>
  /// The days on which the stage's habit was kept to.
  public let ticks: Set<Day>

  /// The stage.
  public var stage: Stage { programme.stage(number) }
  /// Different days with a session in the stage so far.
  public var done: Int { sessionsDone[number - 1] }
  /// Where a stage of it stands.
  public func state(of stage: Stage) -> State {
    stage.number == number && !isFinished ? .now : stage.number <= number ? .done : .toCome
  }
  /// The next stage; `nil` where this is the last.
  public var next: Stage? { number < programme.stages.count ? programme.stages[number] : nil }
  /// The id that the stage's habit is ticked under.
  public var habit: String { "\(programme.id)/\(number)" }
  /// Whether the person wants to stay in the stage.
  public var isHeld: Bool { hold == .chosen }

  /// Days with a session that are still to be done before the stage may be left.
  public var sessionsLeft: Int { max(0, stage.condition.sessions - done) }
}
