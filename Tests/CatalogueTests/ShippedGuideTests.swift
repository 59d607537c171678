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

  @Test("Every topic is there, the warning signs first and then what reassures")
  func topics() throws {
    let topics = try Shipped.catalogue.topics
    #expect(topics.map(\.id).prefix(2) == [Catalogue.redFlagsTopic, "strong-back"])
    let ids = [
      "action-plan", "avoid", "causes", "frequency", "golden-rules", "habits", "heat-and-ice", "mistakes",
      "movement", "muscles", "pain", "questions", "red-flags", "strong-back",
    ]
    #expect(topics.map(\.id).sorted() == ids)
    #expect(topics.map(\.order) == Array(1...ids.count))
  }

  @Test("Everything says who says so, and a body is named for limber's own word alone")
  func sources() throws {
    for entry in try Shipped.catalogue.topics.flatMap(\.entries) {
      #expect(!entry.sources.isEmpty, "\(entry.title)")
      #expect(entry.following == nil || entry.sources.contains(.limber), "\(entry.title)")
    }
  }

  @Test(
    "Every warning sign of every article is asked",
    arguments: [
      Saying(.gentleTen, "bladder", "bowel"), Saying(.straightTalk, "bladder", "bowel"),
      Saying(.gentleTen, "numb", "tingling", "weak"),
      Saying(.straightTalk, "numb", "tingling", "weak", "feet"),
      Saying(.gentleTen, "weakness in a leg"), Saying(.straightTalk, "weakness in a leg"),
      Saying(.gentleTen, "will not go away"), Saying(.gentleTen, "sharp"),
      Saying(.gentleTen, "more than a few weeks"), Saying(.gentleTen, "severe pain"),
      Saying(.gentleTen, "getting worse"), Saying(.gentleTen, "walk", "sleep"),
      Saying(.gentleTen, "diagnosis", "herniated disc", "stenosis", "severe sciatica"),
      Saying(.lowerBack, "severe", "buttock"), Saying(.lowerBack, "will not go away", "buttock", "stubborn"),
      Saying(.lowerBack, "pregnancy", "professional"), Saying(.lowerBack, "discomfort", "strain", "core"),
      Saying(.straightTalk, "severe"), Saying(.straightTalk, "fall", "injury"),
      Saying(.straightTalk, "fever"), Saying(.straightTalk, "weight"),
      Saying(.straightTalk, "sharp", "shooting", "stop"),
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

  @Test(
    "What the articles leave out is asked as well, and each leads to where it belongs",
    arguments: [
      ("passing urine", WarningSign.Group.emergency), ("genitals or buttocks", .emergency),
      ("sexual feeling", .emergency), ("both legs", .emergency), ("spreading weakness in a leg", .emergency),
      ("foot that drags", .emergency), ("chest pain", .emergency), ("breathlessness", .emergency),
      ("tearing pain", .emergency), ("collapse", .emergency), ("serious accident", .emergency),
      ("quickly getting weaker or clumsier", .emergency),
      ("weak arms", .seeFirst), ("fumbling fingers", .seeFirst), ("unsteady walking", .seeFirst),
      ("pulsing", .seeFirst), ("minor fall", .seeFirst), ("older age", .seeFirst), ("cancer", .seeFirst),
      ("lump", .seeFirst), ("ease at rest", .seeFirst), ("all night", .seeFirst),
      ("recent infection", .seeFirst), ("weak immunity", .seeFirst), ("injected drugs", .seeFirst),
      ("surgery", .seeFirst), ("birth", .seeFirst),
      ("since before 45", .ask), ("stiff mornings", .ask), ("osteoporosis, or steroid", .ask),
      ("pregnancy", .ask),
    ])
  func missing(words: String, group: WarningSign.Group) throws {
    let sign = try #require(
      try Shipped.catalogue.warningSigns.first { $0.ask.lowercased().contains(words) }, "\(words)")
    #expect(sign.group == group)
    #expect(sign.sources.contains(.limber))
  }

  @Test("Each warning sign is a phrase to tick that fits a line of the screen")
  func phrases() throws {
    let signs = try Shipped.catalogue.warningSigns
    for sign in signs {
      #expect(sign.ask.count <= 62 && !sign.ask.hasSuffix("?") && !sign.ask.hasSuffix("."), "\(sign.ask)")
    }
    #expect(Set(signs.map(\.ask)).count == signs.count)
    #expect((20...24).contains(signs.count { !$0.isWeekly }))
  }

  @Test("What to do follows from the group of the sign")
  func urgency() throws {
    for sign in try Shipped.catalogue.warningSigns {
      let advice = sign.advice.lowercased()
      switch sign.group {
      case .emergency:
        #expect(advice.contains("get emergency help now"), "\(sign.id)")
        // No article says how quickly.
        #expect(sign.sources.contains(.limber), "\(sign.id)")
      case .seeFirst:
        #expect(advice.contains("see a doctor") || advice.contains("see your surgeon, doctor"), "\(sign.id)")
        #expect(advice.contains("sessions stay off until then."), "\(sign.id)")
      case .ask:
        #expect(advice.contains("ask") && advice.contains("may go on meanwhile"), "\(sign.id)")
        #expect(sign.sources.contains(.limber), "\(sign.id)")
      }
    }
  }

  @Test("What concerns the course of weeks is not asked before a session")
  func weekly() throws {
    let weekly = try Shipped.catalogue.warningSigns.filter(\.isWeekly)
    #expect(weekly.map(\.id).sorted() == ["lasting-pain", "no-change", "strain", "two-weeks"])
    #expect(weekly.allSatisfy { $0.group == .ask })
  }

  @Test("A sign can be something; no sign says what somebody has")
  func noDiagnosis() throws {
    for sign in try Shipped.catalogue.warningSigns {
      let words = (sign.ask + " " + sign.advice).lowercased()
      for claim in ["it is a sign of", "it means that", "this means"] {
        #expect(!words.contains(claim), "\(sign.id): \(claim)")
      }
    }
  }

  @Test(
    "Nothing in the guide frightens, riddles or speaks of studies as of plain facts",
    arguments: [
      "red flag", "red flags", "hold for you", "fits you", "fit you", "studies have found", "your discs",
      "slipped disc", "bad position", "out of line", "wears a back down", "spoils", "keener", "cheat",
      "medals",
      "coaxed", "tug at", "your seat", "shall", "whoever",
    ])
  func plainWords(phrase: String) throws {
    for topic in try Shipped.catalogue.topics {
      for entry in topic.entries {
        let parts = [
          topic.title, topic.summary, entry.title, entry.text, entry.why, entry.fix, entry.sign?.ask,
        ]
        let words = parts.compactMap { $0 }.joined(separator: " ").lowercased().split { !$0.isLetter }
        #expect(!" \(words.joined(separator: " ")) ".contains(" \(phrase) "), "\(entry.title)")
      }
    }
  }

  @Test("A back is strong: the page reassures, promises nothing, and says on whose word")
  func strongBack() throws {
    let entries = try entries("strong-back")
    for saying in [
      Saying(.limber, "settle", "nobody can promise"), Saying(.limber, "rarely", "dangerous"),
      Saying(.limber, "hurt", "not always harm"), Saying(.limber, "keep moving"), Saying(.limber, "work"),
      Saying(.limber, "more than a day or two of rest"), Saying(.limber, "flare-up", "two to seven days"),
    ] {
      let entry = try #require(entries.first(where: saying.stands), "\(saying)")
      #expect(entry.following != nil, "\(entry.title)")
    }
  }

  @Test("Pain has three steps, and each says what to do")
  func pain() throws {
    let entries = try entries("pain")
    for saying in [
      Saying(.limber, "0 to 3", "fine"), Saying(.limber, "4 to 5", "acceptable", "next morning"),
      Saying(.limber, "6 and more", "too much", "easier", "fewer", "another day"),
      Saying(.limber, "7 and more", "warning signs", "professional"),
      Saying(.limber, "rise of 2", "stop for today"),
      Saying(.straightTalk, "sharp", "shooting", "numb", "stop for today"),
    ] {
      #expect(entries.contains(where: saying.stands), "\(saying)")
    }
  }

  @Test(
    "Every other piece of advice has its place",
    arguments: [
      ("golden-rules", Saying(.straightTalk, "slow", "5 to 8", "1 or 2 sets", "15 to 20 seconds")),
      ("golden-rules", Saying(.straightTalk, "form", "slowly", "stop")),
      ("golden-rules", Saying(.straightTalk, "pain", "sharp", "stabbing", "stop")),
      ("golden-rules", Saying(.straightTalk, "ten", "minutes", "every day", "hour")),
      ("golden-rules", Saying(.gentleTen, "3 to 5 minutes", "arm circles", "marching", "torso twists")),
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
      ("heat-and-ice", Saying(.limber, "cloth", "look at your skin", "numb", "asleep")),
      ("muscles", Saying(.gentleTen, "lats")), ("muscles", Saying(.gentleTen, "erector spinae")),
      ("muscles", Saying(.gentleTen, "rhomboids", "trapezius")),
      ("muscles", Saying(.gentleTen, "quadratus lumborum")), ("muscles", Saying(.gentleTen, "multifidus")),
      ("muscles", Saying(.lowerBack, "transverse abdominis")), ("muscles", Saying(.lowerBack, "piriformis")),
      ("muscles", Saying(.lowerBack, "iliopsoas")), ("muscles", Saying(.lowerBack, "diaphragm")),
      ("questions", Saying(.gentleTen, "why", "lower back", "hurt")),
      ("questions", Saying(.gentleTen, "safe", "injury", "herniated disc")),
      ("questions", Saying(.gentleTen, "3 to 5 days a week")),
      ("questions", Saying(.gentleTen, "posture", "wall angels", "cat-cow")),
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
      ("action-plan", Saying(.straightTalk, "warning sign")),
      ("action-plan", Saying(.straightTalk, "pelvic tilt")),
      ("action-plan", Saying(.straightTalk, "week")), ("movement", Saying(.straightTalk, "swimming")),
      ("movement", Saying(.straightTalk, "tai chi")), ("movement", Saying(.gentleTen, "resistance bands")),
      ("causes", Saying(.straightTalk, "core")), ("causes", Saying(.straightTalk, "hamstrings")),
      ("causes", Saying(.gentleTen, "one of the articles says", "lancet", "jama")),
      ("movement", Saying(.straightTalk, "forearms or straight arms", "10 to 15 seconds")),
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
      Saying(.straightTalk, "twist", "ligaments", "gently", "cat-cow rotations: on hands and knees"),
      Saying(.straightTalk, "breath", "pressure", "breathe out"),
      Saying(.straightTalk, "too soon", "flare", "golden rules"),
    ]
    for saying in sayings { #expect(mistakes.contains(where: saying.stands), "\(saying.words)") }
  }
}
