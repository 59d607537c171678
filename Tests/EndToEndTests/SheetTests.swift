import Foundation
import Rig
import Testing

@Suite("limber sheet", .timeLimit(.minutes(6)))
struct SheetTests {
  /// A program in place of rsvg-convert, and the path that finds it alone.
  private static func helper(_ script: String, in home: Home) throws -> [String: String?] {
    try home.install("rsvg-convert", "#!/bin/sh\n\(script)\n")
    return ["PATH": home.path + "/bin:/usr/bin:/bin"]
  }

  @Test("A routine becomes one file of the form that its name says, on the paper asked for")
  func written() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home), path = home.path + "/plan"
      let html = try await limber.run("sheet", "desk-break", "-o", path + ".HTML", "--level", "full")
      #expect(html.status == 0 && html.errors == "")
      #expect(html.output.contains(" of A4 paper."))
      let text = try home.read("plan.HTML")
      #expect(text.hasPrefix("<!DOCTYPE html>") && text.contains("Desk break, full"))
      let status = try #require(try? FileManager.default.attributesOfItem(atPath: path + ".HTML"))
      #expect(status[.posixPermissions] as? Int == 0o600)
      let letter = try await limber.run(
        "sheet", "Desk break", "--output", path + ".svg", "--large", with: ["LC_PAPER": "en_US.UTF-8"])
      #expect(letter.output.contains(" of Letter paper."))
      #expect(try home.read("plan.svg").contains("width=\"612pt\""))
      let again = try await limber.run("sheet", "daily", "-o", path + ".svg")
      #expect(again.status == 1 && again.errors.contains("--force replaces it"))
      #expect(
        try await limber.run("sheet", "daily", "-o", path + ".svg", "--force", "--paper", "a4").status == 0)
      #expect(try home.read("plan.svg").contains("width=\"595.28pt\""))
    }
  }

  @Test("Standard output gets a document and nothing else, and no file is made")
  func printed() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let html = try await limber.run("sheet", "desk-break", "-o", "-")
      #expect(html.status == 0 && html.output.hasPrefix("<!DOCTYPE") && html.output.hasSuffix("</html>\n"))
      let svg = try await limber.run("sheet", "desk-break", "-o", "-", "--as", "svg")
      #expect(svg.status == 0 && svg.output.hasPrefix("<svg ") && svg.output.hasSuffix("</svg>\n"))
    }
  }

  @Test("A routine of one's own becomes a sheet, and its words stay words")
  func own() async throws {
    try await Home.lend { home in
      try home.write(
        "name: Anna & <me>\nabout: Mine.\nmain:\n  - bridge\n", to: "config/limber/routines/mine.yaml")
      let sheet = try await Limber(home: home).run("sheet", "mine", "-o", "-")
      #expect(sheet.status == 0)
      #expect(sheet.output.contains("Anna &amp; &lt;me&gt;") && !sheet.output.contains("<me>"))
    }
  }

  @Test("What a condition changes stands on the sheet, and the condition's name doesn't")
  func conditions() async throws {
    try await Home.lend { home in
      try home.write("conditions: [vertigo]\n", to: "config/limber/config.yaml")
      let sheet = try await Limber(home: home).run("sheet", "stronger", "-o", "-")
      #expect(sheet.output.contains("Lie down slowly"))
      #expect(!sheet.output.lowercased().contains("vertigo"))
      #expect(sheet.errors.contains("vertigo"))
    }
  }

  @Test("A PDF is made of the single pages, and nothing of them is left")
  func portable() async throws {
    try await Home.lend { home in
      var changes = try Self.helper(
        """
        for word; do case $word in --output=*) out=${word#--output=};; *.svg) cat "$word" > /dev/null && n=$((n+1));; esac; done
        printf '%%PDF-1.5 %s pages' "$n" > "$out"
        """, in: home)
      try FileManager.default.createDirectory(atPath: home.path + "/tmp", withIntermediateDirectories: false)
      changes["TMPDIR"] = home.path + "/tmp"
      let made = try await Limber(home: home).run(
        ["sheet", "daily", "-o", home.path + "/daily.pdf"], with: changes)
      #expect(made.status == 0)
      let count = try #require(made.output.firstMatch(of: /: (\d+) pages/)?.1)
      #expect(try home.read("daily.pdf") == "%PDF-1.5 \(count) pages")
      #expect(try FileManager.default.contentsOfDirectory(atPath: home.path + "/tmp") == [])
    }
  }

  @Test(
    "Without rsvg-convert, or where it fails, a PDF is refused with what helps instead, and no file is made")
  func noHelper() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home), arguments = ["sheet", "desk-break", "-o", home.path + "/it.pdf"]
      let missing = try await limber.run(arguments, with: ["PATH": home.path])
      #expect(missing.status == 69)
      #expect(missing.errors.contains("rsvg-convert") && missing.errors.contains(".html"))
      let failing = try await limber.run(arguments, with: try Self.helper("exit 3", in: home))
      #expect(failing.status == 1 && failing.errors.contains("it ended with status 3"))
      let silent = try await limber.run(arguments, with: try Self.helper("exit 0", in: home))
      #expect(silent.status == 1)
      #expect(!FileManager.default.fileExists(atPath: home.path + "/it.pdf"))
    }
  }

  @Test(
    "What can't be a sheet is told, and what could be",
    arguments: [
      (["dialy", "-o", "x.svg"], 66, "Did you mean daily?"),
      (["bridge", "-o", "x.svg"], 66, "is an exercise"),
      (["daily", "-o", "x.doc"], 64, ".svg, .html or .pdf"), (["daily"], 64, "--output"),
      (["daily", "-o", "x.svg", "--as", "html"], 64, "--as"),
      (["daily", "-o", "-", "--as", "pdf"], 64, "svg or html"),
      (["daily", "-o", "x.svg", "--paper", "a3"], 64, "paper"),
      (["daily", "-o", "/nowhere/x.svg"], 1, "can't be written"),
    ])
  func refused(arguments: [String], status: Int, words: String) async throws {
    try await Home.lend { home in
      let result = try await Limber(home: home).run(["sheet"] + arguments)
      #expect(result.status == status)
      #expect(result.errors.contains(words), "\(result.errors)")
    }
  }

  @Test("The old way to draw a routine names the new one")
  func old() async throws {
    try await Home.lend { home in
      let result = try await Limber(home: home).run("show", "daily", "--svg", home.path + "/daily.svg")
      #expect(result.status == 64)
      #expect(result.errors.contains("limber sheet daily -o "))
      #expect(!FileManager.default.fileExists(atPath: home.path + "/daily.svg"))
    }
  }
}
