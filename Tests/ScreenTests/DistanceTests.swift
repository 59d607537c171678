import Catalogue
import Engine
import TestSupport
import Testing
import Text

@testable import Screen

@Suite("Read from three metres")
struct DistanceTests {
  private static let sizes = [(40, 12), (40, 24), (60, 16), (80, 24), (100, 30), (120, 40), (200, 60)]
    .map { Size(rows: $0.1, columns: $0.0) }

  /// What somebody on the floor could not read of a session's screen.
  private func unread(_ scene: SessionScene, on size: Size) -> [String] {
    let layout = SessionLayout(scene, on: size, .unicode), canvas = scene.canvas(size, .unicode)
    let text = CountText(scene, .unicode), snapshot = scene.snapshot
    var wrong: [String] = []
    func must(_ isTrue: Bool, _ what: String) {
      if !isTrue {
        wrong.append("\(what): \(snapshot.exercise.name), \(text.phase), \(size.columns)x\(size.rows)")
      }
    }
    let isRoomy = size.rows >= 24 && size.columns >= 80
    let digits = canvas.highest(in: layout.count)
    must(digits >= (isRoomy ? 7 : 5), "count \(digits)")
    let rows = canvas.text, all = rows.joined(separator: "\n")
    if isRoomy || layout.isLow { must(all.contains(text.phase), "phase in words") }
    must(rows[0].contains(snapshot.exercise.name), "name")
    if isRoomy, snapshot.kind == .ready {
      must(layout.name.map { canvas.highest(in: $0) >= 3 } ?? false, "name large")
    }
    if let side = snapshot.side, snapshot.kind != .rest, isRoomy || layout.isLow {
      must(all.contains(side.rawValue.uppercased()), "side in words")
    }
    if BreathBar.isPaced(snapshot) {
      let word = snapshot.breath.breath == .in ? "in" : "out"
      let isLarge = canvas.highest(in: layout.breath) >= 3
      must(isLarge || rows[layout.breath.row].contains("breathe \(word)"), "breath")
      if isRoomy { must(isLarge, "breath large") }
    }
    if !layout.isLow {
      let words = rows.joined(separator: " ").split(separator: " ")
      must(text.cue.split(separator: " ").allSatisfy { words.contains($0) }, "cue")
      must(canvas.highest(in: layout.strip) >= 3, "word")
    }
    return wrong
  }

  @Test(
    "is the count, the word, the side, the breath and at first the name, in every phase of every exercise",
    arguments: sizes)
  func everyPhase(size: Size) throws {
    var wrong: Set<String> = []
    for exercise in try Shipped.catalogue.exercisesByName {
      for level in [Level.gentle, .full] {
        var following = try Following(alone: exercise, level)
        var seen = 0
        repeat {
          guard let snapshot = following.session.snapshot else { break }
          wrong.formUnion(unread(SessionScene(snapshot: snapshot), on: size))
          guard case .running(let ends, _) = following.session.state else { break }
          following.wait(following.session.now.duration(to: ends))
          seen += 1
        } while seen < 30
      }
    }
    #expect(wrong == [])
  }

  @Test("is the word while the count stands still")
  func still() throws {
    for size in Self.sizes where !SessionLayout(size).isLow {
      for make in [
        SessionScenes.paused, SessionScenes.away, SessionScenes.noRep, SessionScenes.leadIn,
        SessionScenes.waiting,
        SessionScenes.over,
      ] {
        let canvas = try make().scene().canvas(size, .unicode)
        #expect(canvas.highest(in: SessionLayout(size).whole) >= 3, "\(size)")
      }
    }
  }

  @Test("grows with the window")
  func grows() throws {
    let scene = try SessionScenes.hold(after: .seconds(2)).scene()
    for place in [\SessionLayout.strip, \.count, \.breath] {
      let heights = Self.sizes.dropFirst(3).map { size in
        scene.canvas(size, .unicode).highest(in: SessionLayout(size)[keyPath: place])
      }
      #expect(heights == heights.sorted() && (heights.last ?? 0) >= 2 * (heights.first ?? 0), "\(heights)")
    }
  }

  @Test("says at each turn by a word the other way round that something is new, and then stands still")
  func flash() throws {
    let strip = SessionLayout(.wide).strip
    func filled(after time: Duration, isStill: Bool = false) throws -> Int {
      var following = try Following("first-steps")
      try following.go(to: .rep, after: time)
      guard let snapshot = following.session.snapshot else { return 0 }
      let canvas = SessionScene(snapshot: snapshot, isStill: isStill).canvas(.wide, .unicode)
      return (strip.column..<strip.columns).count { canvas[strip.row + 1, $0].text == "█" }
    }
    let turned = try filled(after: .milliseconds(100)), after = try filled(after: .milliseconds(500))
    #expect(turned != after)
    #expect(try filled(after: .milliseconds(100), isStill: true) == after)
  }

  @Test(
    "shows an exercise that is done stand out in the bar for a moment, and settle; never where motion is off")
  func settles() throws {
    func standingOut(after time: Duration, isStill: Bool = false) throws -> Int {
      var following = try Following("first-steps")
      try following.go(to: .ready, after: time) { $0.slot == 1 }
      guard let snapshot = following.session.snapshot else { return 0 }
      let canvas = SessionScene(snapshot: snapshot, isStill: isStill).canvas(.wide, .unicode)
      return (0..<80).count { canvas[22, $0].role == .cue }
    }
    #expect(try standingOut(after: .milliseconds(100)) > 5)
    #expect(try standingOut(after: .milliseconds(500)) == 0)
    #expect(try standingOut(after: .milliseconds(100), isStill: true) == 0)
  }

  @Test("says it by the word the other way round on the smallest screen too", arguments: [100, 500])
  func lowFlash(milliseconds: Int) throws {
    var following = try Following("first-steps")
    try following.go(to: .rep, after: .milliseconds(milliseconds))
    let canvas = try following.scene().canvas(.small, .unicode)
    #expect((0..<40).contains { canvas[1, $0].role == .selected } == (milliseconds < 400))
  }

  @Test("marks the middle of the reps, and which one is in progress")
  func reps() throws {
    let text = try SessionScenes.rep(phase: 0).scene().canvas(.wide, .unicode).text.joined(separator: "\n")
    #expect(text.contains("●●●◐○○│○○○○○  rep 4 of 11"), "\(text)")
  }

  @Test("tells in the bar what was done, what was skipped and what hurt")
  func bar() throws {
    var following = try Following("first-steps")
    following.ask(.skip)
    try following.go(to: .hold, after: .seconds(1))
    following.ask(.hurts)
    following.ask(.skip)
    following.wait(.seconds(15))
    let row = try following.scene().canvas(.wide, .unicode).text[22]
    #expect(row.contains("▚") && row.contains("✗") && row.contains("░") && !row.contains("█▚"), "\(row)")
  }

  @Test("says which side is done and which one comes")
  func change() throws {
    let scene = try SessionScenes.at(.switch).scene()
    for size in Self.sizes where !SessionLayout(size).isLow {
      let layout = SessionLayout(size)
      #expect(scene.canvas(size, .unicode).highest(in: layout.strip) >= 3, "\(size)")
    }
  }
}
