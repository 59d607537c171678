import TestSupport
import Testing

@testable import Mutate

@Suite("What is broken")
struct SiteTests {
  private static func broken(_ source: String, count: Int = 10) -> (sites: [Site], text: String) {
    let file = "Sources/Engine/A.swift"
    let mutants = Mutants([file: source], without: [], count: count, seed: 1)
    return (mutants.sites, mutants.rewritten[file] ?? source)
  }

  @Test(
    "Operators, members, constants and what is returned are",
    arguments: [
      ("if a < b {", "<"), ("x = a ?? b", "??"), ("guard !isDone else {", "!"),
      ("let a = all.first", ".first"),
      ("if all.isEmpty {", ".isEmpty"), ("static let few = 3", "3"), ("return true", "true"),
      ("a.filter { $0 }", ".filter"), ("max(a, b)", "max"), ("case .gentle: 20", "20"),
    ])
  func changes(line: String, was: String) {
    #expect(Self.broken(line + "\n").sites.map(\.change.was) == [was])
  }

  @Test(
    "Comments, strings, types, declarations and what only looks alike are not",
    arguments: [
      "// a < b", "/// a && b", "let a = \"x < y\"", "let a = \"\\(x + \"a < b\")\"", "Set<String>",
      "static func < (a: A, b: A) -> Bool {", "let a = all.first { $0 }", "#if a && b", "let a = !=",
      "let few = 3",
      "let a = \"\"\"\n  x < y\n  \"\"\"",
    ])
  func keeps(line: String) { #expect(Self.broken(line + "\n").sites.isEmpty) }

  @Test("Each has an operator of its own, and the lines stay where they are")
  func own() {
    let (sites, text) = Self.broken("let a = b < c\nlet d = e < f\n")
    #expect(sites.map(\.line) == [1, 2])
    #expect(text == "let a = b <\(Change.mark(of: 1)) c\nlet d = e <\(Change.mark(of: 2)) f\n")
    #expect(Change.mark(of: 1) != Change.mark(of: 2))
  }

  @Test("Every file has one, the seed chooses the others, and what can't be built gives way")
  func chosen() {
    let line = "if a < b, c == d, e > f, g && h {\n"
    let sources = ["Sources/Engine/A.swift": line + line, "Sources/Advice/B.swift": line]
    func names(_ left: Set<String> = [], seed: UInt64 = 1) -> [String] {
      Mutants(sources, without: left, count: 4, seed: seed).sites.map(\.name)
    }
    #expect(names().count == 4)
    #expect(names() == names())
    #expect(names() != names(seed: 2))
    #expect(
      Set(Mutants(sources, without: [], count: 2, seed: 1).sites.map(\.module)) == ["Engine", "Advice"])
    let first = names()[0]
    #expect(!names([first]).contains(first) && names([first]).count == 4)
  }

  @Test("What the compiler refuses is on its line, or next to it")
  func refused() {
    let mutants = Mutants(
      ["Sources/Engine/A.swift": "a < b\n\n\nc < d\n"], without: [], count: 9, seed: 1)
    #expect(mutants.refused(["Sources/Engine/A.swift": [4]]).map(\.line) == [4])
    #expect(mutants.refused(["Sources/Engine/A.swift": [2]]).map(\.line) == [1])
  }

  @Test("Each reason is one of its own, of a line that stands where it says")
  func reasons() throws {
    let sources = try Tree(of: Checkout.folder).sources()
    for reason in Reason.all {
      let sites = Site.all(in: sources[reason.file] ?? "", of: reason.file)
      #expect(sites.contains { reason.isOf($0) }, "\(reason.file): \(reason.text)")
    }
    #expect(Set(Reason.all.map(\.why)).count == Reason.all.count)
  }
}
