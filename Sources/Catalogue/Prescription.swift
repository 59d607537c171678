/// How much of an exercise, in ranges, as a physiotherapist writes it.
public struct Prescription: Hashable, Sendable {
  /// What is counted.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A position held for seconds.
    case hold
    /// A movement counted in repetitions.
    case reps
    /// A movement that goes on for seconds.
    case timed
  }

  /// What it is meant to do to the body.
  public enum Aim: String, CaseIterable, Hashable, Sendable {
    case stretch, strength, mobility
  }

  /// When a one-sided exercise changes sides.
  public enum Sides: String, CaseIterable, Hashable, Sendable {
    /// Right, left, right, left, one rep each.
    case everyRep = "every-rep"
    /// One set right, one set left, and so on.
    case everySet = "every-set"
    /// All sets right, then all sets left.
    case once
  }

  /// What is counted.
  public let kind: Kind
  /// What it is meant to do to the body.
  public let aim: Aim
  /// When sides change; `nil` where both work together.
  public let sides: Sides?
  /// How much of it, measure by measure; for each side in a one-sided exercise.
  public let ranges: [Measure: ClosedRange<Int>]
  /// The phases of one rep, or of one cycle of a timed movement; empty for a hold.
  public let tempo: [Phase]
  /// The one line shown while holding.
  public let cue: String?
  /// How it grows from session to session; `nil` where it doesn't.
  public let growth: Growth?
  /// The fields above that no article gives a figure for: limber's own careful choice.
  public let ownChoice: [String]

  package init(
    kind: Kind, aim: Aim, sides: Sides?, ranges: [Measure: ClosedRange<Int>], tempo: [Phase], cue: String?,
    growth: Growth?, ownChoice: [String]
  ) {
    self.kind = kind
    self.aim = aim
    self.sides = sides
    self.ranges = ranges
    self.tempo = tempo
    self.cue = cue
    self.growth = growth
    self.ownChoice = ownChoice
  }
}

/// How a hold or a timed movement grows once what was done last has become easy.
public struct Growth: Hashable, Sendable {
  /// Seconds added at a time.
  public let step: Int
  /// The most seconds that it grows to.
  public let most: Int

  package init(
    step: Int, most: Int
  ) {
    self.step = step
    self.most = most
  }
}

/// One phase of a rep.
public struct Phase: Hashable, Sendable {
  /// How long a phase takes.
  public enum Length: Hashable, Sendable {
    /// Seconds of movement, which a slower or faster tempo scales.
    case seconds(Int)
    /// The hold within the rep, of as many seconds as ``Measure/pauseSeconds`` has.
    case pause
  }

  /// One word for it, such as "lift".
  public let name: String
  /// How long it takes.
  public let length: Length
  /// What the breath does.
  public let breath: Breath
  /// The one line shown while it lasts.
  public let cue: String

  package init(
    name: String, length: Length, breath: Breath, cue: String
  ) {
    self.name = name
    self.length = length
    self.breath = breath
    self.cue = cue
  }
}
