import Catalogue
import Engine
import TestSupport
import Testing

@testable import Screen

@Suite("Side, rep, set and tempo")
struct FactsTests {
  /// What is missing of a session's facts on its screen.
  private func missing(_ snapshot: Snapshot, _ rows: [String]) -> [String] {
    var facts: [String] = []
    if let rep = snapshot.rep, let reps = snapshot.reps { facts.append("rep \(rep) of \(reps)") }
    if snapshot.sets > 1 { facts.append("set \(snapshot.set) of \(snapshot.sets)") }
    if let side = snapshot.side, snapshot.kind != .rest { facts.append(side.rawValue.uppercased()) }
    if snapshot.rep != nil, snapshot.tempo != 100 { facts.append(Words.times(snapshot.tempo)) }
    return facts.filter { fact in !rows.contains { $0.contains(fact) } }
  }

  @Test("stand whole on the screen all through every exercise", arguments: [Size.wide, .small])
  func whole(size: Size) throws {
    var cut: Set<String> = []
    for exercise in try Shipped.catalogue.exercisesByName {
      var following = try Following(alone: exercise, .full)
      while following.goToNextSight(), let snapshot = following.session.snapshot {
        let rows = try following.scene().canvas(size, .unicode).text
        if !missing(snapshot, rows).isEmpty { cut.insert(snapshot.exercise.name) }
      }
    }
    #expect(cut == [])
  }

  @Test("stand whole on the screen at another tempo", arguments: [Size.wide, .small])
  func tempo(size: Size) throws {
    var following = try SessionScenes.rep(phase: 0)
    following.ask(.slower)
    let snapshot = try #require(following.session.snapshot)
    #expect(snapshot.tempo == 125)
    let rows = try following.scene().canvas(size, .unicode).text
    #expect(missing(snapshot, rows) == [], "\(rows)")
  }
}
