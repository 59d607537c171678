import Catalogue

/// What a person prefers about the time around the work in a plan.
public struct Preferences: Hashable, Sendable {
  /// Seconds to get ready for an exercise in the same position; another position adds its own to them.
  public var readySeconds: Int
  /// Seconds of rest between sets; `nil` for what each exercise prescribes.
  public var restSeconds: Int?

  /// Preferences, the ordinary ones unless said otherwise.
  public init(readySeconds: Int = 10, restSeconds: Int? = nil) {
    self.readySeconds = readySeconds
    self.restSeconds = restSeconds
  }

  /// The rest between two sets of an exercise.
  func rest(of exercise: Exercise) -> Duration {
    .seconds(max(1, restSeconds ?? exercise.prescription.restSeconds))
  }
}
