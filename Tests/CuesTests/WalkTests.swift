import Catalogue
import Cues
import Engine
import TestSupport
import Testing

@Suite("A walk is told")
struct WalkTests {
  private func heard(_ amount: CueAmount) throws -> [String] {
    let catalogue = try Shipped.catalogue
    let walking = try #require(catalogue.exercises[Catalogue.walk])
    let walk = Routine(following: walking).walking(minutes: 15)
    return Hearing.all(Plan(walk, level: .gentle, catalogue: catalogue), amount)
  }

  @Test("when to turn round, however little else is told, with the tone of a change of sides")
  func turns() throws {
    for amount in CueAmount.allCases {
      #expect(try heard(amount).contains { $0.hasSuffix("Half-way. Turn round.") }, "\(amount)")
    }
  }

  @Test("how many minutes are left, calmly, and not to whoever wants to hear little")
  func minutes() throws {
    let left = try heard(.normal).filter { $0.hasSuffix(" left.") }
    #expect(left.count == 3 && left[0].hasSuffix("10 minutes left.") && left[2].hasSuffix("1 minute left."))
    #expect(try heard(.few).allSatisfy { !$0.hasSuffix(" left.") })
  }
}
