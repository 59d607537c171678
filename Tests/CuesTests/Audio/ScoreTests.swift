import Catalogue
import Engine
import Foundation
import TestSupport
import Testing

@testable import Cues

@Suite("A session as sound")
struct ScoreTests {
  private let playthrough = Playthrough(Sample.sided, catalogue: Sample.catalogue, CueGrammar(.normal))

  /// As long as an ordinary voice takes.
  static func lengths(_ texts: [String]) -> [String: Duration] {
    [String: Duration](texts.map { ($0, Cue.speakingTime($0)) }, uniquingKeysWith: { $1 })
  }

  private func score(first: [String] = [], hasVoice: Bool = true, hasTones: Bool = true) -> Score {
    Score(
      playthrough, after: first, called: "First", hasVoice ? Self.lengths(first + playthrough.texts) : [:],
      hasTones: hasTones)
  }

  @Test("The session is followed as a live one is: the same cues at the same times, to the plan's end")
  func sameAsLive() throws {
    var hearing = Hearing(Sample.sided, .normal)
    while hearing.session.outcome == nil { hearing.wait(.milliseconds(250)) }
    #expect(playthrough.cues.map(\.text) == hearing.cues.map(\.text))
    #expect(
      playthrough.cues.map(\.at.offset)
        == hearing.cues.map { hearing.session.started.duration(to: $0.at) })
    #expect(playthrough.length == Sample.sided.length)
    let catalogue = try Shipped.catalogue
    for routine in catalogue.routines.values {
      let plan = Plan(routine, level: .full, catalogue: catalogue)
      let whole = Playthrough(plan, catalogue: catalogue, CueGrammar(.few))
      #expect(whole.length == plan.length)
      #expect(whole.chapters.count == plan.slots.count)
    }
  }

  @Test("Warnings come first, one after the other, and then the session, to the second")
  func first() {
    let plain = score(), warned = score(first: ["Stop when it hurts.", "See someone first."])
    #expect(plain.start == .zero)
    #expect(warned.sentences.prefix(2).map(\.text) == ["Stop when it hurts.", "See someone first."])
    #expect(warned.sentences[1].at >= warned.sentences[0].at + warned.sentences[0].length)
    #expect(warned.start >= warned.sentences[1].at + warned.sentences[1].length)
    #expect(warned.start.remainder(by: .seconds(1)) == .zero)
    #expect(warned.marks.map { $0.at - warned.start } == plain.marks.map(\.at))
    #expect(warned.sentences.dropFirst(2).map { $0.at - warned.start } == plain.sentences.map(\.at))
    #expect(warned.chapters.map(\.title) == ["First", "Knee hug", "Bird dog", "Belly breathing"])
    #expect(warned.chapters.map(\.at) == [.zero] + plain.chapters.map { warned.start + $0.at })
  }

  @Test("It lasts as long as the plan, and until the last word is said")
  func length() {
    let score = score(), last = score.sentences.map { $0.at + $0.length }.max() ?? .zero
    #expect(score.length >= last && score.length < last + .seconds(1))
    #expect(last > playthrough.length)
    let tones = self.score(hasVoice: false)
    #expect(tones.length == .seconds((playthrough.length + Tone.end.length).secondsRoundedUp))
  }

  @Test("Tones are at their moments, and no sentence begins within one or within another sentence")
  func order() throws {
    let catalogue = try Shipped.catalogue
    for id in ["daily", "stronger", "desk-break"] {
      let plan = Plan(try #require(catalogue.routines[id]), level: .standard, catalogue: catalogue)
      let playthrough = Playthrough(plan, catalogue: catalogue, CueGrammar(.all))
      let score = Score(
        playthrough, after: [], called: "", Self.lengths(playthrough.texts), hasTones: true)
      #expect(
        score.marks.map(\.at) == playthrough.cues.filter { $0.tone != nil }.map(\.at.offset))
      for (sentence, next) in zip(score.sentences, score.sentences.dropFirst()) {
        #expect(sentence.at + sentence.length <= next.at, "\(sentence) and \(next)")
      }
      for sentence in score.sentences {
        let into = score.marks.first { $0.at <= sentence.at && sentence.at < $0.at + $0.tone.length }
        #expect(into == nil, "\(sentence) begins within \(String(describing: into))")
      }
      // A number is on its beat.
      for count in score.sentences where ["Three.", "Two.", "One."].contains(count.text) {
        #expect(score.marks.contains { $0.tone == .count && count.at - $0.at <= .milliseconds(60) })
      }
    }
  }

  /// With a voice so slow that not all can be said.
  private var slow: Score {
    let lengths = Self.lengths(playthrough.texts).mapValues { $0 * 5 }
    return Score(playthrough, after: [], called: "", lengths, hasTones: true)
  }

  @Test(
    "What is more important breaks off what is said, and what comes too late is left out, as in a live session"
  )
  func breaksOff() {
    let slow = slow
    let cut = slow.sentences.indices.filter {
      slow.sentences[$0].length < Cue.speakingTime(slow.sentences[$0].text) * 5
    }
    #expect(!cut.isEmpty)
    for index in cut {
      let sentence = slow.sentences[index]
      #expect(slow.sentences[index + 1].at == sentence.at + sentence.length)
    }
    #expect(slow.sentences.count < playthrough.cues.count { $0.text != nil })
    #expect(slow.marks == score().marks)
  }

  @Test("Without a voice there are tones alone, without tones the voice alone")
  func alone() {
    #expect(score(first: ["Stop."], hasVoice: false).sentences.isEmpty)
    #expect(score(first: ["Stop."], hasVoice: false).start == .zero)
    #expect(!score(hasVoice: false).marks.isEmpty)
    #expect(score(hasTones: false).marks.isEmpty)
  }

  // MARK: Samples

  /// A voice whose every word is one steady sound.
  private func samples(_ score: Score, voice: Float = 0.8, atLeast length: Duration = .zero) throws
    -> [Float]
  {
    let lengths = score.sentences.reduce(into: [:]) {
      $0[$1.text] = Swift.max(length, $0[$1.text] ?? .zero, $1.length)
    }
    var mix = Mix(score, volume: 100) { text in
      [Float](repeating: voice, count: Wave.samples(in: lengths[text] ?? .zero))
    }
    var data = mix.header
    #expect(mix.done == 0)
    while let second = mix.next() { data += second }
    #expect(mix.done == 1 && data.count == 44 + 2 * mix.samples)
    return try #require(Wave.read(data))
  }

  @Test("Each sound is at its sample, and there is silence wherever nothing is due")
  func mix() throws {
    let score = score(first: ["Stop when it hurts."]), samples = try samples(score)
    #expect(samples.count == Wave.samples(in: score.length))
    var expected = [Bool](repeating: false, count: samples.count)
    for sentence in score.sentences {
      let start = Wave.samples(in: sentence.at)
      expected.replaceSubrange(
        start..<start + Wave.samples(in: sentence.length),
        with: repeatElement(true, count: Wave.samples(in: sentence.length)))
      // The steady voice is there from its first sample on, and not one before.
      #expect(abs(samples[start]) > 0.3)
    }
    for mark in score.marks {
      let start = Wave.samples(in: mark.at), length = mark.tone.samples(volume: 100).count
      expected.replaceSubrange(start..<start + length, with: repeatElement(true, count: length))
    }
    let wrong = samples.indices.filter { !expected[$0] && samples[$0] != 0 }
    #expect(wrong.isEmpty, "sound at \(wrong.prefix(3))")
    #expect(samples.count { $0 == 0 } > samples.count / 3)
  }

  @Test("Nothing is clipped, even where a tone falls on the loudest voice")
  func clipping() throws {
    let samples = try samples(score(), voice: 1)
    #expect(Ear.peak(samples) < -1)
  }

  @Test("What is broken off fades, and does not click")
  func fading() throws {
    let slow = slow, samples = try samples(slow, atLeast: .seconds(60))
    let cut = try #require(
      slow.sentences.first { $0.length > .seconds(1) && $0.length < Cue.speakingTime($0.text) * 5 })
    let end = Wave.samples(in: cut.at) + Wave.samples(in: cut.length)
    // What breaks it off may begin a sample earlier, by rounding.
    #expect(abs(samples[end - 2]) < 0.02)
  }
}
