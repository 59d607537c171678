import Engine
import Screen
import TestSupport
import Testing

@testable import Coach

@Suite("Keys between the finger and what they do")
struct KeyFilterTests {
  /// Presses keys at some milliseconds, and looks when limber does.
  private func presses(
    _ keys: [(Int, Key)], in map: KeyMap = .session, isText: Bool = false, countsReps: Bool = false
  ) -> [KeyFilter.Press] {
    var filter = KeyFilter(), presses: [KeyFilter.Press] = []
    let reading = KeyFilter.Reading(keys: map, isText: isText, countsReps: countsReps)
    func look(_ now: Duration) {
      while let press = filter.next(at: now, reading) { presses.append(press) }
    }
    for (time, key) in keys {
      let now = Duration.milliseconds(time)
      while let deadline = filter.deadline, deadline <= now { look(deadline) }
      filter.take(key, at: now)
      look(now)
    }
    while let deadline = filter.deadline { look(deadline) }
    return presses
  }

  private func letters(_ text: String, from start: Int = 0, every gap: Int) -> [(Int, Key)] {
    text.enumerated().map { (start + $0.offset * gap, .character($0.element)) }
  }

  @Test("mean what they say, one after the other")
  func plain() {
    let pressed: [(Int, Key)] = [
      (0, .character("n")), (400, .pageDown), (800, .character("x")), (1300, .enter), (1301, .character("?")),
    ]
    #expect(presses(pressed) == pressed.map { .key($0.1) })
  }

  @Test(
    "count once when they bounce",
    arguments: [Key.character("n"), .character(" "), .character("q"), .enter, .right, .pageDown, .down, .f5])
  func bounce(key: Key) {
    for gap in [5, 30, 60, 120, 200, 290] {
      #expect(presses([(0, key), (gap, key)]) == [.key(key)], "\(gap)")
    }
    #expect(presses([(0, key), (310, key)]) == [.key(key), .key(key)])
    // The other case of a letter is the same key.
    #expect(presses([(0, .character("n")), (100, .character("N"))]) == [.key(.character("n"))])
  }

  @Test(
    "count once when they are held",
    arguments: [Key.character("n"), .character(" "), .character("x"), .enter, .right, .pageDown, .down])
  func held(key: Key) {
    // How long until the first repeat, and how long from one to the next.
    for (first, every) in [(0, 30), (200, 30), (250, 92), (375, 90), (500, 33), (660, 40), (1000, 33)] {
      // From the first moment on it is a wheel.
      if first == 0, key == .down { continue }
      let times = [0] + (0..<40).map { first + (first == 0 ? 1 : 0) * every + $0 * every }
      #expect(presses(times.map { ($0, key) }) == [.key(key)], "\(first) \(every)")
    }
  }

  @Test("go on while they are held where that moves or takes steps")
  func repeating() {
    for key in [Key.character("+"), .character("-"), .character("["), .character("]")] {
      #expect(presses((0..<20).map { ($0 * 30, key) }).count == 20)
    }
    for key in [Key.down, .pageDown, .character("j")] {
      #expect(presses((0..<20).map { ($0 * 30, key) }, in: .list).count == 20)
    }
    #expect(presses([(0, .down), (0, .down), (0, .down)], in: .home).count == 3)
  }

  @Test("are never delayed or dropped where text is typed")
  func text() {
    let typed = letters("Llama skips", every: 3) + [(40, .backspace), (45, .backspace)]
    #expect(presses(typed, in: .library, isText: true) == typed.map { .key($0.1) })
    var filter = KeyFilter()
    filter.take(.character("q"), at: .zero)
    #expect(filter.next(at: .zero, .init(keys: .naming, isText: true)) == .key(.character("q")))
  }

  @Test(
    "that are arrows in a burst are a wheel, and mean nothing", arguments: [Key.up, .down])
  func wheel(key: Key) {
    #expect(presses([(0, key), (0, key)]).isEmpty)
    #expect(presses([(0, key), (0, key), (0, key)], countsReps: true).isEmpty)
    #expect(presses((0..<12).map { ($0 * 8, key) }).isEmpty)
    #expect(presses([(0, key)]) == [.key(key)])
  }

