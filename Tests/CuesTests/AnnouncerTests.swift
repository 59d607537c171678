import Cues
import Engine
import Testing

@Suite("The announcer")
struct AnnouncerTests {
  private func at(_ seconds: Double) -> Instant { Instant(.milliseconds(Int(seconds * 1000))) }

  private func cue(
    _ text: String?, _ importance: Cue.Importance, _ seconds: Double, _ patience: Double = 1
  ) -> Cue {
    Cue(text, importance, at: at(seconds), patience: .milliseconds(Int(patience * 1000)))
  }

  /// Orders as lines: `say x`, `stop`, `drop x`.
  private func written(_ orders: [Announcer.Order]) -> [String] {
    orders.map { order in
      switch order {
      case .speak(let cue): "say \(cue.text ?? "")"
      case .stop: "stop"
      case .drop(let cue): "drop \(cue.text ?? "")"
      }
    }
  }

  @Test("A cue is said at once, and the next when it is over")
  func inTurn() {
    var announcer = Announcer()
    let cues = [cue("Done.", .turn, 1, 2), cue("Next: Plank.", .turn, 1, 6), cue("Lie down.", .detail, 1, 6)]
    #expect(written(announcer.take(cues, at: at(1))) == ["say Done."])
    #expect(written(announcer.advance(to: at(1.5))).isEmpty)
    #expect(written(announcer.finished(at: at(2))) == ["say Next: Plank."])
    #expect(written(announcer.finished(at: at(4))) == ["say Lie down."])
    #expect(written(announcer.finished(at: at(9))).isEmpty)
    #expect(announcer.speaking == nil)
  }

  @Test("A cue that isn't due yet waits for its instant, and holds nothing up that is")
  func notYet() {
    var announcer = Announcer()
    let cues = [cue("Begin.", .turn, 1.5, 3), cue("Rep 2.", .pace, 1, 0.9)]
    #expect(announcer.isIdle)
    #expect(written(announcer.take(cues, at: at(1))) == ["say Rep 2."])
    #expect(announcer.nextDue(after: at(1)) == at(1.5))
    #expect(written(announcer.finished(at: at(1.2))).isEmpty && !announcer.isIdle)
    #expect(written(announcer.advance(to: at(1.49))).isEmpty)
    #expect(written(announcer.advance(to: at(1.5))) == ["say Begin."])
    #expect(announcer.nextDue(after: at(1.5)) == nil)
    #expect(written(announcer.finished(at: at(2))).isEmpty && announcer.isIdle)
  }

  @Test("A late cue is dropped, to the instant")
  func late() {
    var announcer = Announcer()
    #expect(written(announcer.take([cue("Two.", .count, 1, 0.6)], at: at(1.7))) == ["drop Two."])
    #expect(written(announcer.take([cue("One.", .count, 2, 0.6)], at: at(2.6))) == ["say One."])
    #expect(announcer.take([cue("Breathe in.", .pace, 2.6, 0.5)], at: at(2.6)).isEmpty)
    #expect(written(announcer.finished(at: at(3.2))) == ["drop Breathe in."])
  }

  @Test("A long one is cut off by a more important one")
  func cut() {
    var announcer = Announcer()
    _ = announcer.take([cue("Lie down on your back, and so on.", .detail, 0, 5)], at: at(0))
    #expect(written(announcer.take([cue("Three.", .count, 3)], at: at(3))) == ["stop", "say Three."])
    #expect(written(announcer.take([cue("Paused.", .answer, 3.1)], at: at(3.1))) == ["stop", "say Paused."])
  }

  @Test("A less important one waits, and so does an equal one that only keeps time")
  func wait() {
    var announcer = Announcer()
    _ = announcer.take([cue("Hold.", .turn, 0)], at: at(0))
    #expect(announcer.take([cue("Three.", .count, 0.5)], at: at(0.5)).isEmpty)
    #expect(written(announcer.finished(at: at(0.8))) == ["say Three."])
    #expect(announcer.take([cue("Two.", .count, 1.5)], at: at(1.5)).isEmpty)
  }

