import Catalogue
import CatalogueFiles
import Foundation
import Testing

@Suite("A file from any editor", .timeLimit(.minutes(1)))
struct ForeignEditorTests {
  private static let noBreak = "a no-break space (U+00A0) stands here; replace it with an ordinary space"

  private func diagnostics(_ text: String) throws -> [String] {
    let own = try UserScratch()
    try own.write(text, to: "routines/a.yaml")
    return own.diagnostics("routines/a.yaml").map { $0.replacing("routines/a.yaml", with: "") }
  }

  @Test("A byte order mark is taken, and lines may end as Windows ends them")
  func mark() throws {
    #expect(try diagnostics("\u{FEFF}" + Sheet.routine) == [])
    #expect(try diagnostics("\u{FEFF}" + Sheet.routine.replacing("\n", with: "\r\n")) == [])
    #expect(
      try diagnostics("name\u{FEFF}: A\n").first?.hasPrefix(":1:5: this line holds the invisible") == true)
  }

  @Test("UTF-16 is named", arguments: [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian])
  func utf16(encoding: String.Encoding) throws {
    let own = try UserScratch()
    try own.write(try #require(Sheet.routine.data(using: encoding)), to: "routines/a.yaml")
    #expect(
      own.diagnostics("routines/a.yaml") == ["routines/a.yaml: is UTF-16 text; save the file as UTF-8"])
  }

  @Test(
    "A space that YAML takes for none is named where one is needed",
    arguments: [
      ("name:\u{A0}Anna\n", ":1:6: \(noBreak)"), ("name: A\nabout:\u{A0}B\n", ":2:7: \(noBreak)"),
      ("name: A\nabout: B\nmain:\n  -\u{A0}bridge\n", ":4:4: \(noBreak)"),
      ("name: A\nabout: B\nmain:\n\u{A0} - bridge\n", ":4:1: \(noBreak)"),
      ("name: A\nabout: B\nmain:\n \u{A0}- bridge\n", ":4:2: \(noBreak)"),
      ("name: A\nabout: B\nmain: [{exercise: plank, sets:\u{A0}2}]\n", ":3:31: \(noBreak)"),
      ("name: A\nabout: B\nmain:\n  - exercise: plank\n   \u{A0}sets: 2\n", ":5:4: \(noBreak)"),
      ("name: A\n\u{A0}\nabout: B\n", ":2:1: \(noBreak)"),
      (
        "name: A\nabout: B\nmain:\u{3000}\n  - bridge\n",
        ":3:6: an ideographic space (U+3000) stands here; replace it with an ordinary space"
      ),
      (
        "name: A\nabout:\u{202F}B\n",
        ":2:7: a narrow no-break space (U+202F) stands here; replace it with an ordinary space"
      ),
      (
        "name: A\nabout:\u{2003}B\n",
        ":2:7: a space of another width (U+2003) stands here; replace it with an ordinary space"
      ),
    ])
  func misplaced(text: String, fault: String) throws {
    #expect(try diagnostics(text).first == fault)
  }

  @Test("Inside a sentence it is a space like others, however the sentence is written")
  func sentences() throws {
    let own = try UserScratch()
    try own.write(
      """
      name: Anna\u{A0}'s sheet
      about: >-
        Ten\u{202F}minutes\u{A0}: not more. Note:\u{A0}slowly,
        \u{3000}in the morning
        rest:\u{A0}ten seconds \u{A0}
        -\u{A0}and breathe
      main:
        - {exercise: plank, sets: \u{A0}2\u{A0}, hold_seconds: 20}
        - bridge\u{A0}

      """, to: "routines/a.yaml")
    try own.write(
      Sheet.exercise.replacing(
        "  - Slide down a little,", with: "  - Slide down a\u{A0}little; tip\n    \u{A0}slowly,"),
      to: "exercises/wall.yaml")
    #expect(own.complaints() == [])
    let routine = try #require(own.load().routines["a"])
    #expect(routine.name == "Anna 's sheet")
    #expect(
      routine.about
        == "Ten minutes : not more. Note: slowly,  in the morning rest: ten seconds   - and breathe")
    #expect(routine.items.map(\.exercise) == ["plank", "bridge"])
    #expect(routine.items.first?.narrowing[.sets] == 2...2)
    #expect(own.load().exercises["wall"]?.steps.last == "Slide down a little; tip  slowly, and up again.")
  }

  @Test(
    "A range is one with any dash between its ends, and with spaces around it",
    arguments: [
      "1-2", "1–2", "1—2", "1−2", "1\u{2010}2", "1\u{2011}2", "1 - 2", "1 – 2", "1 -2", "1\u{A0}–\u{A0}2",
    ])
  func ranges(written: String) throws {
    let own = try UserScratch()
    try own.write(Sheet.routine.replacing("sets: 2", with: "sets: \(written)"), to: "routines/a.yaml")
    #expect(own.complaints() == [])
    #expect(own.load().routines["a"]?.items.first?.narrowing[.sets] == 1...2)
  }

  @Test("A rest is one number of seconds, for any kind of exercise")
  func rest() throws {
    let own = try UserScratch()
    try own.write(Sheet.routine.replacing("sets: 2", with: "rest_seconds: 0"), to: "routines/a.yaml")
    #expect(own.complaints() == [])
    #expect(own.load().routines["a"]?.items.map(\.narrowing.restSeconds) == [0, nil])
    for (rest, fault) in [
      ("601", "is 601, but must lie between 0 and 600"), ("20-30", "should be a whole number, not \"20-30\""),
    ] {
      let told = try diagnostics(Sheet.routine.replacing("sets: 2", with: "rest_seconds: \(rest)"))
      #expect(told.count == 1 && told[0].hasPrefix(":4:37: \"rest_seconds\" \(fault)"), "\(told)")
    }
  }

  @Test("What is no range stays none", arguments: ["1–", "–2", "1--2", "1–2–3", "1 2", "1~2", "-", "1 -- 2"])
  func noRanges(written: String) throws {
    let reason = "\"sets\" should be a whole number or a range such as 8-12, not \"\(written)\""
    #expect(
      try diagnostics(Sheet.routine.replacing("sets: 2", with: "sets: \(written)")) == [":4:29: \(reason)"])
  }

  @Test("Typographic quotes around a value are named; within a sentence they are letters")
  func quotes() throws {
    let reason = "stands in typographic quotes; write straight ones (\") or none"
    for name in ["“Anna”", "„Anna“", "‘Anna’", "«Anna»", "“Anna\""] {
      #expect(
        try diagnostics(Sheet.routine.replacing("Anna's sheet", with: name)) == [":1:7: \"name\" \(reason)"])
    }
    #expect(
      try diagnostics(Sheet.routine.replacing("sets: 2", with: "sets: “2”")) == [":4:29: \"sets\" \(reason)"])
    for name in ["“Anna” and “Ben”", "the “long” one", "\"“Anna”\"", "Anna’s"] {
      #expect(try diagnostics(Sheet.routine.replacing("Anna's sheet", with: name)) == [])
    }
  }
}
