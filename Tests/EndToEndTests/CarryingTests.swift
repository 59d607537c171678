import Foundation
import Rig
import Testing

@Suite("The journal carried to another machine", .timeLimit(.minutes(6)))
struct CarryingTests {
  /// A home with one session in it.
  private func used(_ home: Home) async throws -> Limber {
    try await TerminalSession.lend(in: home) { terminal in
      try await terminal.enter("limber start desk-break --level gentle --speed 300")
      #expect(try await terminal.prompt() == 0)
    }
    return Limber(home: home)
  }

  @Test("It arrives whole, and importing it twice changes nothing")
  func whole() async throws {
    try await Home.lend { old in
      try await Home.lend { new in
        let limber = try await used(old), other = Limber(home: new)
        let file = old.path + "/journal.json"
        #expect(try await limber.run("export", file).output == "1 session exported.\n")
        #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
        #expect(try await other.run("import", file).output == "1 session imported, 0 were here already.\n")
        #expect(try await other.run("import", file).output == "0 sessions imported, 1 was here already.\n")
        #expect(try await other.run("export").output == old.read("journal.json"))
        #expect(try await other.json("last") == limber.json("last"))
        let table = try await other.run("export", "--csv").output.split(separator: "\n")
        #expect(table.count == 4)
        #expect(table[1].contains(",desk-break,Desk break,gentle,completed,true,"))
      }
    }
  }

  @Test("A file that is there already is only replaced by force")
  func force() async throws {
    try await Home.lend { home in
      try home.write("mine", to: "journal.json")
      let limber = Limber(home: home), file = home.path + "/journal.json"
      let refused = try await limber.run("export", file)
      #expect(refused.status == 1)
      #expect(refused.errors == "limber: \(file) is there already; --force replaces it.\n")
      #expect(try home.read("journal.json") == "mine")
      #expect(try await limber.run("export", "--force", file).status == 0)
      #expect(try home.read("journal.json").contains("\"sessions\""))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: home.path).allSatisfy { !$0.contains("part") })
    }
  }

  @Test("A faulty file says where it is wrong and changes nothing; one that isn't there is named")
  func faulty() async throws {
    try await Home.lend { home in
      let limber = try await used(home), file = home.path + "/journal.json"
      let exported = try await limber.run("export").output
      try home.write(
        exported.replacing("\"status\" : \"done\"", with: "\"status\" : \"well\""), to: "journal.json")
      let result = try await limber.run("import", file)
      #expect(result.status == 65)
      #expect(
        result.errors
          == "limber: \(file): sessions[0].exercises[0].status: is \"well\", which is none of done, partial, skipped, hurt.\n"
      )
      try home.write("{\n  \"sessions\" : ]\n}\n", to: "journal.json")
      #expect(
        try await limber.run("import", file).errors
          == "limber: \(file): line 2, column 16: this is no JSON.\n")
      #expect(try await limber.run("export").output == exported)
      let missing = try await limber.run("import", home.path + "/nothing.json")
      #expect(missing.status == 66)
      #expect(missing.errors.contains("nothing.json can't be read: No such file or directory."))
    }
  }
}
