import Catalogue
import Engine
import Foundation
import TestSupport
import Testing
import Text

@testable import Documents

@Suite("A routine on paper")
struct SheetTests {
  /// A way to print a routine.
  struct Print: CustomTestStringConvertible, Sendable {
    let routine: String
    let paper: Paper
    let isLarge: Bool

    var testDescription: String { "\(routine) \(paper.rawValue)\(isLarge ? " large" : "")" }

    /// Laid out once for all tests.
    var sheet: RoutineSheet {
      get throws { try #require(Self.sheets[testDescription]) }
    }

    private static let sheets = Dictionary(
      all.compactMap { print in (try? print.made()).map { (print.testDescription, $0) } }
    ) { first, _ in first }

    func made(notes: [String: [String]] = [:]) throws -> RoutineSheet {
      RoutineSheet(
        try plan, notes: notes, signs: try Shipped.catalogue.warningSigns, paper: paper, isLarge: isLarge)
    }

    var plan: Plan {
      get throws {
        let catalogue = try Shipped.catalogue
        return Plan(try #require(catalogue.routines[routine]), level: .standard, catalogue: catalogue)
      }
    }

    /// Every shipped routine at each paper and size.
    static let all: [Print] = ((try? Shipped.catalogue)?.routines.keys.sorted() ?? []).flatMap { routine in
      Paper.allCases.flatMap { paper in
        [false, true].map { Print(routine: routine, paper: paper, isLarge: $0) }
      }
    }
  }

  @Test("Nothing runs over the edges, no letters lie on others, and none is too small", arguments: Print.all)
  func edges(print: Print) throws {
    for page in try print.sheet.pages {
      var lines: [(left: Double, top: Double, right: Double, bottom: Double)] = []
      for piece in page.pieces {
        let frame = piece.frame
        #expect(frame.left >= 28 && frame.right <= print.paper.width - 28, "\(piece.words ?? "")")
        #expect(frame.top >= 28 && frame.bottom <= print.paper.height - 28, "\(piece.words ?? "")")
        guard case .text(let words, let lettering, _, _) = piece else { continue }
        #expect(lettering.size >= (print.isLarge ? 14 : 9))
        let overlapped = lines.contains {
          $0.left < frame.right && frame.left < $0.right && $0.top < frame.bottom && frame.top < $0.bottom
        }
        #expect(!overlapped, "\(words)")
        lines.append(frame)
      }
    }
  }

  @Test(
    "Each exercise stands whole on one page, with poses, dose, steps, caution and equipment",
    arguments: Print.all)
  func whole(print: Print) throws {
    let pages = try print.sheet.pages.map(\.words)
    let drawn = try print.sheet.pages.map(\.names)
    for (index, slot) in try print.plan.slots.enumerated() {
      let exercise = slot.exercise
      let spoken = try #require(exercise.spoken)
      let page = try #require(pages.firstIndex { $0.contains("\(index + 1). \(exercise.name)") })
      var wanted = [slot.doseInWords, spoken.setup, spoken.action] + exercise.equipment.map(\.rawValue)
      wanted.append(try #require(exercise.cautions.first))
      for words in wanted { #expect(pages[page].contains(words), "\(exercise.id): \(words)") }
      #expect(drawn[page].contains(exercise.name))
    }
    for block in Block.allCases {
      let isThere = try print.plan.slots.contains { $0.block == block }
      #expect(pages.contains { $0.contains(" \(block.title) ") } == isThere)
    }
  }

  @Test(
    "Page one says when to stop, and has every warning sign under its group's heading", arguments: Print.all)
  func safety(print: Print) throws {
    let pages = try print.sheet.pages.map(\.words)
    let first = try #require(pages.first), all = pages.joined()
    #expect(first.contains("When to stop") && first.contains("Stop at once"))
    for group in WarningSign.Group.allCases { #expect(first.contains(group.title)) }
    for sign in try Shipped.catalogue.warningSigns {
      #expect(sign.isWeekly ? all.contains(sign.ask) : first.contains(sign.ask), "\(sign.id)")
    }
    #expect(all.contains("does not diagnose"))
  }

  @Test("There are fourteen days to tick off and to note the pain of", arguments: Print.all)
  func days(print: Print) throws {
    let sheet = try print.sheet
    let page = try #require(sheet.pages.first { $0.words.contains("Fourteen days") })
    let boxes = page.pieces.filter {
      if case .box(_, _, let width, _) = $0 { width < 60 } else { false }
    }
    #expect(boxes.count == 28)
    #expect(page.words.contains("Pain, 0 to 10"))
  }

  @Test("Every page has the routine's name and its number", arguments: Print.all)
  func numbers(print: Print) throws {
    let sheet = try print.sheet
    for (index, page) in sheet.pages.enumerated() {
      #expect(page.words.contains("page \(index + 1) of \(sheet.pages.count)"))
      #expect(page.words.contains(try print.plan.name))
    }
  }

  @Test("All bodies of a sheet are in one scale", arguments: ["daily", "lower-back-ten", "release"])
  func scale(routine: String) throws {
    let sheet = try Print(routine: routine, paper: .a4, isLarge: false).sheet
    let scales = sheet.pages.flatMap(\.pieces).compactMap { piece -> Double? in
      if case .poses(_, _, _, let scale, _, _) = piece { scale } else { nil }
    }
    #expect(scales.count > 3)
    #expect(Set(scales).count == 1)
    // Smaller than this nobody would see across a room.
    #expect(scales.allSatisfy { $0 > 0.85 })
  }

  @Test("The forms are well-formed, ask nothing of a network and run nothing")
  func forms() throws {
    let sheet = try Print(routine: "desk-break", paper: .letter, isLarge: false).sheet
    for text in sheet.svgPages + [sheet.svg] {
      #expect(text.opensAndCloses)
      #expect(text.firstMatch(of: /[" (ML]-?(?:nan|inf)[" )Z]/) == nil)
    }
    #expect(sheet.svgPages.count == sheet.pages.count)
    #expect(sheet.html.components(separatedBy: "<svg ").count == sheet.pages.count + 1)
    #expect(sheet.html.contains("@page { size: 612pt 792pt"))
    for word in ["<script", "href", "src=", "url(", "@import"] {
      #expect(!sheet.html.contains(word))
    }
    #expect(!sheet.html.replacing("http://www.w3.org/2000/svg", with: "").contains("http"))
  }

  @Test("Words of a file of one's own are text and nothing else, however long and odd they are")
  func hostile() throws {
    let long = String(repeating: "endless", count: 400)
    let plan = try Print(routine: "desk-break", paper: .a4, isLarge: true).plan
    let notes = Dictionary(
      plan.slots.map { ($0.exercise.id, ["<b>&\"\u{1B}[2J", long, String(repeating: "Ж字 ", count: 900)]) }
    ) { first, _ in first }
    let sheet = try Print(routine: "desk-break", paper: .a4, isLarge: true).made(notes: notes)
    #expect(sheet.svg.contains("&lt;b&gt;&amp;&quot;\\u{1B}[2J"))
    #expect(!sheet.svg.contains("<b>"))
    for piece in sheet.pages.flatMap(\.pieces) {
      #expect(piece.frame.right <= sheet.paper.width && piece.frame.bottom <= sheet.paper.height)
    }
  }

  @Test(
    "The paper is the one of the country",
    arguments: [
      (["LANG": "en_US.UTF-8"], Paper.letter), (["LANG": "de_DE.UTF-8"], .a4), (["LANG": "C.UTF-8"], .a4),
      ([:], .a4), (["LANG": "en_US.UTF-8", "LC_PAPER": "en_GB.UTF-8"], .a4),
      (["LANG": "en_GB", "LC_PAPER": "en_US@x"], .letter), (["LANG": "en_US", "LC_ALL": "C"], .a4),
      (["LANG": "fr_CA", "LC_PAPER": ""], .letter), (["LANG": "_"], .a4), (["LANG": "US"], .a4),
    ])
  func country(environment: [String: String], paper: Paper) {
    #expect(Paper(of: environment) == paper)
  }

  @Test("Lines are no wider than asked for, and lose nothing", arguments: ["a b", "x", "", "one  two three"])
  func lines(text: String) {
    for width in [1.0, 8, 30, 200] {
      let lettering = Lettering(10), lines = lettering.lines(of: text, fitting: width)
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
      #expect(lines.allSatisfy { lettering.width(of: $0) <= width || $0.count == 1 })
    }
  }
}

extension SheetPage {
  /// All that is written on it, without the ends of lines.
  fileprivate var words: String {
    " " + pieces.compactMap(\.words).joined(separator: " ") + " "
  }

  /// The exercises whose poses are drawn.
  fileprivate var names: [String] {
    pieces.compactMap { if case .poses(_, _, let name, _, _, _) = $0 { name } else { nil } }
  }
}

extension SheetPage.Piece {
  fileprivate var words: String? {
    if case .text(let words, _, _, _) = self { words } else { nil }
  }
}

extension String {
  /// Whether every element that begins in it ends, the last begun first, and no other sign of markup is left.
  fileprivate var opensAndCloses: Bool {
    var open: [Substring] = []
    for tag in matches(of: /<(\/?)([a-z]+)((?: [a-zA-Z\-]+="[^"<>]*")*)(\/?)>/) {
      if tag.1.isEmpty {
        if tag.4.isEmpty { open.append(tag.2) }
      } else if open.popLast() != tag.2 {
        return false
      }
    }
    let rest = replacing(/<\/?[a-z]+(?: [a-zA-Z\-]+="[^"<>]*")*\/?>/, with: "")
    return open.isEmpty && !rest.contains("<") && !rest.contains(">")
  }
}