  @Test("A later turn takes the place of an earlier one, and of what waits behind it")
  func turn() {
    var announcer = Announcer()
    _ = announcer.take(
      [cue("Next: Bridge.", .turn, 0, 6), cue("Lie down.", .detail, 0, 6)], at: at(0))
    let orders = announcer.take([cue("Next: Plank.", .turn, 1, 6)], at: at(1))
    #expect(written(orders) == ["drop Lie down.", "stop", "say Next: Plank."])
  }

  @Test("A turn lets a sentence be finished that is about to end, and no other")
  func courtesy() {
    let how = "Lie on your back and bend both of your knees."
    func hold(_ seconds: Double) -> Cue {
      Cue("Hold.", .turn, at: at(seconds), patience: .seconds(3), courtesy: .seconds(2))
    }
    // It takes about three and a half seconds.
    var announcer = Announcer()
    _ = announcer.take([cue(how, .turn, 0, 6)], at: at(0))
    #expect(announcer.take([hold(2)], at: at(2)).isEmpty)
    #expect(written(announcer.finished(at: at(3.5))) == ["say Hold."])
    // A voice slower than that is cut off in the end.
    announcer = Announcer()
    _ = announcer.take([cue(how, .turn, 0, 6)], at: at(0))
    #expect(announcer.take([hold(2)], at: at(2)).isEmpty && announcer.advance(to: at(3.9)).isEmpty)
    #expect(written(announcer.advance(to: at(4))) == ["stop", "say Hold."])
    announcer = Announcer()
    _ = announcer.take([cue(how, .turn, 0, 6)], at: at(0))
    #expect(written(announcer.take([hold(1)], at: at(1))) == ["stop", "say Hold."])
  }

  @Test("What only rings is not said and cuts nothing off")
  func bells() {
    var announcer = Announcer()
    _ = announcer.take([cue("Lie down.", .detail, 0, 6)], at: at(0))
    #expect(announcer.take([cue(nil, .count, 1)], at: at(1)).isEmpty)
    #expect(announcer.speaking?.text == "Lie down.")
  }

  @Test("Silenced, it stops and forgets")
  func silence() {
    var announcer = Announcer()
    _ = announcer.take([cue("Next: Bridge.", .turn, 0, 6), cue("Lie down.", .detail, 0, 6)], at: at(0))
    #expect(written(announcer.silence()) == ["stop", "drop Lie down."])
    #expect(announcer.finished(at: at(1)).isEmpty && announcer.silence().isEmpty)
  }

  @Test(
    "A whole session with a slow voice: never two at once, none late, and every turn heard",
    arguments: CueAmount.allCases)
  func session(amount: CueAmount) {
    var hearing = Hearing(Sample.sided, amount), announcer = Announcer()
    var heard: [Cue] = [], speaking: Cue?, ends = Instant.zero, taken = 0
    let tick = Duration.milliseconds(100)
    func obey(_ orders: [Announcer.Order], _ now: Instant) {
      for order in orders {
        switch order {
        case .speak(let cue):
          #expect(speaking == nil)
          #expect(now >= cue.at && now <= cue.deadline)
          (speaking, ends) = (cue, now + Cue.speakingTime(cue.text ?? ""))
          heard.append(cue)
        case .stop:
          #expect(speaking != nil)
          speaking = nil
        case .drop(let cue): #expect(cue != speaking)
        }
      }
    }
    while hearing.session.outcome == nil || speaking != nil {
      let now = hearing.session.now
      let cues = hearing.cues[taken...]
      taken = hearing.cues.count
      obey(announcer.take(Array(cues), at: now), now)
      if speaking != nil, now >= ends {
        speaking = nil
        obey(announcer.finished(at: now), now)
      }
      hearing.wait(tick)
      if hearing.session.outcome != nil, taken == hearing.cues.count { break }
    }
    let turns = hearing.cues.filter { $0.importance == .turn }
    #expect(turns.allSatisfy(heard.contains))
  }
}
