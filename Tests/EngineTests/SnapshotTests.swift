import Catalogue
import Testing

@testable import Engine

@Suite("What a screen is told")
struct SnapshotTests {
  private let plan = Sample.plan(
    Sample.hold("hug", 30...30, sides: .everySet, sets: 2), Sample.reps("bridge", 4, position: .standing))

  private func snapshot(of plan: Plan, after seconds: Double) throws -> Snapshot {
    var session = Following(plan)
    session.wait(seconds)
    return try #require(session.session.snapshot)
  }

  @Test("Where it is: exercise, its number, side, set, seconds left")
  func place() throws {
    let now = try snapshot(of: plan, after: 15 + 30 + 6 + 4.5)
    #expect(now.routine == "Sample" && now.level == .full && now.activity == .running)
    #expect(now.exercise.id == "hug" && now.number == 1 && now.count == 2)
    #expect(now.kind == .hold && now.side == .left && now.set == 1 && now.sets == 2)
    #expect(now.rep == nil && now.reps == nil)
    #expect(now.left == .milliseconds(25_500) && now.secondsLeft == 26 && now.length == .seconds(30))
  }

  @Test("The rep in progress of how many, and the movement with its line")
  func rep() throws {
    let ready = 15 + 30 + 6 + 30 + 10 + 30 + 6 + 30 + 20
    let now = try snapshot(of: plan, after: Double(ready) + 9 + 9 + 2 + 1)
    #expect(now.exercise.id == "bridge" && now.number == 2 && now.side == nil)
    #expect(now.rep == 3 && now.reps == 4 && now.set == 1 && now.sets == 1)
    #expect(now.movement?.name == "stay" && now.movement?.cue == "Stay")
    #expect(now.secondsLeft == 2 && now.next == nil)
  }

  @Test("While changing sides it tells the side that comes, and while resting the set that comes")
  func between() throws {
    let change = try snapshot(of: plan, after: 15 + 30 + 2)
    #expect(change.kind == .switch && change.side == .left && change.set == 1)
    let rest = try snapshot(of: plan, after: 15 + 30 + 6 + 30 + 2)
    #expect(rest.kind == .rest && rest.side == .right && rest.set == 2 && rest.secondsLeft == 8)
  }

  @Test("What comes next, whether the position changes, and how long there is to get there")
  func next() throws {
    let next = try #require(try snapshot(of: plan, after: 20).next)
    #expect(next.exercise.id == "bridge" && next.changesPosition && next.readySeconds == 20)
    let same = try snapshot(of: Sample.plan(Sample.hold("hug"), Sample.hold("twist")), after: 20).next
    #expect(same?.exercise.id == "twist" && same?.changesPosition == false && same?.readySeconds == 10)
  }

  @Test(
    "A hold is paced by breaths of four seconds in and six out that turn gently, in hundredths of full lungs",
    arguments: [
      (0, Breath.in, 0), (1, .in, 15), (2, .in, 50), (3, .in, 85), (4, .out, 100), (7, .out, 50),
      (10, .in, 0),
    ])
  func holdBreath(seconds: Int, breath: Breath, fullness: Double) throws {
    let now = try snapshot(of: plan, after: Double(15 + seconds)).breath
    #expect(now.breath == breath && now.hundredths == fullness)
  }

  @Test("A still breath stands as it ends, and is the same until it turns")
  func stillBreath() throws {
    let moments = try [0, 2, 3.9, 4, 7, 9.9].map {
      try snapshot(of: plan, after: 15 + $0).withStillBreath.breath
    }
    #expect(moments.map(\.fullness) == [1, 1, 1, 0, 0, 0])
    #expect(moments.map(\.breath) == [.in, .in, .in, .out, .out, .out])
  }

  @Test("A rep breathes as its movement says, and naturally in the hold within it")
  func repBreath() throws {
    let plan = Sample.plan(Sample.reps("bridge", 1))
    let moments = try [16, 18, 22].map { try snapshot(of: plan, after: $0).breath }
    #expect(moments.map(\.breath) == [.out, .natural, .in])
    #expect(moments.map(\.hundredths) == [50, nil, 50])
  }

  @Test("A timed movement tells which half of it is due, over and over")
  func timedMovement() throws {
    let plan = Sample.plan(Sample.timed("sway", 30))
    let moments = try [0, 1.9, 2, 4.9, 5, 28].map { try snapshot(of: plan, after: 15 + $0) }
    #expect(moments.map { $0.movement?.name } == ["sway", "sway", "return", "return", "sway", "return"])
    #expect(moments.map(\.breath.breath) == [.in, .in, .out, .out, .in, .out])
    #expect(moments.last?.breath.hundredths == 75)
  }

