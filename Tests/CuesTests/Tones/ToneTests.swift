import Catalogue
import Engine
import Foundation
import TestSupport
import Testing

@testable import Cues

@Suite("Tones")
struct ToneTests {
  private func ear(_ tone: Tone) -> Ear { Ear(tone.samples(volume: 100)) }

  @Test("are told apart with closed eyes: no two have the same rhythm and the same turns")
  func apart() {
    let heard = Tone.allCases.map { tone in [ear(tone).rhythm, ear(tone).turns] }
    #expect(Set(heard).count == Tone.allCases.count)
  }

  @Test("rise where something begins, fall where it ends, and swap where sides change")
  func meaning() throws {
    #expect(ear(.begin).turns == ["rises"])
    for tone in [Tone.rest, .done, .end] { #expect(Set(ear(tone).turns) == ["falls"]) }
    #expect(ear(.changeSides).turns == ["rises", "stays", "falls"])
    #expect(ear(.count).rhythm == ["short"] && ear(.ready).rhythm == ["long"])
    // A hurt is answered lower and slower than anything else.
    let hurt = ear(.hurt)
    #expect(hurt.rhythm == ["long", "long"] && hurt.turns == ["stays"])
    let lowest = try #require(hurt.pulses.map(\.pitch).max())
    for tone in Tone.allCases where tone != .hurt {
      #expect(ear(tone).pulses.allSatisfy { $0.pitch > lowest + 50 }, "\(tone)")
    }
  }

  @Test("lie where old ears hear best, and last as long as they say", arguments: Tone.allCases)
  func audible(tone: Tone) {
    let samples = tone.samples(volume: 100), pulses = ear(tone).pulses
    #expect(pulses.count == tone.notes.count)
    #expect(pulses.allSatisfy { (430...1000).contains($0.pitch) })
    let last = pulses.last.map { $0.at + $0.length } ?? 0
    #expect(abs(last - tone.length.inSeconds) < 0.02)
    #expect(tone.lead >= tone.length && tone.lead - tone.length <= .milliseconds(150))
    // Without an edge that would click.
    #expect(abs(samples.first ?? 1) < 0.001)
    #expect(zip(samples, samples.dropFirst()).allSatisfy { abs($0 - $1) < 0.06 })
  }

  @Test(
    "are no louder than speech: -22 dBFS over a tenth of a second, where espeak-ng has -15, and -16 at the highest sample, where it has -2",
    arguments: Tone.allCases)
  func loudness(tone: Tone) {
    let full = tone.samples(volume: 100)
    #expect(Ear.loudness(full) < -21 && Ear.loudness(full) > -28)
    #expect(Ear.peak(full) < -16)
    let half = tone.samples(volume: 50)
    #expect(abs(Ear.peak(full) - Ear.peak(half) - 6) < 0.1)
    #expect(tone.samples(volume: 900) == full && tone.samples(volume: 0).allSatisfy { $0 == 0 })
  }

  @Test("A number is said on its beat, and other words once their tone is over")
  func lead() {
    #expect(Tone.count.lead <= .milliseconds(60))
    let cues = [
      Cue("Done.", .detail, at: .zero, patience: .seconds(1)),
      Cue("Next: Bridge.", .turn, at: .zero, patience: .seconds(6), tone: .done),
      Cue("Lie down.", .turn, at: .zero, patience: .seconds(8)),
      Cue("Three.", .count, at: Instant(.seconds(7)), patience: .milliseconds(600), tone: .count),
      Cue("Rep 2.", .pace, at: Instant(.seconds(9)), patience: .milliseconds(900)),
    ]
    let said = cues.afterTones
    #expect(said.map(\.text) == cues.map(\.text) && said.map(\.tone) == cues.map(\.tone))
    #expect(said[..<3].allSatisfy { $0.at == .zero + Tone.done.lead })
    #expect(said[3].at == Instant(.seconds(7)) + Tone.count.lead)
    #expect(said[4] == cues[4])
    #expect(zip(said, cues).allSatisfy { $0.patience == $1.patience })
  }

  /// The tones of a plan, each with its second.
  private func tones(_ plan: Plan, _ amount: CueAmount) -> [String] {
    var hearing = Hearing(plan, amount)
    while hearing.session.outcome == nil { hearing.wait(.seconds(1)) }
    return hearing.cues.compactMap { cue in
      cue.tone.map { "\(hearing.session.started.duration(to: cue.at).secondsRoundedUp) \($0)" }
    }
  }

  @Test("mark what a session comes to, however much is said", arguments: CueAmount.allCases)
  func session(amount: CueAmount) throws {
    let heard = tones(Sample.sided, amount)
    #expect(heard.prefix(5) == ["0 ready", "12 count", "13 count", "14 count", "15 begin"])
    #expect(heard.contains("30 changeSides"))
    for tone in ["rest", "done", "halfway"] {
      #expect(heard.contains { $0.hasSuffix(" \(tone)") }, "\(tone)")
    }
    #expect(heard.last?.hasSuffix(" end") == true)
    #expect(heard == tones(Sample.sided, .normal))
  }

  @Test("sound one at a time, in every routine")
  func once() throws {
    let catalogue = try Shipped.catalogue
    for routine in catalogue.routines.values {
      let cues = Playthrough(
        Plan(routine, level: .standard, catalogue: catalogue), catalogue: catalogue, CueGrammar(.all)
      ).cues
      let marked = cues.filter { $0.tone != nil }
      #expect(marked.count > 10)
      for (tone, next) in zip(marked, marked.dropFirst()) {
        #expect(tone.at + (tone.tone?.length ?? .zero) < next.at, "\(routine.id): \(tone) and \(next)")
      }
    }
  }

  @Test("answer a key as well: stopped because it hurts, and on after a pause")
  func keys() {
    var hearing = Hearing(Sample.sided, .normal)
    hearing.wait(.seconds(20))
    hearing.press(.hurts)
    #expect(hearing.cues.last?.tone == .hurt)
    hearing.press(.resume)
    #expect(hearing.cues.last?.tone == .ready)
    hearing.wait(.seconds(3))
    #expect(hearing.cues.last { $0.tone != nil }?.tone == .begin)
  }
}
