import Catalogue
import TestSupport
import Testing

@testable import Engine

@Suite("When a screen next looks different")
struct NextChangeTests {
  /// What a person can tell apart on a screen.
  private struct Look: Hashable {
    let activity: Snapshot.Activity
    let kind: Step.Kind
    let side: Side?
    let seconds: Int
    let secondsOfAll: Int
    let rep: Int?
    let movement: String?
    let breath: Breath
    let breathCell: Int?

    init?(_ session: Session, cells: Int) {
      guard let snapshot = session.snapshot else { return nil }
      activity = snapshot.activity
      kind = snapshot.kind
      side = snapshot.side
      seconds = snapshot.secondsLeft
      secondsOfAll = snapshot.totalLeft.secondsRoundedUp
      rep = snapshot.rep
      movement = snapshot.movement?.name
      breath = snapshot.breath.breath
      breathCell = snapshot.breath.filled(of: cells)
    }
  }

  private let plan = Sample.plan(
    Sample.reps("bridge", 2), Sample.hold("hug", 30...30, sides: .everySet), Sample.timed("sway", 20))

  /// Sessions that go on in every way, at many instants.
  private func sessions(from seed: UInt64) -> [Session] {
    var random = Dice(seed: seed)
    var session = Following(plan).session
    let commands: [Command] = [.slower, .faster, .pause, .resume, .resume, .toggleCounting, .more, .less]
    return (0..<40).map { _ in
      session.advance(to: session.now + .milliseconds(random.below(6000)))
      if random.below(3) == 0 { session.apply(random.pick(commands), at: session.now) }
      return session
    }
  }

  @Test("Until then it looks the same at every instant", arguments: 0..<12)
  func nothingBefore(seed: Int) throws {
    var random = Dice(seed: UInt64(seed))
    let cells = 1 + random.below(40)
    for session in sessions(from: UInt64(seed)) {
      guard let next = session.nextChange(breathCells: cells)?.breath else { continue }
      let wait = session.now.duration(to: next)
      #expect(wait > .zero)
      // Closer than a millisecond a screen may leave things together.
      guard wait > .milliseconds(1) else { continue }
      var first = session
      first.advance(to: session.now + .microseconds(1))
      for part in [1 + random.below(998), 999] {
        var later = session
        later.advance(to: session.now + wait * part / 1000)
        #expect(Look(later, cells: cells) == Look(first, cells: cells), "seed \(seed), \(session.state)")
      }
    }
  }

  @Test("Followed from change to change it tells every second, every breath cell and every event on time")
  func fromChangeToChange() throws {
    var session = Following(plan).session
    var seconds: [Int] = [], cells: Set<Int> = [], late = Duration.zero, wakes = 0
    while let next = session.nextChange(breathCells: 10)?.breath, wakes < 5000 {
      wakes += 1
      for event in session.advance(to: next) { late = max(late, event.at.duration(to: next)) }
      guard let look = Look(session, cells: 10) else { break }
      if look.kind == .hold, look.side == .left {
        seconds.append(look.seconds)
        if let cell = look.breathCell { cells.insert(cell) }
      }
    }
    #expect(session.outcome == .completed)
    #expect(late <= .milliseconds(1))
    #expect(Set(seconds) == Set(1...30) && seconds == seconds.sorted(by: >))
    #expect(cells.isSuperset(of: 0...9))
    #expect(wakes < 500)
  }

  @Test("While it stands still, nothing changes")
  func standingStill() {
    for command in [Command.pause, .hurts, .end] {
      var session = Following(plan).session
      session.advance(to: session.now + .seconds(20))
      #expect(session.nextChange(breathCells: 10) != nil)
      session.apply(command, at: session.now)
      #expect(session.nextChange(breathCells: 10) == nil)
    }
  }

  @Test("A bar of any width moves cell by cell, at every tempo")
  func everyCell() throws {
    for cells in [1, 3, 7, 12, 24, 33, 60] {
      for command in [Command.slower, .faster, .pause] {
        var session = Following(Sample.plan(Sample.reps("bridge", 1))).session
        session.apply(command, at: session.now)
        session.apply(.resume, at: session.now)
        while session.step?.kind != .rep { session.advance(to: session.now + .seconds(1)) }
        session.apply(.restart, at: session.now)
        while session.step?.kind != .rep {
          session.advance(to: try #require(session.nextChange(breathCells: cells)).breath)
        }
        let end = session.now + (try #require(session.snapshot)).length
        while session.now < end {
          let before = try #require(session.snapshot).breath
          session.advance(to: try #require(session.nextChange(breathCells: cells)).breath)
          guard let after = session.snapshot?.breath, after.breath == before.breath,
            let now = after.filled(of: cells), let last = before.filled(of: cells)
          else { continue }
          #expect(abs(now - last) <= 1, "\(cells) cells")
        }
      }
    }
  }
}
