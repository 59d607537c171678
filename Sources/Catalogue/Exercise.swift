/// One movement or stretch: how to do it, how much of it, and what to watch for.
public struct Exercise: Identifiable, Hashable, Sendable {
  /// The name of its file without the ending, as routines and commands use it.
  ///
  /// Where a routine carries it, the routine's id, a slash and its own: `from-anna/wall-slide`.
  public let id: String
  /// The name shown and spoken.
  public let name: String
  /// What others call it.
  public let otherNames: [String]
  /// The position the body is in while doing it.
  public let position: Position
  /// What has to lie ready.
  public let equipment: [Equipment]
  /// The muscles it works on.
  public let targets: [String]
  /// The parts of the body it is for.
  public let regions: [Region]
  /// What it does for the back.
  public let why: String
  /// How to do it, from getting into the position to leaving it.
  public let steps: [String]
  /// Short reminders of good form.
  public let form: [String]
  /// How to breathe, in one sentence.
  public let breath: String
  /// How it is said aloud; `nil` where a person's own file leaves it to the steps.
  public let spoken: Spoken?
  /// When to stop, and who should leave it out.
  public let cautions: [String]
  /// What conditions change about it.
  public let conditions: [ConditionAdvice]
  /// What commonly goes wrong.
  public let mistakes: [Mistake]
  /// The id of an easier exercise of the same kind.
  public package(set) var easier: String?
  /// The id of a harder exercise of the same kind.
  public package(set) var harder: String?
  /// The articles that it rests on.
  public let sources: [Source]
  /// What "left" and "right" are of, in a one-sided exercise: "leg" makes "right leg".
  public let sideNoun: String?
  /// How much of it.
  public let prescription: Prescription
  /// Every figure that an article gives for it.
  public let figures: [SourcedFigure]
  /// How its figure moves; `nil` where the file has no poses.
  public let motion: Motion?

  /// Where it comes from.
  public package(set) var origin = Origin.shipped

  package init(
    id: String, name: String, otherNames: [String], position: Position, equipment: [Equipment],
    targets: [String], regions: [Region], why: String, steps: [String], form: [String], breath: String,
    spoken: Spoken?, cautions: [String], conditions: [ConditionAdvice], mistakes: [Mistake], easier: String?,
    harder: String?, sources: [Source], sideNoun: String?, prescription: Prescription,
    figures: [SourcedFigure], motion: Motion?, origin: Origin = Origin.shipped
  ) {
    self.id = id
    self.name = name
    self.otherNames = otherNames
    self.position = position
    self.equipment = equipment
    self.targets = targets
    self.regions = regions
    self.why = why
    self.steps = steps
    self.form = form
    self.breath = breath
    self.spoken = spoken
    self.cautions = cautions
    self.conditions = conditions
    self.mistakes = mistakes
    self.easier = easier
    self.harder = harder
    self.sources = sources
    self.sideNoun = sideNoun
    self.prescription = prescription
    self.figures = figures
    self.motion = motion
    self.origin = origin
  }

  /// Whether it is known to one routine only.
  package var isCarried: Bool { origin.isCarried }

  /// Whether left and right are done apart.
  public var isSided: Bool { prescription.sides != nil }
}

/// An exercise in short sentences that somebody can follow with closed eyes.
public struct Spoken: Hashable, Sendable {
  /// How to get into position.
  public let setup: String
  /// What to do, with the breath on the effort.
  public let action: String

  package init(
    setup: String, action: String
  ) {
    self.setup = setup
    self.action = action
  }
}

/// Something that commonly goes wrong in an exercise, and how to mend it.
public struct Mistake: Hashable, Sendable {
  /// What people do.
  public let mistake: String
  /// Why it is bad for the back.
  public let why: String
  /// What to do instead.
  public let fix: String

  package init(
    mistake: String, why: String, fix: String
  ) {
    self.mistake = mistake
    self.why = why
    self.fix = fix
  }
}
