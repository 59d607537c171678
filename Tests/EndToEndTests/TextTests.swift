import Rig
import Testing

@Suite("What people read", .timeLimit(.minutes(6)))
struct TextTests {
  @Test("The guide lists its topics and prints each of them")
  func guide() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let list = try await limber.run("guide")
      #expect(list.status == 0)
      let topics = list.output.split(separator: "\n").compactMap { line in
        line.firstMatch(of: /^(\S+) +([^:]+): (.+)$/).map { (id: String($0.1), title: String($0.2)) }
      }
      #expect(topics.count == 14)
      #expect(topics.map(\.id).contains("red-flags"))
      for topic in topics {
        let page = try await limber.run("guide", topic.id)
        #expect(page.status == 0)
        #expect(page.output.hasPrefix(topic.title))
        #expect(page.output.split(separator: "\n").count > 5)
      }
    }
  }

  @Test("As JSON the warning signs stand in three groups, each with its source, and topics with entries")
  func guideAsJSON() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let groups = try await limber.json("guide", "red-flags")["groups"]?.elements ?? []
      #expect(groups.compactMap { $0["id"]?.text } == ["emergency", "see-first", "ask"])
      for sign in groups.flatMap({ $0["signs"]?.elements ?? [] }) {
        #expect(sign["text"]?.text?.isEmpty == false)
        #expect(["000", "001", "002", "limber"].contains(sign["source"]?.text))
      }
      let topics = try await limber.json("guide").elements.compactMap { $0["id"]?.text }
      #expect(topics.contains("pain"))
      for topic in topics where topic != "red-flags" {
        let page = try await limber.json("guide", topic)
        #expect(page["id"] == .text(topic))
        #expect(page["entries"]?.elements.isEmpty == false)
      }
    }
  }

  @Test("Each piece of the guide says where it comes from")
  func guideSources() async throws {
    try await Home.lend { home in
      let page = try await Limber(home: home).run("guide", "heat-and-ice").output
      #expect(page.contains("Article 002"))
      #expect(page.contains("limber's own, following Sherwood Forest Hospitals"))
    }
  }

  @Test("An exercise in words has its steps in order, its mistakes and where it comes from")
  func exercise() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let page = try await limber.run("show", "pelvic-tilt")
      #expect(page.status == 0)
      #expect(page.output.split(separator: "\n").contains("Pelvic tilt - on your back"))
      let steps = try await limber.json("show", "pelvic-tilt")["steps"]?.elements.compactMap(\.text) ?? []
      // Lines are broken where the page is full, so words are compared without their breaks.
      let words = page.output.split { $0.isWhitespace }.joined(separator: " ")
      for (index, step) in steps.enumerated() { #expect(words.contains("\(index + 1). \(step)")) }
      #expect(words.contains("Lifting the buttocks off the floor"))
    }
  }

  @Test("A routine in words names what is in it and how long it takes, at the level asked for")
  func routine() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let page = try await limber.run("show", "first-steps", "--level", "gentle")
      #expect(page.output.hasPrefix("First steps - gentle"))
      for name in ["Pelvic tilt", "Knee-to-chest stretch", "Cat-cow"] { #expect(page.output.contains(name)) }
      let minutes = try await limber.json("show", "first-steps", "--level", "gentle")["minutes"]?.number ?? 0
      #expect(page.output.contains("Takes: \(Int(minutes)) minutes"))
    }
  }

  @Test("The lists name everything once, a line each")
  func lists() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      for kind in ["exercises", "routines"] {
        let lines = try await limber.run("list", kind).output.split(separator: "\n")
        let ids = try await limber.json("list", kind).elements.compactMap { $0["id"]?.text }
        #expect(lines.compactMap { $0.split(separator: " ").first.map(String.init) } == ids)
        #expect(Set(ids).count == ids.count)
      }
    }
  }

  @Test("A plan in words has a line a step, the last of which ends when the plan does")
  func plan() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let lines = try await limber.run("plan", "desk-break").output.split(separator: "\n")
      let plan = try await limber.json("plan", "desk-break")
      #expect(lines.count == (plan["steps"]?.elements.count ?? 0) + 1)
      let total = Int(plan["total_seconds"]?.number ?? 0)
      #expect(lines.first?.hasSuffix("\(total / 60):\(total % 60 < 10 ? "0" : "")\(total % 60)") == true)
    }
  }

  @Test("Pages are as wide as asked for", arguments: [40, 72])
  func width(columns: Int) async throws {
    try await Home.lend { home in
      let page = try await Limber(home: home).run("show", "bridge", with: ["COLUMNS": "\(columns)"])
      #expect(page.output.split(separator: "\n").allSatisfy { $0.count <= columns })
      #expect(page.output.split(separator: "\n").contains { $0.count > columns - 10 })
    }
  }

  @Test(
    "Without UTF-8 everything printed is ASCII",
    arguments: [
      ["show", "bridge"], ["show", "daily"], ["guide", "red-flags"], ["list", "exercises"], ["plan", "core"],
    ])
  func ascii(arguments: [String]) async throws {
    try await Home.lend { home in
      let page = try await Limber(home: home).run(arguments, with: ["LANG": "C"])
      #expect(page.status == 0)
      #expect(page.output.utf8.allSatisfy { $0 < 128 })
    }
  }
}
