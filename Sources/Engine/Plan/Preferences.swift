import Catalogue

/// What a person prefers about the time around the work in a plan.
public struct Preferences: Hashable, Sendable {
  /// Seconds to get ready for an exercise in the same position; another position adds its own to them.
  public var readySeconds: Int
  /// Seconds of rest between sets where a routine asks for none of its own; `nil` for what each exercise prescribes.
  public var restSeconds: Int?
  /// How long it takes to tell what is to be heard before an exercise.
  public var telling = TellingTimes()
  /// How work begins.
  public var advance: Advance

  /// Preferences, the ordinary ones unless said otherwise.
  public init(readySeconds: Int = 10, restSeconds: Int? = nil, advance: Advance = .automatic) {
    self.readySeconds = readySeconds
    self.restSeconds = restSeconds
    self.advance = advance
  }

  /// The rest between two sets of an exercise.
  ///
  /// - Parameter asked: The seconds that a routine asks for there; `nil` for none of its own.
  func rest(of exercise: Exercise, asked: Int?) -> Duration {
    .seconds(max(1, asked ?? restSeconds ?? exercise.prescription.restSeconds))
  }
}
