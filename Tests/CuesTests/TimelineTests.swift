import Catalogue
import Cues
import Engine
import Foundation
import TestSupport
import Testing

@Suite("What is said of a whole routine")
struct TimelineTests {
  @Test("Word for word, at each amount", arguments: ["steps", "sided"], CueAmount.allCases)
  func timeline(plan: String, amount: CueAmount) throws {
    let heard = Hearing.all(plan == "sided" ? Sample.sided : Sample.steps, amount)
    #expect(try heard == Golden("\(plan)-\(amount.rawValue)").rows(now: heard))
  }

  @Test(
    "However late it is asked for, the same is said", arguments: CueAmount.allCases, [0.3, 7, 40, 10_000])
  func late(amount: CueAmount, step: Double) throws {
    let catalogue = try Shipped.catalogue
    let daily = Plan(try #require(catalogue.routines["daily"]), level: .gentle, catalogue: catalogue)
    for plan in [Sample.steps, Sample.sided, daily] {
      let rarely = Hearing.all(plan, amount, every: .seconds(step))
      #expect(Hearing.all(plan, amount) == rarely)
    }
  }

  @Test("Every cue of every routine is short, printable and has its important word first")
  func everyRoutine() throws {
    let catalogue = try Shipped.catalogue
    for routine in catalogue.routines.values {
      var hearing = Hearing(Plan(routine, level: .standard, catalogue: catalogue), .all)
      while hearing.session.outcome == nil { hearing.wait(.seconds(5)) }
      let instructions = catalogue.exercises.values.flatMap {
        [$0.spoken?.setup ?? $0.steps.first, $0.spoken?.action ?? $0.prescription.cue]
      }
      #expect(hearing.cues.allSatisfy { PlainLine.text($0) == $0.text })
      #expect(hearing.cues.allSatisfy { ($0.text ?? "").count < 200 })
      #expect(
        hearing.cues.filter { $0.importance >= .turn && !instructions.contains($0.text) }
          .allSatisfy { ($0.text ?? "").count < 100 })
      #expect(!hearing.cues.contains { ($0.text ?? "").contains("..") || ($0.text ?? "").contains("  ") })
      // Told in order, and the bell rings no more than once at a time.
      #expect(hearing.cues.map(\.at) == hearing.cues.map(\.at).sorted())
      let bells = hearing.cues.filter(\.ringsBell).map(\.at)
      #expect(Set(bells).count == bells.count)
    }
  }
}