  @Test("Getting ready, resting and changing sides leave the breath to itself")
  func naturalBreath() throws {
    for seconds in [5.0, 47, 83] {
      let now = try snapshot(of: plan, after: seconds)
      #expect(now.breath.breath == .natural && now.breath.fullness == nil && now.movement == nil)
    }
  }

  @Test("The time left is the plan's less what is behind, and it stands still in a pause")
  func totalLeft() throws {
    var session = Following(plan)
    for _ in 0..<20 {
      session.wait(7.3)
      let left = try #require(session.session.snapshot?.totalLeft)
      #expect(left == plan.length - session.session.time.elapsed)
    }
    session.press(.pause)
    let left = session.session.snapshot?.totalLeft
    session.wait(30)
    #expect(session.session.snapshot?.totalLeft == left)
  }

  @Test("Every exercise has its share of the routine, and the shares are its whole time")
  func shares() throws {
    for seconds in [0.0, 20, 50, 100, 160, 182] {
      let now = try snapshot(of: plan, after: seconds)
      #expect(now.shares.map(\.seconds).reduce(0, +) == plan.length.inSeconds)
      let behind = now.shares.map { $0.seconds * $0.done }.reduce(0, +)
      #expect(abs(behind - seconds) < 0.001)
      #expect(now.shares.allSatisfy { (0...1).contains($0.done) })
    }
  }

  @Test("What lies behind tells what of it was done: all, a part, nothing, and what hurt")
  func credit() throws {
    var session = Following(
      Sample.plan(
        Sample.hold("hug"), Sample.hold("bridge"), Sample.hold("twist"), Sample.hold("fold"),
        Sample.hold("rest")))
    session.wait(15 + 20 + 4)
    session.press(.skip)
    session.wait(10 + 10)
    session.press(.skip)
    session.press(.hurts)
    session.press(.skip)
    let shares = try #require(session.session.snapshot).shares
    #expect(shares.map(\.done) == [1, 1, 1, 1, 0])
    #expect(shares[0].credit == 1 && shares[1].credit == 0)
    #expect(shares[2].credit > 0.2 && shares[2].credit < 0.8)
    #expect(shares.map(\.isHurt) == [false, false, false, true, false])
  }

  @Test("Time left and shares follow the tempo and what was added")
  func sharesOfAChangedPlan() throws {
    var session = Following(plan)
    session.press(.slower)
    session.wait(20)
    session.press(.more)
    let now = try #require(session.session.snapshot)
    let total = plan.length + .seconds(20) + .seconds(4 * 6) * 0.25
    #expect(now.totalLeft == total - .seconds(20))
    #expect(now.shares.map(\.seconds).reduce(0, +) == total.inSeconds)
    #expect(now.tempo == 125)
  }

  @Test("What goes on is told apart: running, waiting for a rep, leading in, paused, hurting, over")
  func activity() {
    var session = Following(Sample.plan(Sample.reps("bridge", 2)))
    var seen: [Snapshot.Activity?] = []
    func look() { seen.append(session.session.snapshot?.activity) }
    look()
    session.press(.toggleCounting)
    session.wait(15)
    look()
    session.press(.pause)
    look()
    session.press(.resume)
    session.wait(1.2)
    look()
    session.press(.hurts)
    look()
    session.press(.end)
    look()
    #expect(
      seen == [.running, .waiting, .paused(.asked), .leadIn(seconds: 2), .hurting, .ended(.ended)])
    #expect(session.session.snapshot?.isCounting == true)
  }

  @Test("When all is over nothing is left of it")
  func over() throws {
    let now = try snapshot(of: plan, after: 1000)
    #expect(now.activity == .ended(.completed))
    #expect(now.totalLeft == .zero && now.secondsLeft == 0)
    #expect(now.shares.allSatisfy { $0.done == 1 })
  }

  @Test("An easier exercise takes the number of the one that it replaces")
  func easier() throws {
    let tilt = Sample.hold("tilt")
    var session = Following(
      Sample.plan(Sample.hold("hug"), Sample.hold("bridge", easier: "tilt"), Sample.hold("twist")),
      among: [tilt])
    session.press(.skip)
    session.press(.easier)
    let now = try #require(session.session.snapshot)
    #expect(now.exercise == tilt && now.number == 2 && now.count == 3)
    #expect(now.next?.exercise.id == "twist")
  }
}

extension BreathMoment {
  /// How full the lungs are, in hundredths.
  fileprivate var hundredths: Double? { fullness.map { ($0 * 100).rounded() } }
}
