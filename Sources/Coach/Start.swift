public import Engine

/// What is about to be followed, while the questions before it are asked.
public struct Start: Hashable, Sendable {
  /// The plan.
  public var plan: Plan
  /// What the person wants it to stay within; `nil` for nothing.
  let limit: Duration?
  /// Pain before, 0 to 10, where it was said.
  public var pain: Int?
  /// Whether the question about pain has been asked or answered.
  public var knowsPain: Bool
  /// How many times faster than a body; anything above 1 is a rehearsal.
  public var speed: Int
  /// What the person is told as it begins, such as what was replaced.
  var note: String?
  /// Whether the warning signs were answered for it.
  var hasAnswered = false

  /// Whether it is a break, which asks nothing about pain and is no session.
  private(set) var isBreak = false

  /// A start in which pain was asked about where it is given.
  ///
  /// - Parameter limit: What the plan was fitted to; `nil` for nothing.
  public init(
    plan: Plan, within limit: Duration? = nil, pain: Int? = nil, speed: Int = 1, note: String? = nil
  ) {
    self.plan = plan
    self.limit = limit
    self.pain = pain
    self.speed = speed
    self.note = note
    knowsPain = pain != nil
  }

  /// A break.
  init(break plan: Plan) {
    self.init(plan: plan)
    knowsPain = true
    isBreak = true
  }

  /// Whether nobody's body follows it; a rehearsal asks nothing and counts for nothing.
  public var isRehearsal: Bool { speed > 1 }
}