  @Test("count a rep in half a second at the least, whichever key it is")
  func reps() {
    #expect(presses([(0, .enter), (400, .enter), (520, .enter)], countsReps: true).count == 1)
    #expect(presses([(0, .enter), (450, .down)], countsReps: true) == [.key(.enter)])
    #expect(presses([(0, .enter), (600, .down), (1200, .enter)], countsReps: true).count == 3)
    #expect(presses([(0, .enter), (400, .enter)]).count == 2)
  }

  @Test("that come as fast as no finger are a phrase")
  func phrase() {
    #expect(presses(letters("skip", every: 10)) == [.phrase("skip")])
    #expect(presses(letters("Skip", every: 0)) == [.phrase("Skip")])
    #expect(presses(letters(" this hurts. ", every: 20)) == [.phrase("this hurts")])
    #expect(presses(letters("oops", every: 40)) == [.phrase("oops")])
    #expect(presses(letters("next", every: 5) + [(30, .enter)]) == [.phrase("next")])
    #expect(presses([(0, .character("q")), (10, .enter)]) == [.key(.character("q")), .key(.enter)])
    let lines = letters("quit", every: 0) + [(0, .enter)] + letters("next", every: 0)
    #expect(presses(lines) == [.phrase("quit\nnext")])
    // Two words are two.
    #expect(presses(letters("skip", every: 10) + letters("pause", from: 200, every: 10)).count == 2)
    // Fingers are slower.
    #expect(presses(letters("np", every: 60)) == [.key(.character("n")), .key(.character("p"))])
    #expect(presses(letters("x ", every: 10)) == [.key(.character("x"))])
    // What is pasted means nothing as a whole.
    #expect(presses(letters(String(repeating: "lorem ipsum ", count: 20), every: 0)) == [.unknown])
  }

  @Test("wait no longer than a phrase takes, and those after a letter wait for it")
  func waiting() {
    var filter = KeyFilter()
    let reading = KeyFilter.Reading(keys: .session)
    filter.take(.character("n"), at: .zero)
    #expect(filter.next(at: .zero, reading) == nil && filter.deadline == KeyFilter.burst)
    #expect(filter.next(at: .milliseconds(49), reading) == nil)
    filter.take(.pageDown, at: .milliseconds(49))
    #expect(filter.next(at: .milliseconds(49), reading) == .key(.character("n")))
    #expect(filter.next(at: .milliseconds(49), reading) == .key(.pageDown))
    #expect(filter.next(at: .milliseconds(49), reading) == nil && filter.deadline == nil)
  }

  @Test("are read as the screen has it that the one before has led to")
  func change() {
    var filter = KeyFilter()
    filter.take(.character("l"), at: .zero)
    filter.take(.character("b"), at: .milliseconds(80))
    #expect(filter.next(at: .milliseconds(80), .init(keys: .home)) == .key(.character("l")))
    #expect(
      filter.next(at: .milliseconds(80), .init(keys: .library, isText: true)) == .key(.character("b")))
  }

  @Test("that mean nothing are told as that")
  func unknown() {
    #expect(presses([(0, .other), (500, .character("z")), (1000, .home)]) == [.unknown, .unknown, .unknown])
    #expect(presses([(0, .character("漢"))]) == [.unknown])
  }

  @Test("are never lost for ever, whatever comes before")
  func random() {
    var dice = Dice(seed: 3)
    let keys: [Key] = [.up, .down, .enter, .escape, .f5, .other] + "nnxq +-jk5z".map { .character($0) }
    for _ in 0..<300 {
      var now = 0
      let before = (0..<dice.below(60)).map { _ in
        now += dice.pick([0, 0, 5, 20, 60, 150, 350, 700])
        return (now, dice.pick(keys))
      }
      #expect(presses(before + [(now + 2000, .character("x"))]).last == .key(.character("x")))
    }
  }
}
