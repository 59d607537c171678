extension Plan {
  /// The steps with the time at which each begins.
  public var timeline: [(start: Duration, step: Step)] {
    var start = Duration.zero
    return steps.map { step in
      defer { start += step.length }
      return (start, step)
    }
  }
}
