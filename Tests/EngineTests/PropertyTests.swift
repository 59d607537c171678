import Catalogue
import TestSupport
import Testing

@testable import Engine

/// What holds for a session whatever a person, a clock and a lid do to it.
@Suite("Whatever happens")
struct PropertyTests {
  /// 20 × 400 walks, each from its own seed.
  private static let groups = 0..<20
  private static let walks = 400

  /// A plan and what happens to it, from a seed.
  private func walk(_ seed: Int, on ground: Ground) -> (session: Session, walk: Walk, random: Dice) {
    var random = Dice(seed: UInt64(seed))
    let plan = random.pick(ground.plans)
    let walk = Walk(&random)
    let start = Instant(.milliseconds(random.below(1_000_000) - 500_000))
    return (Session(plan, catalogue: ground.catalogue, at: start), walk, random)
  }

  @Test("Time adds up, records are true, and one late look tells what many early ones do", arguments: groups)
  func everything(group: Int) throws {
    let ground = try Ground.shared.get()
    var broken: [String] = []
    for seed in (group * Self.walks)..<((group + 1) * Self.walks) {
      var (session, walk, random) = walk(seed, on: ground)
      var often = session
      var watch = Watch(session)
      var late: [Event] = [], early: [Event] = [], movesAfterEnd = 0
      for move in walk.moves {
        let events = watch.make(move, &session)
        late += events
        early += often.make(move, looking: &random)
        broken += watch.broken.map { "\($0), seed \(seed), \(move)" }
        watch.broken = []
        // Nothing changes after the end, and two moves are enough to see it.
        if session.outcome != nil { movesAfterEnd += 1 }
        if movesAfterEnd > 2 { break }
      }
      if late != early { broken.append("late and early tell different things, seed \(seed)") }
      if !session.isSame(as: often) { broken.append("late and early end differently, seed \(seed)") }
      let records = session.records
      if records != often.records { broken.append("late and early record different things, seed \(seed)") }
      broken += watch.check(records, of: session).map { "\($0), seed \(seed)" }
    }
    #expect(broken.isEmpty, "\(broken.prefix(5).joined(separator: "\n"))")
  }

  @Test("The walks get everywhere: every state, every event, every outcome and every command that matters")
  func coverage() throws {
    let ground = try Ground.shared.get()
    var states: Set<String> = [], told: Set<String> = [], statuses: Set<String> = []
    for seed in 0..<600 {
      var (session, walk, random) = walk(seed, on: ground)
      for move in walk.moves {
        for event in session.make(move, looking: &random) { told.insert(Self.name(event.kind)) }
        states.insert(Self.name(session.state))
      }
      for record in session.records { statuses.insert(record.status.rawValue) }
    }
    #expect(states == ["running", "waiting", "standingBy", "leadIn", "paused", "hurting", "ended"])
    #expect(statuses == ["done", "partial", "skipped", "hurt"])
    #expect(
      told == [
        "began", "breath", "halfway", "secondsLeft", "recorded", "exerciseLeft", "paused",
        "standsBy", "leadIn", "resumed", "hurt", "eased", "refused", "ended",
      ])
  }

  @Test("A screen can be drawn at any moment of it", arguments: 0..<4)
  func snapshots(group: Int) throws {
    let ground = try Ground.shared.get()
    var broken: [String] = []
    for seed in (group * 150)..<(group * 150 + 150) {
      var (session, walk, random) = walk(1_000_000 + seed, on: ground)
      for move in walk.moves {
        session.make(move, looking: &random)
        guard let snapshot = session.snapshot else { continue }
        let ahead = snapshot.shares.map { $0.seconds * (1 - $0.done) }.reduce(0, +)
        let left = snapshot.totalLeft.inSeconds
        if abs(ahead - left) > 0.001, session.outcome == nil {
          broken.append("the shares leave \(ahead) s, not \(left) s, seed \(seed), \(move)")
        }
        if snapshot.left > snapshot.length || snapshot.left < .zero {
          broken.append("\(snapshot.left) left of \(snapshot.length), seed \(seed), \(move)")
        }
        if let next = session.nextChange(breathCells: 12)?.breath, next <= session.now {
          broken.append("the next change lies behind, seed \(seed), \(move)")
        }
        if let rep = snapshot.rep, rep > snapshot.reps ?? 0 {
          broken.append("rep \(rep) of \(snapshot.reps ?? 0), seed \(seed), \(move)")
        }
      }
    }
    #expect(broken.isEmpty, "\(broken.prefix(5).joined(separator: "\n"))")
  }

  /// A case's name without what it carries.
  private static func name(_ value: some Any) -> String {
    String("\(value)".prefix { $0 != "(" })
  }
}
