import Testing
import Text

@Suite("A mistyped word finds what was meant")
struct NearestTests {
  private let ids = ["bridge", "bird-dog", "cat-cow", "plank", "side-plank", "dead-bug"]

  @Test(
    "One or two slips are forgiven",
    arguments: [
      ("brigde", "bridge"), ("plnak", "plank"), ("brdge", "bridge"), ("bridgee", "bridge"),
      ("plonk", "plank"),
      ("cat_cow", "cat-cow"),
      ("catcow", "cat-cow"), ("sideplank", "side-plank"), ("deadbug", "dead-bug"), ("bridge", "bridge"),
    ])
  func slips(typed: String, meant: String) { #expect(typed.nearest(among: ids) == meant) }

  @Test("A word that is like none finds none", arguments: ["squat", "x", "", "bridgewater-on-sea"])
  func strange(typed: String) { #expect(typed.nearest(among: ids) == nil) }

  @Test("Of two as near, it is always the same one")
  func ties() {
    #expect("bat".nearest(among: ["cat", "hat"]) == "cat")
    #expect("bat".nearest(among: ["hat", "cat"]) == "cat")
    #expect("bat".nearest(among: [String]()) == nil)
  }

  @Test("A word of a megabyte takes no time", .timeLimit(.minutes(1)))
  func long() {
    let started = ContinuousClock.now
    _ = String(repeating: "b", count: 1_000_000).nearest(among: ids)
    #expect(started.duration(to: .now) < .seconds(10))
  }
}
