import Catalogue
import Cues
import Engine
import Foundation
import Synchronization

/// How punctual the cues of a session are while all processors are busy.
///
/// The engine says when each bell is due; the terminal says when it came. Nobody outside knows the instant at which the
/// session began, so the most punctual bell counts as on time: lateness is what any other was later than that one. The
/// time that this program takes to wake up on the busy machine is in it.
struct Punctuality {
  /// How late each cue was, in milliseconds, in order.
  let lateness: [Double]
  /// How many were due.
  let due: Int
  /// The most memory the program had after the first quarter of the time and at its end, in KiB.
  let peak: (early: Int, late: Int)

  /// How much later the cues of the last third are than those of the first, each by its most punctual, in milliseconds.
  var drift: Double {
    let third = lateness.count / 3
    return (lateness.suffix(third).min() ?? .nan) - (lateness.prefix(third).min() ?? .nan)
  }

  /// What a session's cues come to, and beside them the bells of a program that does nothing else.
  static func measure(
    _ plan: Plan, _ catalogue: Catalogue, command: [String], bells: [String], home: String, minutes: Double
  ) throws -> (limber: Punctuality, bells: Punctuality) {
    let end = Instant.zero + .seconds(minutes * 60)
    let due = self.bells(of: plan, catalogue, until: end)
    let load = Load()
    defer { load.stop() }
    let programs = try [command, bells].map { try Program($0, home: home) }
    defer { for program in programs { program.end() } }
    let began = ContinuousClock.now
    Program.read(programs, until: began + .seconds(minutes * 15))
    let early = programs.map(\.usage.peak)
    Program.read(programs, until: began + .seconds(minutes * 60))
    func found(_ place: Int, _ due: [Instant]) -> Punctuality {
      let came = zip(programs[place].bells, due).map {
        began.duration(to: $0) - Instant.zero.duration(to: $1)
      }
      let first = came.min() ?? .zero
      return Punctuality(
        lateness: came.map { ($0 - first) / .milliseconds(1) },
        // The last may be due just when it is over.
        due: due.count { Instant.zero.duration(to: $0) + first < .seconds(minutes * 60 - 1) },
        peak: (early[place], programs[place].usage.peak))
    }
    return (found(0, due), found(1, (0...Int(minutes * 6)).map { .zero + .seconds(10 * $0) }))
  }

  /// When the bell is due, by the engine alone.
  private static func bells(of plan: Plan, _ catalogue: Catalogue, until end: Instant) -> [Instant] {
    let grammar = CueGrammar(.normal)
    var session = Session(plan, catalogue: catalogue, at: .zero)
    var bells = grammar.opening(session).contains(where: \.ringsBell) ? [Instant.zero] : []
    while let next = session.nextEvent, next <= end {
      let before = session
      let events = session.advance(to: next)
      if grammar.cues(events, before: before, after: session).contains(where: \.ringsBell) {
        bells.append(next)
      }
    }
    return bells
  }
}

/// Something that keeps all processors busy.
private final class Load: Sendable {
  private let isOver = Atomic(false)

  init() {
    for _ in 0..<ProcessInfo.processInfo.activeProcessorCount {
      Thread.detachNewThread { while !self.isOver.load(ordering: .relaxed) {} }
    }
  }

  func stop() { isOver.store(true, ordering: .relaxed) }
}
