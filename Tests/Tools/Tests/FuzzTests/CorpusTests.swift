import TestSupport
import Testing

@testable import Fuzz

@Suite("What comes from outside")
struct CorpusTests {
  @Test("does no harm as it once did, nor changed a little", arguments: Subject.allCases)
  func replay(subject: Subject) throws {
    let ground = try Ground()
    let corpus = try subject.corpus()
    #expect(!corpus.isEmpty)
    for input in corpus { try ground.give(input, to: subject) }
    for number in 0..<50 {
      var dice = Dice(seed: 1, name: "\(subject.rawValue) \(number)")
      try ground.give(dice.change(corpus), to: subject)
    }
  }
}
