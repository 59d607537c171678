import Catalogue
import CatalogueFiles
import Foundation
import TestSupport
import Testing
import Text

@Suite("Lines as a physiotherapist writes them are read as they are meant", .timeLimit(.minutes(1)))
struct HandoutCorpusTests {
  private struct Line {
    let text: String
    let meaning: String
  }

  /// Each line with how it is to be read, which stands behind the last tab.
  private static let lines: [Line] = {
    let file = Checkout.folder.appendingPathComponent("Tests/CatalogueTests/Handouts/lines.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      line.lastIndex(of: "\t").map {
        Line(text: String(line[..<$0]), meaning: String(line[$0...].dropFirst()))
      }
    }
  }()

  /// What each line is taken for, read once for all tests.
  private static let readings = Result {
    let catalogue = try Shipped.catalogue
    return lines.map { (line: $0, handout: Handout($0.text, in: catalogue)) }
  }

  @Test("Of 297 made-up lines 293 are read rightly, and no fewer")
  func count() throws {
    let wrong = try Self.readings.get().filter { $0.handout.meaning != $0.line.meaning }
    print("\(Self.lines.count - wrong.count) of \(Self.lines.count) lines are read as they are meant.")
    for (line, handout) in wrong { print("  \(line.text): \(handout.meaning), and means \(line.meaning)") }
    #expect(Self.lines.count == 297)
    #expect(wrong.count == 4)
  }

  @Test("No line is dropped, whatever it holds, and none of another exercise than is meant is called sure")
  func sure() throws {
    for (line, handout) in try Self.readings.get() {
      #expect(!handout.lines.isEmpty)
      for entry in handout.entries where entry.certainty == .sure {
        let meant = try #require(line.meaning.split(separator: " ").first)
        #expect(entry.exercise?.id == meant.filter { $0 != "?" }, "\(line.text)")
      }
    }
  }

  @Test("Any of them together are a file that passes the check, with every line in it")
  func file() throws {
    let catalogue = try Shipped.catalogue, scratch = try TemporaryFolder()
    let folder = UserFolder(path: scratch.url.path)
    for start in stride(from: 0, to: Self.lines.count, by: 40) {
      let some = Self.lines[start..<min(start + 20, Self.lines.count)].filter {
        !$0.meaning.contains(" seconds ")
      }
      let handout = Handout(some.map(\.text).joined(separator: "\n"), in: catalogue)
      guard !handout.entries.isEmpty else { continue }
      let text = handout.routine("mine", schema: "/schema", beside: catalogue)
      for line in some {
        let words = line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("# \(words)\n"))
      }
      #expect(try folder.begin(text, as: "mine", beside: catalogue))
      #expect(try folder.begin(text, as: "mine", beside: catalogue) == false)
      let loaded = folder.added(to: catalogue)
      #expect(loaded.leftOut == [])
      #expect(loaded.routines["mine"]?.items.count == handout.entries.count)
      try FileManager.default.removeItem(atPath: folder.path(of: "mine"))
    }
  }
}

extension Handout {
  fileprivate var meaning: String { lines.map(\.meaning).joined(separator: " | ") }
}

extension HandoutLine {
  fileprivate var meaning: String {
    guard case .exercise(let entry) = kind else { return "-" }
    let name =
      entry.exercise.map { $0.id + (entry.certainty == .guess ? "?" : "") } ?? "own \"\(entry.name)\""
    let measures = Measure.countedFirst.compactMap { measure in
      entry.ranges[measure].map { "\(measure.rawValue) \($0.written)" }
    }
    let side = entry.side.map { ["side \($0.rawValue)"] } ?? []
    let when = entry.when.isEmpty ? [] : ["when \(entry.when.joined(separator: "; "))"]
    return ([name] + measures + side + when).joined(separator: " ")
  }
}
