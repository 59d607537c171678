import Catalogue
import TestSupport
import Testing

/// Words that no exercise says, and why.
private struct Banned: Sendable, CustomTestStringConvertible {
  let words: [String]
  let reason: String

  init(_ reason: String, _ words: String...) {
    self.reason = reason
    self.words = words
  }

  var testDescription: String { reason }
}

private let banned = [
  Banned(
    "it frightens: a back is strong", "disc", "discs", "pinch*", "wear* down", "wear* out", "out of line"),
  Banned("it frightens: nothing breaks here", "damage*", "crush*", "grind*", "vulnerable", "slipped"),
  Banned(
    "a squeeze is what muscles do, not what hurts", "squeezes", "is squeezed", "squeeze out", "the squeeze"),
  Banned(
    "an article's word for pain that means stop: write stretch", "mild pull", "gentle pull", "first pull",
    "soft pull", "slight pull", "a pull", "pulls softly", "pulls mildly", "pulls gently"),
  Banned("too rough for a sore back", "haul*", "yank*", "crank*", "deep stretch", "strong stretch"),
  Banned("the common word is buttocks", "your seat", "seat firm", "seat up", "seat down", "seat stays"),
  Banned("the common words are place and put", "stand your feet", "standing foot"),
  Banned(
    "a riddle: say what happens", "does not like", "likes that", "learns nothing", "cheat", "get away with",
    "gets away with", "proud", "keener", "creep along"),
  Banned(
    "nobody can promise it, and no article's study was read", "studies", "proven", "cure*", "guarantee*"),
]

@Suite("The words of the shipped exercises")
struct ShippedWordingTests {
  @Test("No exercise says what frightens or puzzles", arguments: banned)
  private func bannedWords(banned: Banned) throws {
    for exercise in try Shipped.catalogue.exercises.values {
      for text in exercise.texts {
        let words = " " + text.lowercased().split { !$0.isLetter && $0 != "'" }.joined(separator: " ") + " "
        for phrase in banned.words {
          let sought =
            phrase.hasSuffix("*") ? " " + phrase.dropLast() : " \(phrase.replacing("*", with: "")) "
          #expect(!words.contains(sought), "\(exercise.id) says \"\(phrase)\": \(text)")
        }
      }
    }
  }

  @Test(
    "What a stretch should feel like is a mild or a gentle one",
    arguments: [
      "double-knee-to-chest", "figure-four-stretch", "knee-to-chest", "kneeling-hip-flexor-stretch",
      "lunge-hip-flexor-stretch", "neck-stretch", "seated-forward-bend", "standing-hamstring-stretch",
      "supine-hamstring-stretch",
    ])
  func mildStretch(id: String) throws {
    let exercise = try #require(try Shipped.catalogue.exercises[id])
    let feelings = exercise.steps + [exercise.spoken?.action ?? ""]
    #expect(feelings.contains { $0.contains("mild stretch") || $0.contains("gentle stretch") })
  }

  @Test("Cat-cow has the article's rotations and its posture in it")
  func catCow() throws {
    let exercise = try #require(try Shipped.catalogue.exercises["cat-cow"])
    #expect(exercise.steps.contains { $0.contains("cat-cow rotations") })
    #expect(exercise.why.contains("posture"))
  }
}

extension Exercise {
  /// Everything in it that is read or heard.
  fileprivate var texts: [String] {
    let wrong = mistakes.flatMap { [$0.mistake, $0.why, $0.fix] }
    let cues = prescription.tempo.flatMap { [$0.name, $0.cue] } + [prescription.cue ?? ""]
    let said = [spoken?.setup, spoken?.action].compactMap { $0 }
    return [why, breath] + steps + said + form + cautions + conditions.map(\.note) + wrong + cues
  }
}
