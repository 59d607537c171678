import Catalogue
import Engine
import Foundation
import TestSupport
import Testing

@testable import Screen

@Suite("A session that was set right")
struct AmendedScreenTests {
  /// First steps, in which the second exercise hurt: amended the day after.
  private func record(_ change: (inout Amendment) -> Void) throws -> SessionRecord {
    var record = try PageScenes.record()
    var amendment = Amendment(at: record.startedAt + 86_400)
    change(&amendment)
    record.amend(with: amendment)
    return record
  }

  private func page(_ record: SessionRecord) throws -> String {
    Page(record, catalogue: try Shipped.catalogue, glyphs: .unicode).plain(width: 100)
  }

  @Test("shows what holds now, the note, and what was first written")
  func shows() throws {
    let hurt = try #require(try PageScenes.record().hurting.first)
    let record = try record {
      $0.painAfter = .notRated
      $0.mark(hurt, hurts: false)
      $0.note = "in the garden \u{202E}before"
    }
    let page = try page(record), name = try #require(try Shipped.catalogue.exercises[hurt]?.name)
    #expect(page.contains("Pain: 3 before, not rated after\n"))
    #expect(page.contains("Note: in the garden \\u{202E}before\n"))
    #expect(page.contains("first written: hurt"))
    #expect(page.contains("Amended 2026-11-22. First written: pain 3 before, 2 after; \(name) hurt."))
    #expect(!page.contains("1 hurt"))
    #expect(!page.contains("Left out"))
  }

  @Test("that was left out says so on its page, in its line, at home and in the list")
  func leftOut() throws {
    let record = try record { $0.isLeftOut = true }
    #expect(try page(record).contains("Left out: it counts for nothing in statistics and advice."))
    #expect(record.line(.unicode).hasSuffix("· pain 3 to 2 · left out"))
    #expect(record.brief(.unicode).hasSuffix("· left out"))
    #expect(HistoryTable(sessions: [record], glyphs: .unicode).list.items[0].facts.contains("left out"))
  }

  @Test("and back again is no amendment any more")
  func takenBack() throws {
    let record = try record { $0.painBefore = .rated(3) }
    #expect(try page(record) == page(PageScenes.record()))
  }

  @Test("is told in one line")
  func line() throws {
    let record = try record {
      $0.painBefore = .rated(7)
      $0.note = "slept badly"
      $0.isLeftOut = true
    }
    let names = try record.hurting.map { try #require(Shipped.catalogue.exercises[$0]?.name) }
    #expect(
      record.standing(in: try Shipped.catalogue)
        == "First steps, 2026-11-21 07:30: pain 7 before, 2 after; \(names[0]) hurt; note: slept badly; "
        + "left out of statistics and advice. First written: pain 3 before, 2 after.")
    var plain = try PageScenes.record()
    plain.painBefore = nil
    plain.painAfter = nil
    plain.exercises = []
    #expect(
      plain.standing(in: try Shipped.catalogue)
        == "First steps, 2026-11-21 07:30: pain not rated; nothing hurt.")
  }
}

@Suite("Setting a session right")
struct AmendPageTests {
  @Test("lists the pain, each exercise once, a note and leaving out, and what was first written")
  func lines() throws {
    let list = try PageScenes.amending(
      selected: 0,
      {
        $0.painBefore = .notRated
        $0.note = "in the garden"
      }
    ).list
    let record = try PageScenes.record(), exercises = Set(record.exercises.map(\.exercise)).count
    #expect(list.items.count == exercises + 4)
    #expect(list.aside == "amended")
    #expect(list.items.prefix(2).map(\.facts) == ["not rated", "2 of 10"])
    #expect(list.items[0].about == "First written: 3 of 10.")
    #expect(list.items.filter { $0.facts == "hurt" }.count == 1)
    #expect(list.items.suffix(2).map(\.facts) == ["written", "no"])
    #expect(list.items[list.items.count - 2].about == "in the garden")
  }

  @Test("takes a typed line for a note, whatever was typed before, unless it is a key's name")
  func typedNote() {
    let scene = PageScene(Page(note: "old", notice: nil), from: 0, .noting)
    let keys = scene.keys(for: "Slept badly")
    #expect(keys?.filter { $0 == .backspace }.count == Amendment.longestNote)
    #expect(keys?.suffix(3) == [.character("l"), .character("y"), .enter])
    #expect(scene.keys(for: "esc") == [.escape])
  }
}

@Suite("A short id")
struct ShortIdTests {
  @Test("is as long as it takes to tell it from the others, and eight characters at least")
  func short() {
    #expect(
      ShortIds.of(["DAD6DCA6-8528", "DAD6DCA6-9528", "dad6dca7-1", "one", "9"])
        == [
          "DAD6DCA6-8528": "DAD6DCA6-8", "DAD6DCA6-9528": "DAD6DCA6-9", "dad6dca7-1": "dad6dca7",
          "one": "one",
          "9": "9",
        ])
    #expect(ShortIds.of([]).isEmpty)
  }
}
