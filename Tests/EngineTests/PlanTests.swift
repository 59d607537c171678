import Catalogue
import Engine
import Testing

@Test func table() throws {
  let c = try Shipped.catalogue.get()
  for r in c.routinesInOrder {
    let m = Level.allCases.map { l -> String in
      let p = Plan(r, level: l, catalogue: c); let s = p.length.secondsRoundedUp;
      return "\(s/60):\(s%60) (\(p.steps.count))"
    }
    print(r.id, m, Plan(r, level: .standard, catalogue: c).positionChanges)
  }
}
