import TestSupport
import Testing

@testable import Catalogue
@testable import Engine

@Suite("What an easier exercise may be")
struct EasingTests {
  /// Hard, then easy, then easiest, which is twenty seconds of holding each.
  private let chain = [
    Sample.hold("hard", easier: "easy"), Sample.hold("easy", easier: "easiest"), Sample.hold("easiest"),
  ]

  private func session(_ exercises: [Exercise], avoiding: Set<String> = [], level: Level = .full) -> Session {
    Session(
      Sample.plan(main: exercises, level: level), catalogue: Sample.catalogue(chain + exercises),
      avoiding: avoiding, at: .zero)
  }

  @Test("What hurt in this session is passed over for the next that is easier")
  func hurt() {
    var session = session([chain[1], chain[0]])
    session.apply(.hurts, at: .zero)
    session.apply(.skip, at: .zero)
    #expect(session.slot?.exercise.id == "hard" && session.easier?.id == "easiest")
    let told = session.apply(.easier, at: .zero).map(\.kind)
    #expect(told.contains(.eased(from: "hard", to: "easiest")))
    // Taken back, it hurts no more.
    session = self.session([chain[1], chain[0]])
    session.apply(.hurts, at: .zero)
    session.apply(.resume, at: .zero)
    session.apply(.skip, at: .zero)
    #expect(session.easier?.id == "easy")
  }

  @Test("What is to be avoided is passed over, and when nothing is left that is said")
  func avoided() {
    #expect(session([chain[0]], avoiding: ["easy"]).easier?.id == "easiest")
    var none = session([chain[0]], avoiding: ["easy", "easiest"])
    #expect(none.easier == nil)
    #expect(none.apply(.easier, at: .zero).map(\.kind) == [.refused(.noEasier)])
    #expect(none.slot?.exercise.id == "hard")
  }

  @Test("What is avoided stays so when a session is gone on with")
  func goneOnWith() throws {
    let session = session([chain[0]], avoiding: ["easy"])
    let again = try #require(
      Session(following: session.log, catalogue: Sample.catalogue(chain), at: Instant(.seconds(60))))
    #expect(again.easier?.id == "easiest" && again.log == session.log)
  }

  @Test("It is the gentle dose, of no more sets, and for the same side")
  func dose() throws {
    let easy = Sample.hold("easy", 15...30, sides: .everySet, sets: 2)
    let plank = Sample.hold("plank", 60...60, sides: .everySet, easier: "easy")
    var session = Session(
      Sample.plan(plank), catalogue: Sample.catalogue([easy, plank]), at: .zero)
    session.apply(.easier, at: .zero)
    #expect(session.slot?.dose.sets == 1 && session.slot?.dose.seconds == 15)
    var item = RoutineItem(exercise: "plank", block: .main, narrowing: Narrowing())
    item.side = .left
    let routine = Routine(id: "r", name: "R", about: "", items: [item])
    let catalogue = Sample.catalogue([easy, plank])
    var left = Session(Plan(routine, level: .full, catalogue: catalogue), catalogue: catalogue, at: .zero)
    left.apply(.easier, at: .zero)
    #expect(left.slot?.onlySide == .left)
    #expect(left.plan.steps.allSatisfy { $0.side == .left })
  }

  @Test("It takes no longer: sets go first, then reps down to three, and what is longer still is passed over")
  func length() {
    let tilt = Sample.reps("tilt", 8, sets: 2, easier: "breathe")
    let breathe = Sample.hold("breathe", 30...30)
    func easier(_ seconds: Int, sets: Int = 1) -> Slot? {
      let hard = Sample.hold("hard", seconds...seconds, sets: sets, easier: "tilt")
      return Session(Sample.plan(hard), catalogue: Sample.catalogue([hard, tilt, breathe]), at: .zero)
        .replacement
    }
    // Two sets of eight reps of nine seconds each, with ten seconds of rest between.
    #expect(easier(80, sets: 2)?.dose == Dose(sets: 2, reps: 8, seconds: nil, pauseSeconds: 3))
    #expect(easier(70, sets: 2)?.dose == Dose(sets: 1, reps: 8, seconds: nil, pauseSeconds: 3))
    #expect(easier(50)?.dose == Dose(sets: 1, reps: 5, seconds: nil, pauseSeconds: 3))
    #expect(easier(27)?.dose == Dose(sets: 1, reps: 3, seconds: nil, pauseSeconds: 3))
    #expect(easier(26)?.exercise.id == "breathe" && easier(26)?.dose.seconds == 20)
    #expect(easier(12)?.dose.seconds == 10)
    #expect(easier(9) == nil)
  }

  @Test("An exercise that is easier by way of itself leads nowhere")
  func circle() {
    let one = Sample.hold("one", easier: "two"), two = Sample.hold("two", easier: "one")
    let session = Session(
      Sample.plan(one), catalogue: Sample.catalogue([one, two]), avoiding: ["two"], at: .zero)
    #expect(session.easier == nil)
  }

  @Test(
    "Never into what hurts or is avoided, never longer, never more sets, for any shipped exercise",
    arguments: 0..<6)
  func shipped(group: Int) throws {
    let catalogue = try Shipped.catalogue
    let ids = catalogue.exercises.keys.sorted()
    var dice = Dice(seed: UInt64(group)), eased = 0
    for _ in 0..<150 {
      let items = (0..<(1 + dice.below(5))).map { _ in
        var item = RoutineItem(exercise: dice.pick(ids), block: .main, narrowing: Narrowing())
        let sided = catalogue.exercises[item.exercise]?.isSided == true
        if dice.below(3) == 0, sided { item.side = dice.pick(Side.allCases) }
        if dice.below(3) == 0 { item.narrowing[.sets] = 1...1 }
        if dice.below(4) == 0 { item.narrowing[.holdSeconds] = 5...10 }
        return item
      }
      let avoiding = Set((0..<dice.below(12)).map { _ in dice.pick(ids) })
      let routine = Routine(id: "r", name: "R", about: "", items: items)
      var session = Session(
        Plan(routine, level: dice.pick(Level.allCases), catalogue: catalogue), catalogue: catalogue,
        avoiding: avoiding, at: .zero)
      var hurt: Set<String> = []
      for _ in 0..<14 where session.outcome == nil {
        session.advance(to: session.now + .seconds(dice.below(90)))
        let before = session
        guard let slot = before.slot else { break }
        let command = dice.pick([Command.easier, .easier, .hurts, .skip, .slower, .faster, .more, .back])
        for event in session.apply(command, at: session.now) {
          guard case .eased(let from, let to) = event.kind, let now = session.slot else { continue }
          eased += 1
          #expect(from == slot.exercise.id && to == now.exercise.id)
          #expect(!hurt.contains(to) && !avoiding.contains(to), "\(to) in place of \(from)")
          #expect(now.dose.sets <= slot.dose.sets && now.onlySide == slot.onlySide, "\(from) to \(to)")
          let was = before.workTime(of: before.step?.slot), takes = session.workTime(of: session.step?.slot)
          #expect(takes <= was, "\(to) takes \(takes), \(from) took \(was)")
        }
        hurt = Set(session.records.filter { $0.status == .hurt }.map(\.exercise))
      }
    }
    #expect(eased > 20)
  }
}

extension Session {
  /// How long a place takes but for getting ready.
  fileprivate func workTime(of slot: Int?) -> Duration {
    plan.steps.filter { $0.slot == slot && $0.kind != .ready }.reduce(.zero) { $0 + scaled($1) }
  }
}
