import Catalogue
import TestSupport
import Testing

/// Something that an article says, as words that have to stand together in one entry of the guide.
struct Saying: Sendable, CustomTestStringConvertible {
  let source: Source
  let words: [String]

  init(_ source: Source, _ words: String...) {
    self.source = source
    self.words = words
  }

  var testDescription: String { "\(source.rawValue): \(words.joined(separator: ", "))" }

  func stands(in entry: TopicEntry) -> Bool {
    let parts = [entry.title, entry.text, entry.why, entry.fix, entry.sign?.ask].compactMap { $0 }
    let all = parts.joined(separator: " ").lowercased()
    return entry.sources.contains(source) && words.allSatisfy(all.contains)
  }
}

@Suite("The shipped guide")
struct ShippedGuideTests {
  private func entries(_ topic: String) throws -> [TopicEntry] {
    try #require(try Shipped.catalogue.topic(topic)).entries
  }

  @Test("Every topic is there, the red flags first")
  func topics() throws {
    let topics = try Shipped.catalogue.topics
    #expect(topics.first?.id == Catalogue.redFlagsTopic)
    let ids = [
      "action-plan", "avoid", "causes", "frequency", "golden-rules", "habits", "heat-and-ice", "mistakes",
      "movement",
      "muscles", "questions", "red-flags",
    ]
    #expect(topics.map(\.id).sorted() == ids)
    #expect(topics.map(\.order) == Array(1...ids.count))
    for entry in topics.flatMap(\.entries) { #expect(!entry.sources.isEmpty, "\(entry.title)") }
  }

  @Test(
    "Every red flag of every article is asked",
    arguments: [
      Saying(.gentleTen, "bladder", "bowel"), Saying(.straightTalk, "bladder", "bowel"),
      Saying(.gentleTen, "numb", "tingling", "weak"),
      Saying(.straightTalk, "numb", "tingling", "weak", "feet"),
      Saying(.gentleTen, "will not go away"), Saying(.gentleTen, "sharp"),
      Saying(.gentleTen, "more than a few weeks"), Saying(.gentleTen, "severe pain"),
      Saying(.gentleTen, "getting worse"), Saying(.gentleTen, "walk", "sleep"),
      Saying(.gentleTen, "diagnosed", "herniated disc", "stenosis", "severe sciatica"),
      Saying(.lowerBack, "buttock", "severe"), Saying(.lowerBack, "will not go away", "buttock", "stubborn"),
      Saying(.lowerBack, "pregnancy", "professional"), Saying(.lowerBack, "discomfort", "strain", "core"),
      Saying(.straightTalk, "severe"), Saying(.straightTalk, "fall", "injury"),
      Saying(.straightTalk, "fever", "weight"), Saying(.straightTalk, "sharp", "shooting", "stop"),
      Saying(.straightTalk, "getting worse"), Saying(.straightTalk, "two weeks", "no better", "worse"),
      Saying(.straightTalk, "4 to 6 weeks"),
    ])
  func redFlags(saying: Saying) throws {
    let flags = try Shipped.catalogue.topic(Catalogue.redFlagsTopic)?.entries ?? []
    let flag = try #require(flags.first(where: saying.stands))
    // What is asked has to name the sign itself, not only the page behind it.
    let sign = try #require(saying.words.first)
    #expect(flag.sign?.ask.lowercased().contains(sign) == true)
  }

  @Test("Each red flag can be asked, and only lost bladder or bowel control sends for help at once")
  func urgency() throws {
    let signs = try Shipped.catalogue.warningSigns
    #expect(signs.allSatisfy { !$0.ask.isEmpty && !$0.ask.hasSuffix("?") })
    #expect(signs.filter { $0.group == .emergency }.allSatisfy { $0.advice.contains("help now") })
    #expect(signs.contains { $0.group == .emergency && $0.ask.contains("bladder") })
  }

  @Test(
    "Every other piece of advice has its place",
    arguments: [
      ("golden-rules", Saying(.straightTalk, "slow", "5 to 8", "1 or 2 sets", "15 to 20 seconds")),
      ("golden-rules", Saying(.straightTalk, "form", "slowly", "stop")),
      ("golden-rules", Saying(.straightTalk, "pain", "sharp", "stabbing", "stop")),
      ("golden-rules", Saying(.straightTalk, "ten", "minutes", "every day", "hour")),
      ("golden-rules", Saying(.straightTalk, "breath", "breathe out", "belly")),
      ("avoid", Saying(.straightTalk, "sit-ups", "crunches", "neck")),
      ("avoid", Saying(.straightTalk, "deadlifts", "straight legs")),
      ("avoid", Saying(.straightTalk, "backbends", "cobra")),
      ("avoid", Saying(.straightTalk, "squat", "press", "poor form")),
      ("avoid", Saying(.straightTalk, "running", "jumping")),
      ("avoid", Saying(.straightTalk, "sharp", "shooting", "worse")),
      ("habits", Saying(.straightTalk, "lumbar roll", "towel")),
      ("habits", Saying(.straightTalk, "knees", "hips", "lower", "feet flat")),
      ("habits", Saying(.straightTalk, "25 to 30 minutes", "60 seconds")),
      ("habits", Saying(.straightTalk, "screen", "eye height")),
      ("habits", Saying(.straightTalk, "keyboard", "mouse")),
      ("habits", Saying(.straightTalk, "stand", "unlocked", "weight")),
      ("habits", Saying(.straightTalk, "shoes")),
      ("habits", Saying(.straightTalk, "walk", "core", "string")),
      ("habits", Saying(.straightTalk, "lift", "squat", "legs")),
      ("habits", Saying(.straightTalk, "twist", "load")),
      ("habits", Saying(.straightTalk, "push", "pull")), ("habits", Saying(.straightTalk, "heavy", "alone")),
      ("habits", Saying(.lowerBack, "knee-to-chest", "evening")),
      ("heat-and-ice", Saying(.straightTalk, "ice", "15 to 20 minutes")),
      ("heat-and-ice", Saying(.straightTalk, "warm", "15 to 20 minutes")),
      ("heat-and-ice", Saying(.straightTalk, "ice", "flare-up", "swelling")),
      ("heat-and-ice", Saying(.straightTalk, "heat", "stiffness", "blood")),
      ("heat-and-ice", Saying(.straightTalk, "heat", "swollen", "inflamed")),
      ("heat-and-ice", Saying(.straightTalk, "sharp", "before")),
      ("heat-and-ice", Saying(.straightTalk, "after exercise", "tight")),
      ("muscles", Saying(.gentleTen, "lats")), ("muscles", Saying(.gentleTen, "erector spinae")),
      ("muscles", Saying(.gentleTen, "rhomboids", "trapezius")),
      ("muscles", Saying(.gentleTen, "quadratus lumborum")), ("muscles", Saying(.gentleTen, "multifidus")),
      ("muscles", Saying(.lowerBack, "transverse abdominis")), ("muscles", Saying(.lowerBack, "piriformis")),
      ("muscles", Saying(.lowerBack, "iliopsoas")), ("muscles", Saying(.lowerBack, "diaphragm")),
      ("questions", Saying(.gentleTen, "why", "lower back", "hurt")),
      ("questions", Saying(.gentleTen, "safe", "injury", "herniated disc")),
      ("questions", Saying(.gentleTen, "3 to 5 days a week")), ("questions", Saying(.gentleTen, "posture")),
      ("questions", Saying(.gentleTen, "doctor", "bladder", "sleep")),
      ("questions", Saying(.straightTalk, "how soon", "3 months", "4 to 6 weeks")),
      ("questions", Saying(.straightTalk, "sore", "24 to 48 hours")),
      ("questions", Saying(.straightTalk, "lower back", "pelvic tilts")),
      ("questions", Saying(.straightTalk, "upper back", "chin tucks")),
      ("questions", Saying(.straightTalk, "heat or ice")),
      ("questions", Saying(.straightTalk, "leave alone")),
      ("frequency", Saying(.gentleTen, "3 to 5 sessions a week", "10 to 15 minutes", "4 to 6 exercises")),
      ("frequency", Saying(.gentleTen, "warm-up", "3 to 5 minutes")),
      ("frequency", Saying(.lowerBack, "core", "10 to 15 minutes", "2 to 3 times a week")),
      ("frequency", Saying(.lowerBack, "knee-to-chest", "twice daily")),
      ("frequency", Saying(.lowerBack, "hip flexor", "2 to 3 times a day")),
      ("frequency", Saying(.straightTalk, "5 to 10 minutes every day")),
      ("action-plan", Saying(.straightTalk, "red flag")),
      ("action-plan", Saying(.straightTalk, "pelvic tilt")),
      ("action-plan", Saying(.straightTalk, "week")), ("movement", Saying(.straightTalk, "swimming")),
      ("movement", Saying(.straightTalk, "tai chi")), ("movement", Saying(.gentleTen, "resistance bands")),
      ("causes", Saying(.straightTalk, "core")), ("causes", Saying(.straightTalk, "hamstrings")),
    ])
  func advice(topic: String, saying: Saying) throws {
    #expect(try entries(topic).contains(where: saying.stands))
  }

  @Test("Each of the five mistakes has its reason and its fix")
  func mistakes() throws {
    let mistakes = try entries("mistakes")
    #expect(mistakes.count == 5)
    #expect(mistakes.allSatisfy { $0.why?.isEmpty == false && $0.fix?.isEmpty == false })
    let sayings = [
      Saying(.straightTalk, "sit-ups", "neck", "pelvic tilts"),
      Saying(.straightTalk, "round", "discs", "hips"),
      Saying(.straightTalk, "twist", "ligaments", "gently"),
      Saying(.straightTalk, "breath", "pressure", "breathe out"),
      Saying(.straightTalk, "too soon", "flare", "golden rules"),
    ]
    for saying in sayings { #expect(mistakes.contains(where: saying.stands), "\(saying.words)") }
  }
}
