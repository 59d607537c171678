/// A program as it is looked at for some seconds.
struct Sight {
  /// What it does meanwhile, in the words of the table.
  let name: String
  /// Its command.
  let command: [String]
  /// What is typed first, to bring it there.
  let keys: String
  /// The name of what it is held against, which is drawn as often; `nil` for what others are held against.
  let yardstick: String?

  var isLimber: Bool { yardstick != nil && name != Self.clock }

  /// The sights of a limber, with what each is held against.
  static func all(_ limber: String, _ minimal: String, _ clock: String?) -> [Sight] {
    func session(
      _ name: String, _ routine: String, _ keys: String, _ yardstick: String = countdown,
      isStill: Bool = false
    ) -> Sight {
      Sight(
        name: name,
        command: [limber, "start", routine, "--cleared", "--pain", "2"] + (isStill ? ["--still"] : []),
        keys: keys, yardstick: yardstick)
    }
    return [
      Sight(name: countdown, command: [minimal, "countdown"], keys: "", yardstick: nil),
      Sight(name: bar, command: [minimal, "bar"], keys: "", yardstick: nil),
      session("a figure that moves a lot: walking", "daily", "--", bar),
      session("a figure that moves: cat-cow", "morning", "nn--", bar),
      session(hold, "daily", "nnnnn--"),
      session(count, "daily", "nnnnn++++", isStill: true),
      session(paused, "daily", "nnnnn "),
    ] + (clock.map { [Sight(name: self.clock, command: [$0, "-s"], keys: "", yardstick: countdown)] } ?? [])
  }

  /// How many times the processor time of the other it may take, where that was set.
  var target: String { name == Self.paused ? "0" : name == Self.hold || name == Self.clock ? "" : "3" }

  static let countdown = "minimal C, one picture a second"
  static let bar = "minimal C, ten pictures a second"
  static let hold = "a hold, breathing: child's pose"
  static let count = "only the count changes (--still)"
  static let paused = "paused"
  static let clock = "tty-clock"
}

/// What a program cost while it was looked at.
struct Cost {
  /// Seconds of processor time a minute.
  let processor: Double
  /// Wake-ups a minute.
  let wakes: Double
  /// Bytes a second.
  let bytes: Double
  /// The most memory it ever had, in KiB.
  let peak: Double

  /// Looks at several programs at once, so that the machine is the same for all of them.
  static func measure(_ sights: [Sight], seconds: Double, home: (Sight) -> String) throws -> [Cost] {
    let programs = try sights.map { try Program($0.command, home: home($0)) }
    defer { for program in programs { program.end() } }
    Program.read(programs, until: .now + .seconds(1))
    for place in 0..<(sights.map(\.keys.count).max() ?? 0) {
      for (sight, program) in zip(sights, programs) {
        if let key = sight.keys.dropFirst(place).first { program.type(key) }
      }
      // The same key sooner would be the same press.
      Program.read(programs, until: .now + .milliseconds(450))
    }
    Program.read(programs, until: .now + .seconds(2))
    let began = ContinuousClock.now
    let before = programs.map { ($0.usage, $0.bytes) }
    Program.read(programs, until: began + .seconds(seconds))
    let time = (ContinuousClock.now - began) / .seconds(1)
    // One that is gone would cost nothing.
    for (sight, program) in zip(sights, programs) where !program.isRunning {
      throw Program.NotStarted(path: sight.name)
    }
    return zip(programs, before).map { program, before in
      let now = program.usage
      return Cost(
        processor: (now.processor - before.0.processor) / time * 60,
        wakes: Double(now.wakes(since: before.0)) / time * 60,
        bytes: Double(program.bytes - before.1) / time, peak: Double(now.peak))
    }
  }
}
