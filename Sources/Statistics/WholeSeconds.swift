public import Engine

extension TimeSplit {
  /// The same in whole seconds, which add up to all of it as clocks show it: rounded up.
  ///
  /// What is left over of a second goes to the parts that lack least to a whole one; a part that took no time gets none.
  public var inWholeSeconds: TimeSplit {
    var seconds = parts.map { Int($0.components.seconds) }
    let byFraction = parts.indices.sorted {
      (-parts[$0].components.attoseconds, $0) < (-parts[$1].components.attoseconds, $1)
    }
    let missing = elapsed.secondsRoundedUp - seconds.reduce(0, +)
    for index in byFraction.prefix(max(0, missing)) { seconds[index] += 1 }
    return TimeSplit(
      active: .seconds(seconds[0]), ready: .seconds(seconds[1]), rest: .seconds(seconds[2]),
      paused: .seconds(seconds[3]), away: .seconds(seconds[4]))
  }

  private var parts: [Duration] { [active, ready, rest, paused, away] }
}
