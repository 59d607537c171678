import Catalogue
import Foundation
import TestSupport
import Testing

@testable import Engine

@Suite("A session followed again")
struct SessionLogTests {
  private static let groups = 0..<8

  /// A log as it comes back from where it was written down.
  private func writtenDown(_ log: SessionLog) throws -> SessionLog {
    let outline = try JSONDecoder().decode(PlanOutline.self, from: JSONEncoder().encode(log.outline))
    return SessionLog(outline: outline, entries: log.entries, seen: log.seen)
  }

  @Test("comes to the same, whatever was done to it and however often it was left behind", arguments: groups)
  func same(group: Int) throws {
    let ground = try Ground.shared.get()
    var broken: [String] = []
    var goneOn = 0
    for seed in (group * 100)..<(group * 100 + 100) {
      var random = Dice(seed: UInt64(2_000_000 + seed))
      let plan = random.pick(ground.plans)
      let walk = Walk(&random)
      let catalogue = Sample.catalogue(plan.slots.map(\.exercise) + ground.catalogue.exercises.values)
      var session = Session(plan, catalogue: catalogue, at: Instant(.seconds(random.below(1000))))
      for move in walk.moves {
        session.make(move)
        guard session.outcome == nil else { break }
        let start = Instant(.seconds(-random.below(1_000_000)))
        guard
          let again = Session(following: try writtenDown(session.log), catalogue: catalogue, at: start)
        else {
          broken.append("can't be followed again, seed \(seed), \(move)")
          break
        }
        if !again.isSame(as: session, shiftedBy: start.offset - session.started.offset) {
          broken.append("comes to something else, seed \(seed), \(move)")
        }
        guard random.below(4) == 0 else { continue }
        let before = session
        session.resumeAfterRestart(at: session.now + .seconds(random.below(90_000)))
        goneOn += 1
        broken += Self.check(before, session).map { "\($0), seed \(seed), \(move)" }
      }
    }
    #expect(broken.isEmpty, "\(broken.prefix(5).joined(separator: "\n"))")
    #expect(goneOn > 50)
  }

  /// What must hold when a session that was left behind goes on.
  private static func check(_ before: Session, _ after: Session) -> [String] {
    var broken: [String] = []
    if after.time.elapsed != after.started.duration(to: after.now) { broken.append("time doesn't add up") }
    if after.time.away - before.time.away != before.now.duration(to: after.now) {
      broken.append("the gap isn't away")
    }
    if after.records != before.records { broken.append("something was done meanwhile") }
    if after.step?.slot != before.step?.slot || after.step?.set != before.step?.set {
      broken.append("another step")
    }
    return broken
  }

  @Test("isn't made from exercises that have changed since")
  func changed() throws {
    let tilt = Sample.hold("tilt"), dog = Sample.reps("dog", 3)
    let log = Session(Sample.plan(tilt, dog), catalogue: Sample.catalogue([tilt, dog]), at: .zero).log
    func canGoOn(with exercises: Exercise...) -> Bool {
      Session(following: log, catalogue: Sample.catalogue(exercises), at: .zero) != nil
    }
    #expect(canGoOn(with: tilt, dog, Sample.hold("other")))
    #expect(!canGoOn(with: tilt))
    #expect(!canGoOn(with: tilt, Sample.hold("dog")))
    #expect(!canGoOn(with: tilt, Sample.timed("dog", 30)))
    #expect(!canGoOn(with: tilt, Sample.reps("dog", 3, sides: .everyRep)))
  }

  @Test("isn't made from an outline that somebody spoilt", arguments: [-1, 0, 1001, .max])
  func spoilt(sets: Int) throws {
    let tilt = Sample.hold("tilt")
    let log = Session(Sample.plan(tilt), catalogue: Sample.catalogue([tilt]), at: .zero).log
    let json = String(decoding: try JSONEncoder().encode(log.outline), as: UTF8.self)
    let spoilt = json.replacing("\"sets\":1", with: "\"sets\":\(sets)")
    #expect(spoilt != json)
    let outline = try JSONDecoder().decode(PlanOutline.self, from: Data(spoilt.utf8))
    #expect(outline.plan(in: Sample.catalogue([tilt])) == nil)
  }
}

@Suite("Going on with a session that was left behind")
struct TakingUpTests {
  @Test("in a hold begins it again after time to get into position, and all the while was away")
  func hold() {
    var following = Following(Sample.plan(Sample.hold("fold", 20...20)))
    following.wait(22)
    following.resumeAfterRestart(after: 600)
    #expect(following.here == "leading in fold hold set 1, 20 s left")
    #expect(following.session.time.away == .seconds(600))
    #expect(following.records == ["fold partial, 7 s of 20 s"])
    let told = following.wait(35)
    #expect(told.first == "10:37 resumed")
    #expect(told.last == "10:57 session completed")
    #expect(following.records == ["fold done, 20 s of 20 s"])
  }

  @Test("in a rep begins that rep again, and those before it stay done")
  func rep() {
    var following = Following(Sample.plan(Sample.reps("bridge", 3)))
    following.wait(15 + 9 + 4)
    following.resumeAfterRestart(after: 60)
    #expect(following.session.step?.rep == 2)
    #expect(following.session.step?.phase == 0)
    following.wait(15 + 9 * 2)
    #expect(following.records == ["bridge done, 3 of 3 reps"])
  }

  @Test("while getting ready gives the whole time for that again")
  func ready() {
    var following = Following(Sample.plan(Sample.hold("fold"), Sample.hold("hug")))
    following.wait(15 + 20 + 8)
    following.resumeAfterRestart(after: 60)
    #expect(following.session.step?.kind == .ready)
    #expect(following.session.pausedStep.left == .seconds(15))
  }

  @Test("in a pause goes on all the same")
  func paused() {
    var following = Following(Sample.plan(Sample.hold("fold")))
    following.wait(20)
    following.press(.pause)
    following.wait(5)
    following.resumeAfterRestart(after: 60)
    #expect(following.session.time.paused == .seconds(5))
    #expect(following.here.hasPrefix("leading in"))
  }

  @Test("after \"this hurts\" still asks what next")
  func hurting() {
    var following = Following(Sample.plan(Sample.hold("fold")))
    following.wait(20)
    following.press(.hurts)
    following.resumeAfterRestart(after: 60)
    #expect(following.here.hasPrefix("hurting"))
    #expect(following.session.time.away == .seconds(60))
  }
}

extension Following {
  fileprivate mutating func resumeAfterRestart(after seconds: Int) {
    session.resumeAfterRestart(at: session.now + .seconds(seconds))
  }
}

extension Session {
  /// Whether it is the same but for when it began.
  fileprivate func isSame(as other: Session, shiftedBy shift: Duration) -> Bool {
    let log = other.log
    var other = other
    other.now = other.now + shift
    switch other.state {
    case .running(let ends, let length): other.state = .running(ends: ends + shift, length: length)
    case .waiting(let until): other.state = .waiting(until: until + shift)
    case .standingBy(let since): other.state = .standingBy(since: since + shift)
    case .leadIn(let until, let held): other.state = .leadIn(until: until + shift, held)
    case .paused, .hurting, .ended: break
    }
    return isSame(as: other) && now == other.now && records == other.records && self.log == log
  }
}
