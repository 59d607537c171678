import Catalogue
public import Engine
public import Figure
import Text

/// What stands on the session screen beside the session itself.
public struct SessionScene: Scene {
  /// A question laid over the session.
  public enum Question: Hashable, Sendable {
    /// Whether it is a pain that ends the day's exercise, after "this hurts".
    case sharp
    /// What next, where it isn't.
    case hurting
    /// Whether to end.
    case ending
  }

  /// The session.
  public var snapshot: Snapshot
  /// The question laid over it.
  public var question: Question?
  /// A word about the last key, such as "no easier version".
  public var notice: String?
  /// What was marked as hurting, with its side, such as "Bird dog (left leg)".
  public var felt: String?
  /// Whether there is an easier exercise that is right here.
  public var canEase: Bool
  /// When the exercise last hurt.
  public var hurtOn: String?
  /// How a condition changes the exercise, each in a sentence or two.
  public var adaptations: [String]
  /// Whether something could not be written.
  public var isUnsaved: Bool
  /// How many times faster than a body it runs; 1 for a real session.
  public var speed: Int
  /// The exercise's figure, where it has one.
  public var figure: Figure?
  /// The body at rest that is seen while the session stands still.
  public var resting: Sight?
  /// Whether the figure shows its keyframes only.
  public var isStill: Bool

  /// A scene.
  public init(
    snapshot: Snapshot, question: Question? = nil, notice: String? = nil, felt: String? = nil,
    canEase: Bool = true, hurtOn: String? = nil, adaptations: [String] = [], isUnsaved: Bool = false,
    speed: Int = 1, figure: Figure? = nil, resting: Sight? = nil, isStill: Bool = false
  ) {
    self.snapshot = snapshot
    self.question = question
    self.notice = notice
    self.felt = felt
    self.canEase = canEase && snapshot.exercise.easier != nil
    self.hurtOn = hurtOn
    self.adaptations = adaptations
    self.isUnsaved = isUnsaved
    self.speed = speed
    self.figure = figure
    self.resting = resting
    self.isStill = isStill
  }
}

extension SessionScene {
  /// All that the session screen shows but for figure, breath and count: while it is the same, it needs no drawing.
  struct Facts: Hashable {
    private let facts: [Int]
    private let exercise: String
    private let activity: Snapshot.Activity
    private let kind: Step.Kind
    private let side: Side?
    private let question: Question?
    private let notice: String?
    private let canEase: Bool

    init(_ scene: SessionScene, on size: Size) {
      let snapshot = scene.snapshot
      exercise = snapshot.exercise.id
      activity = snapshot.activity
      kind = snapshot.kind
      side = snapshot.side
      question = scene.question
      notice = scene.notice
      canEase = scene.canEase
      facts = [
        snapshot.number, snapshot.count, snapshot.set, snapshot.sets, snapshot.rep ?? 0, snapshot.reps ?? 0,
        snapshot.phase ?? -1, snapshot.length.secondsRoundedUp, snapshot.tempo, snapshot.isCounting ? 1 : 0,
        scene.isUnsaved ? 1 : 0, snapshot.breath.breath == .natural ? 0 : 1, size.rows, size.columns,
      ]
    }
  }

  /// What changes from second to second.
  struct Count: Hashable {
    private let secondsLeft, totalLeft, behind: Int

    init(_ scene: SessionScene, on size: Size) {
      secondsLeft = scene.snapshot.secondsLeft
      totalLeft = scene.snapshot.totalLeft.secondsRoundedUp
      behind = RoutineBar.behind(scene.snapshot.shares, width: size.columns - 2)
    }
  }
}

extension SessionScene {
  /// How many steps the breath's bar shows.
  public static var breathCells: Int { BreathBar.cells }

  /// The keys of the question laid over it, or else of the session.
  public var keys: KeyMap { question?.keys ?? .session }

  /// In a low pane it has no figure.
  public var smallest: Size { .smallestPane }

  /// Draws all of it.
  public func draw(on canvas: inout Canvas) { SessionView.draw(self, on: &canvas) }

  /// Draws count, breath and figure alone where nothing else has changed.
  public func drawChanges(since before: any Scene, on canvas: inout Canvas) -> Bool {
    guard !SessionPane.holds(canvas.size), let last = before as? SessionScene,
      Facts(self, on: canvas.size) == Facts(last, on: canvas.size)
    else { return false }
    SessionView.drawChanges(self, after: last, on: &canvas)
    return true
  }

  /// The time until another picture of the figure, or the end of a flash; `nil` while it stands still.
  public func stay(on size: Size, _ pixels: Pixels) -> Duration? {
    guard !SessionPane.holds(size), let figure, question == nil, snapshot.activity == .running, !isStill
    else { return nil }
    let place = SessionLayout(self, on: size, .unicode).figure
    let picture = FigureView.stays(figure, FigureShot(self), in: place.size, pixels)
    guard let flash = PhaseStrip.flashLeft(self) else { return picture }
    return picture.map { min($0, flash) } ?? flash
  }

  /// What no cue tells, and what can be answered with each new question.
  public func told(after before: (any Scene)?, isCued: Bool, answers: [String]) -> [String] {
    let old = before as? SessionScene
    let isAsked = question != nil && question != old?.question
    return words(since: old, isCued: isCued) + (isAsked ? answers : [])
  }

  /// What a question can be answered with; while there is none, how the keys are told.
  public var answers: [String] {
    question == nil ? [Words.linesHint] : keysTold(missing: canEase ? nil : .command(.easier))
  }

  /// No key at all for a pause that is asked for twice.
  public func keys(typedAs line: String, _ word: String) -> [Key]? {
    // Said twice it does not go on.
    if case .paused = snapshot.activity, Wording.Typed.pauses.contains(word) { return [] }
    return nil
  }

  /// What may have hurt is taken back in no other words than its own.
  public func takesWord(for intent: Intent) -> Bool {
    intent != .command(.resume) || question == nil || question == .ending
  }

  /// What no cue tells: questions, words about keys, and what could not be written.
  private func words(since old: SessionScene?, isCued: Bool) -> [String] {
    var lines: [String] = []
    if isUnsaved, old?.isUnsaved != true { lines.append(Wording.Session.unsaved) }
    if let hurtOn, snapshot.exercise.id != old?.snapshot.exercise.id {
      lines.append(Wording.Hurt.lastTime(snapshot.exercise.name, on: hurtOn))
    }
    if let notice, notice != old?.notice, !isCued { lines.append(notice) }
    guard let question, question != old?.question else { return lines }
    let isFollowing = question == .hurting && old?.question == .sharp
    let paragraphs =
      (question == .ending ? [Page.Paragraph(Wording.Session.askEnd)] : []) + paragraphs(of: question)
    // What was noted has been told with the question before.
    return lines + [paragraphs.dropFirst(isFollowing ? 1 : 0).map(\.text).joined(separator: " ")]
  }
}
