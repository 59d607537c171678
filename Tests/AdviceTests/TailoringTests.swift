import Catalogue
import Engine
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Advice

@Suite("A routine for one person")
struct TailoringTests {
  private func tailored(
    _ routine: String, _ conditions: Set<Condition> = [], overruled: Set<Overruling> = [],
    hurt: [String: Int] = [:]
  ) throws -> Tailored {
    let catalogue = try Specimen.conditions
    let tailoring = Tailoring(conditions: conditions, overruled: overruled, timesHurt: hurt)
    return tailoring.tailored(try #require(catalogue.routines[routine]), in: catalogue)
  }

  private func exercises(_ tailored: Tailored) -> [String] { tailored.routine.items.map(\.exercise) }

  @Test("is the routine as it stands for somebody with nothing to mind")
  func nothing() throws {
    let catalogue = try Specimen.conditions
    for routine in catalogue.routinesInOrder {
      let tailored = Tailoring(conditions: []).tailored(routine, in: catalogue)
      #expect(tailored.routine == routine)
      #expect(tailored.changes.isEmpty && tailored.changes.sentence(in: catalogue) == nil)
    }
  }

  @Test("does less of what a condition adapts, the stricter of two limits, and tells each")
  func adapted() throws {
    let tailored = try tailored("gentle-ten", [.osteoporosis, .vertigo])
    let pose = try #require(tailored.routine.items.first { $0.exercise == "childs-pose" })
    #expect(pose.limit[.holdSeconds] == 20 && pose.limit[.sets] == 1)
    let told = tailored.changes.filter { $0.exercise == "childs-pose" }
    #expect(
      told.map(\.cause) == [
        .condition(.osteoporosis, note: "Only part of the way."), .condition(.vertigo, note: "Slowly."),
      ])
    #expect(told.allSatisfy { $0.kind == .adapted && $0.replacement == nil })
    // What has a note and no number is told as well.
    #expect(tailored.changes.contains { $0.exercise == "cat-cow" && $0.kind == .adapted })
  }

  @Test("leaves out what hurt twice, be it in breaks; each mark counts once, and a break is no setback")
  func hurtInBreaks() throws {
    func hurt(_ ago: Int) -> Hurt { Hurt(session: nil, at: Sample.date(ago), exercise: "wall-angels") }
    let sessions = [Sample.session(1), Sample.session(3)]
    func situation(_ hurts: [Hurt], retained: [String: Date] = [:]) throws -> Situation {
      try Sample.situation(sessions, hurts: hurts, retained: retained)
    }
    func avoided(_ situation: Situation) -> Bool {
      Tailoring(situation).avoided(in: situation.catalogue).contains("wall-angels")
    }
    let once = try situation([hurt(0), hurt(0)])
    #expect(!avoided(once) && once.setback == nil)
    #expect(avoided(try situation([hurt(0), hurt(2)])))
    #expect(avoided(try situation([hurt(0), Sample.hurt("wall-angels", 3)])))
    #expect(!avoided(try situation([hurt(0), hurt(2)], retained: ["wall-angels": Sample.date(1)])))
    let told = Recommendations(try situation([hurt(0), hurt(2)])).more.map(\.reason)
    #expect(told.contains { $0.hasPrefix("It hurt 2 times;") }, "\(told)")
  }

  @Test("leaves out what a condition forbids where nothing stands in for it")
  func leftOut() throws {
    let tailored = try tailored("gentle-ten", [.osteoporosis])
    #expect(!exercises(tailored).contains("standing-forward-fold"))
    #expect(tailored.changes.last?.kind == .leftOut)
  }

  @Test("follows what stands in for what stands in, and does nothing twice")
  func chain() throws {
    let fold = try tailored("gentle-ten", [.glaucoma])
    // The bend is left out too, so breathing stands in for both, and once is enough.
    #expect(exercises(fold).count { $0 == "belly-breathing" } == 1)
    #expect(!exercises(fold).contains { ["standing-forward-fold", "seated-forward-bend"].contains($0) })
    #expect(fold.changes.map(\.kind) == [.replaced, .leftOut])
    let first = try tailored("first-steps", [.soreWrists])
    #expect(exercises(first) == ["pelvic-tilt", "knee-to-chest"])
  }

  @Test("puts another in place of what is adapted that way")
  func adaptedByAnother() throws {
    let toolkit = try tailored("toolkit", [.soreKnees])
    #expect(!exercises(toolkit).contains("bird-dog"))
    #expect(toolkit.changes.map(\.exercise) == ["bird-dog"])
  }

  @Test("keeps what the person overruled, for that condition only")
  func overruled() throws {
    let fold = Overruling(exercise: "standing-forward-fold", condition: .osteoporosis)
    #expect(exercises(try tailored("gentle-ten", [.osteoporosis], overruled: [fold])).last == fold.exercise)
    let other = try tailored("gentle-ten", [.glaucoma, .osteoporosis], overruled: [fold])
    #expect(!exercises(other).contains(fold.exercise))
  }

