import Advice
import Catalogue
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Screen

@Suite("A programme on the screen")
struct ProgrammeScreenTests {
  private static let sizes = [Size.wide, .small, .phone, .large]

  @Test("Where somebody is: the stages as a path, the week, what comes next, the habit")
  func followed() throws { expectGolden(try ProgrammeScenes.followed(.unicode), sizes: Self.sizes) }

  @Test("After a setback it says what holds it, and half is the headline")
  func held() throws { expectGolden(try ProgrammeScenes.followed(.unicode, pain: 4), sizes: [.wide]) }

  @Test("What a programme asks before it is begun")
  func asked() throws { expectGolden(try ProgrammeScenes.programme("first-weeks"), sizes: Self.sizes) }

  @Test("The list to choose from")
  func choosing() throws { expectGolden(try ProgrammeScenes.programmes(), sizes: Self.sizes) }

  @Test("The look back asks how it was, with words to choose")
  func lookBack() throws { expectGolden(ListScene(.howWasIt, selected: 1, .list), sizes: Self.sizes) }

  @Test("… and whether a warning sign is new")
  func newSigns() throws { expectGolden(ListScene(.isSignNew, selected: 0, .list), sizes: [.wide, .small]) }

  @Test("Home says the stage and its habit, with the week's ticks")
  func home() throws {
    for size in Self.sizes { expectGolden(try ProgrammeScenes.home(columns: size.columns), sizes: [size]) }
  }

  @Test("In words the habit's days are named")
  func words() throws {
    let page = try ProgrammeScenes.followed(.letters, isDrawn: false).page.spoken.joined(separator: "\n")
    #expect(page.contains("2 Bird dog"))
    #expect(page.contains("Ticked on") && page.contains("Friday"))
    #expect(!page.contains("●") && !page.contains("▸"), "\(page)")
  }

  @Test("Of one whose file is gone home and the list of programmes say so, and lead on without it")
  func lost() throws {
    let catalogue = try Shipped.catalogue
    let recommendations = Recommendations(
      Situation(
        sessions: [], hurts: [], retained: [:], today: ProgrammeScenes.today, goal: 3,
        choices: [
          ProgrammeChoice(
            programme: "anna", at: (ProgrammeScenes.today - 3).noon(in: .gmt), kind: .started)
        ], catalogue: catalogue))
    let sentence = try #require(recommendations.lost?.sentence)
    let programmes = catalogue.programmesInOrder
    let list = ListPage(programmes: programmes, followed: nil, lost: recommendations.lost)
    #expect(list.lead.first?.text == sentence && list.items.count == programmes.count)
    let page = Page(programmes: programmes, lost: recommendations.lost).spoken
    #expect(page.contains { $0.contains(sentence) })
    func home(columns: Int?) -> ListPage {
      ListPage(
        routines: [], recommendations: recommendations,
        past: HomePast(sessions: [], today: ProgrammeScenes.today, goal: 3), notice: nil,
        columns: columns, glyphs: .unicode)
    }
    #expect(home(columns: nil).foot.contains { $0.text == sentence })
    let narrow = ListScene(home(columns: 40), selected: 0, .home).canvas(
      Size(rows: 12, columns: 40), .unicode)
    #expect(narrow.text.contains { $0.contains("Your programme anna can't be") })
    #expect(narrow.text.contains { $0.contains("p says why.") })
    #expect(!home(columns: 40).foot.contains { $0.text.contains("anna") })
  }
}
