import Foundation
import Testing

@testable import Screen

@Suite("The page of limber doctor")
struct FindingsPageTests {
  private func findings(obstacles: [String]) -> Findings {
    Findings(
      version: "1.2.3", obstacles: obstacles,
      sections: [
        Findings.Section(
          "Terminal",
          [Findings.Fact("type", "xterm"), Findings.Fact("screen", "TERM is not known", isFault: true)]),
        Findings.Section(
          "Settings", [Findings.Fact("chosen", "bell off")], diagnostics: ["config.yaml:1:1: no"]),
      ])
  }

  @Test("says first whether a session can be followed, and marks what may want mending")
  func page() {
    #expect(
      Page(findings(obstacles: [])).plain(width: 80) == """
        limber 1.2.3 - what it found
        ----------------------------
        A session can be followed here.

        Terminal
          type        xterm
        ! screen      TERM is not known

        Settings
          chosen      bell off
        ! fault       config.yaml:1:1: no
        """)
  }

  @Test("says what keeps a session from being followed")
  func obstacle() {
    let page = Page(findings(obstacles: ["the journal is damaged."])).plain(width: 80)
    #expect(page.rows[2] == "No session can be followed here: the journal is damaged.")
  }

  @Test("is the same as a document for scripts")
  func document() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let document = String(decoding: try encoder.encode(findings(obstacles: ["no"])), as: UTF8.self)
    #expect(
      document == """
        {"can_run":false,"faults":["Terminal: TERM is not known","Settings: config.yaml:1:1: no"],\
        "found":{"settings":{"chosen":"bell off"},"terminal":{"screen":"TERM is not known","type":"xterm"}},\
        "obstacles":["no"],"version":"1.2.3"}
        """)
  }
}