  @Test("replaces what hurt twice by the easier one, never by something that is left out")
  func hurt() throws {
    let once = try tailored("lower-back-ten", hurt: ["prone-back-extension": 1])
    #expect(once.changes.isEmpty)
    let hips = try tailored("hips-and-hamstrings", hurt: ["figure-four-stretch": 2])
    #expect(
      hips.changes == [
        Change(
          exercise: "figure-four-stretch", replacement: "knee-to-chest", kind: .replaced,
          cause: .hurt(times: 2))
      ])
    let both = try tailored(
      "hips-and-hamstrings", [.recentSurgery], hurt: ["figure-four-stretch": 2])
    #expect(both.changes.map(\.kind) == [.leftOut])
  }

  @Test("never ends up without a main block, and fills it with something safe")
  func neverEmpty() throws {
    let first = try tailored("first-steps", [.recentSurgery, .soreWrists])
    #expect(exercises(first) == ["belly-breathing"])
    #expect(first.routine.items.map(\.block) == [.main])
    let lying = try tailored(
      "on-your-back", [.recentSurgery], hurt: ["dead-bug-heel-tap": 3, "belly-breathing": 2])
    #expect(!lying.routine.items.isEmpty)
    #expect(!exercises(lying).contains { ["pelvic-tilt", "knee-to-chest", "belly-breathing"].contains($0) })
  }

  @Test("never has more sets of what stands in, nor takes longer over it, at any level")
  func neverLonger() throws {
    let catalogue = try Specimen.conditions
    var replaced = 0
    for routine in catalogue.routinesInOrder {
      for (index, item) in routine.items.enumerated() {
        let hurt = Tailoring(conditions: [], timesHurt: [item.exercise: 2])
        let tailored = hurt.tailored(routine, in: catalogue)
        guard tailored.changes.first?.kind == .replaced, tailored.routine.items.count == routine.items.count
        else { continue }
        replaced += 1
        for level in Level.allCases {
          let old = Plan(routine, level: level, catalogue: catalogue)
          let new = Plan(tailored.routine, level: level, catalogue: catalogue)
          func work(_ plan: Plan) -> Duration {
            plan.steps.filter { $0.slot == index && $0.kind != .ready }.reduce(.zero) { $0 + $1.length }
          }
          #expect(work(new) <= work(old), "\(item.exercise) in \(routine.id) at \(level)")
          #expect(new.slots[index].dose.sets <= old.slots[index].dose.sets)
        }
      }
    }
    #expect(replaced > 8)
  }

  @Test("keeps the one side that is done")
  func oneSide() throws {
    let catalogue = try Specimen.conditions
    let routine = try #require(catalogue.routines["hips-and-hamstrings"])
    let left = routine.with([
      RoutineItem(exercise: "figure-four-stretch", block: .main, narrowing: Narrowing(), side: .left)
    ])
    let tailored = Tailoring(conditions: [], timesHurt: ["figure-four-stretch": 2]).tailored(
      left, in: catalogue)
    #expect(tailored.routine.items.map(\.exercise) == ["knee-to-chest"])
    #expect(tailored.routine.items.map(\.side) == [.left])
  }

  @Test("names what is never led into, for conditions and for what hurt")
  func avoided() throws {
    let catalogue = try Specimen.conditions
    let tailoring = Tailoring(
      conditions: [.osteoporosis, .soreWrists], timesHurt: ["bridge": 2, "clamshell": 1, "gone": 2])
    #expect(
      tailoring.avoided(in: catalogue) == ["standing-forward-fold", "cat-cow", "plank", "bridge", "gone"])
  }

  @Test("is told in one line, and in counts where there is much of it")
  func sentence() throws {
    let catalogue = try Specimen.conditions
    func told(_ tailored: Tailored) -> String? { tailored.changes.sentence(in: catalogue) }
    #expect(
      told(try tailored("gentle-ten", [.osteoporosis]))
        == "Adapted for osteoporosis: Cat-cow, Child's pose. Left out: Standing forward fold.")
    #expect(
      told(try tailored("hips-and-hamstrings", hurt: ["figure-four-stretch": 2]))
        == "Knee-to-chest stretch instead of Figure-four stretch.")
    let much = try tailored(
      "gentle-ten", [.osteoporosis, .vertigo, .glaucoma], hurt: ["thread-the-needle": 2])
    #expect(told(much) == "Adapted for osteoporosis, positional vertigo: 2. Replaced: 1. Left out: 2.")
  }

  @Test("says of each change what, why and what to do")
  func words() throws {
    let catalogue = try Specimen.conditions
    func words(_ tailored: Tailored) -> [String] { tailored.changes.map { $0.words(in: catalogue) } }
    #expect(
      words(try tailored("gentle-ten", [.osteoporosis])) == [
        "Cat-cow is adapted for osteoporosis. In a small range.",
        "Child's pose is adapted for osteoporosis. Only part of the way.",
        "Standing forward fold is left out for osteoporosis. It rounds the back.",
      ])
    #expect(
      words(try tailored("first-steps", [.soreWrists], hurt: ["knee-to-chest": 3])) == [
        "Knee-to-chest stretch is left out: it hurt 3 times.",
        "Cat-cow is left out for sore wrists. Kind to wrists.",
      ])
    #expect(
      words(try tailored("hips-and-hamstrings", hurt: ["figure-four-stretch": 2])) == [
        "Knee-to-chest stretch instead of Figure-four stretch, which hurt 2 times."
      ])
  }

  @Test("fills an empty main block after the warm-up and before the cool-down")
  func filled() throws {
    let items = [("cat-cow", Block.warmUp), ("standing-forward-fold", .main), ("childs-pose", .coolDown)]
    let routine = Routine(
      id: "own", name: "Own", about: "Mine.",
      items: items.map { RoutineItem(exercise: $0.0, block: $0.1, narrowing: Narrowing()) })
    let tailored = Tailoring(conditions: [.osteoporosis]).tailored(routine, in: try Specimen.conditions)
    #expect(tailored.routine.items.map(\.block) == [.warmUp, .main, .coolDown])
    #expect(tailored.routine.items[1].exercise != "standing-forward-fold")
  }
}
