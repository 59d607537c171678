import Catalogue
import Figure
import Screen
import TestSupport
import Testing

@testable import Terminal

@Suite("The pictures that a terminal holds")
struct GalleryTests {
  /// Shows pictures, and follows what a terminal makes of it.
  private struct Showing {
    var gallery: Gallery
    var reader = GraphicsReader()
    var last = Gallery.Transmission()

    init(_ terms: Gallery.Terms) { gallery = Gallery(terms) }

    mutating func show(_ pane: Pane) {
      last = gallery.show(pane)
      reader.take(last.before + last.after)
    }

    mutating func hide() {
      last = gallery.hide()
      reader.take(last.before + last.after)
    }
  }

  private static func ways(throughTmux: Bool = false) -> [Gallery.Terms] {
    [.frames, .placeholders, .placements].map {
      Gallery.Terms(
        way: $0, isThroughTmux: throughTmux, isSynchronised: !throughTmux,
        firstNumber: Gallery.numbers.upperBound - Gallery.most + 1)
    }
  }

  @Test(
    "are sent once and shown again by number, for less than a hundred bytes",
    arguments: ways() + ways(throughTmux: true))
  func byNumber(terms: Gallery.Terms) throws {
    let figure = try Pictures.figure
    var showing = Showing(terms)
    for part in 0..<20 { showing.show(Pictures.pane(part * 5, of: figure)) }
    let uploaded = showing.reader.uploaded
    #expect(uploaded > 8_000)
    for part in 0..<20 {
      showing.show(Pictures.pane(part * 5, of: figure))
      #expect(!showing.last.isHeavy)
      #expect(showing.last.before.count + showing.last.after.count < 110)
      // The same again is nothing.
      let before = showing.reader.commands
      showing.show(Pictures.pane(part * 5, of: figure))
      #expect(showing.reader.commands == before)
    }
    #expect(showing.reader.uploaded == uploaded)
    #expect(showing.reader.faults == [])
  }

  @Test("lie where they are meant to, one at a time", arguments: ways())
  func one(terms: Gallery.Terms) throws {
    let figure = try Pictures.figure
    var showing = Showing(terms)
    for (row, part) in [(2, 0), (2, 40), (5, 80), (2, 0)] {
      let area = Rect(row: row, column: 3, rows: 10, columns: 30)
      showing.show(Pictures.pane(part, of: figure, in: area))
      switch terms.way {
      case .placements:
        #expect(showing.reader.put.count == 1)
        #expect(showing.reader.images[showing.reader.put[0]]?.placements == [1: [30, 10]])
        #expect(showing.reader.place == [row + 1, 4])
        #expect(showing.gallery.cover == nil)
      default:
        let cover = try #require(showing.gallery.cover)
        #expect(cover.area == area)
        guard case .tiles(let number) = cover.cells else {
          Issue.record("no cells of a picture")
          return
        }
        #expect(showing.reader.images[number]?.cells == [30, 10])
      }
    }
    #expect(showing.reader.faults == [])
    showing.hide()
    #expect(showing.reader.put == [] && showing.gallery.cover == nil)
    showing.show(Pictures.pane(0, of: figure, in: Rect(row: 2, column: 3, rows: 10, columns: 30)))
    #expect(!showing.last.isHeavy)
  }

  @Test("are the frames of one picture in kitty, shown by two dozen bytes")
  func frames() throws {
    let figure = try Pictures.figure
    var showing = Showing(Gallery.Terms(way: .frames, firstNumber: 40))
    for part in [0, 30, 60] { showing.show(Pictures.pane(part, of: figure)) }
    #expect(showing.reader.images.count == 1 && showing.reader.images[40]?.frames.count == 3)
    #expect(showing.reader.images[40]?.current == 3)
    showing.show(Pictures.pane(0, of: figure))
    #expect(showing.reader.images[40]?.current == 1)
    #expect(showing.last.before.count < 30 && showing.last.after.isEmpty)
    // On a place of another size they are another picture; the first goes once its cells are painted over.
    showing.show(Pictures.pane(0, of: figure, in: Rect(row: 2, column: 1, rows: 10, columns: 30)))
    #expect(showing.reader.images.keys.sorted() == [41])
    #expect(String(decoding: showing.last.after, as: UTF8.self).contains("a=d,d=I,i=40"))
    #expect(showing.gallery.cover?.cells == .tiles(41))
  }

  @Test("are whole where they take more than one piece", arguments: ways() + ways(throughTmux: true))
  func large(terms: Gallery.Terms) throws {
    let figure = try Pictures.figure, area = Rect(row: 2, column: 1, rows: 28, columns: 100)
    var showing = Showing(terms)
    for part in [0, 30, 60] {
      let before = showing.reader.uploaded
      showing.show(Pictures.pane(part, of: figure, in: area))
      #expect(showing.reader.uploaded - before > 4096)
    }
    #expect(showing.reader.faults == [])
    #expect(showing.reader.images.values.map(\.frames.count).reduce(0, +) == 3)
  }

  @Test("are not sent again where they look the same", arguments: ways() + [Gallery.Terms(way: .sixel)])
  func same(terms: Gallery.Terms) throws {
    var showing = Showing(terms)
    showing.show(Pictures.pane(0, of: try Pictures.figure))
    #expect(showing.last.isHeavy)
    // The figure is worked out anew where the exercise comes again.
    showing.show(Pictures.pane(0, of: try Pictures.figure))
    #expect(showing.last == Gallery.Transmission())
    #expect(showing.reader.faults == [])
  }

  @Test("leave nothing behind, whenever it ends", arguments: ways() + ways(throughTmux: true))
  func parting(terms: Gallery.Terms) throws {
    let figure = try Pictures.figure
    var showing = Showing(terms)
    for part in 0..<15 {
      showing.show(Pictures.pane(part, of: figure))
      if part % 9 == 0 { showing.hide() }
      var ended = showing.reader
      ended.take(showing.gallery.parting)
      #expect(ended.images.isEmpty)
      #expect(ended.faults == [])
      #expect(showing.gallery.parting.count <= Gallery.longestParting)
    }
    showing.reader.take(showing.gallery.forget())
    #expect(showing.reader.images.isEmpty)
    showing.show(Pictures.pane(3, of: figure))
    #expect(showing.last.isHeavy && showing.reader.faults == [])
  }

  @Test(
    "are not more than a terminal has room for, and can all be taken away at once",
    arguments: ways() + ways(throughTmux: true))
  func room(terms: Gallery.Terms) throws {
    let catalogue = try Shipped.catalogue
    var showing = Showing(terms)
    for id in catalogue.exercises.keys.sorted().prefix(20) {
      guard let exercise = catalogue.exercises[id], let figure = Figure(exercise) else { continue }
      for part in 0..<40 {
        showing.show(Pictures.pane(part * 2, of: figure, in: Rect(row: 2, column: 1, rows: 2, columns: 4)))
      }
    }
    #expect(showing.reader.images.count == (terms.way == .frames ? 1 : Gallery.most))
    #expect(showing.reader.images.values.allSatisfy { $0.frames.count <= Gallery.most })
    #expect(showing.reader.faults == [])
    // The signal handlers have room for so much.
    #expect(showing.gallery.parting.count <= Gallery.longestParting)
    showing.reader.take(showing.gallery.parting)
    #expect(showing.reader.images.isEmpty)
  }

  @Test("have numbers that a cell's colour can tell, whatever the process")
  func numbers() {
    for process in [0, 1, 2, 16, 32_768, 4_194_304, -1] {
      let first = Gallery.Terms.firstNumber(of: process)
      #expect(Gallery.numbers.contains(first) && Gallery.numbers.contains(first + Gallery.most - 1))
    }
  }

  @Test("in sixel are painted over one another, and the cursor is back where curses has it")
  func sixel() throws {
    let figure = try Pictures.figure
    var gallery = Gallery(Gallery.Terms(way: .sixel, isSynchronised: true))
    let area = Rect(row: 2, column: 1, rows: 13, columns: 44)
    for part in [0, 50] {
      let text = String(
        decoding: gallery.show(Pictures.pane(part, of: figure, in: area)).after,
        as: UTF8.self)
      #expect(text.hasPrefix("\u{1B}[?2026h\u{1B}7\u{1B}[3;2H\u{1B}P0;0;0q"))
      #expect(text.hasSuffix("\u{1B}\\\u{1B}8\u{1B}[?2026l"))
      let picture = text.dropFirst("\u{1B}[?2026h\u{1B}7\u{1B}[3;2H".count).dropLast(
        "\u{1B}8\u{1B}[?2026l".count)
      let read = try SixelReader(Array(picture.utf8))
      #expect(read.width <= 440 && read.height <= 260 && read.height % 6 == 0)
      #expect(read.pixels.allSatisfy { $0 != nil })
      #expect(gallery.cover?.cells == .fixedSpaces)
    }
    let hidden = gallery.hide()
    #expect(hidden == Gallery.Transmission() && gallery.cover == nil)
    #expect(gallery.parting == Array("\u{1B}\\\u{1B}[?2026l".utf8))
  }

  @Test(
    "in sixel never reach beyond what the terminal takes", arguments: [(40, 120), (60, 300), (6, 20), (1, 1)])
  func largest(rows: Int, columns: Int) throws {
    let figure = try Pictures.figure
    var gallery = Gallery(Gallery.Terms(way: .sixel))
    gallery.largest = PixelSize(width: 1000, height: 1000)
    let area = Rect(row: 2, column: 1, rows: rows, columns: columns)
    let transmission = gallery.show(Pictures.pane(0, of: figure, in: area))
    let text = String(decoding: transmission.after, as: UTF8.self)
    guard let match = text.firstMatch(of: /q"1;1;(\d+);(\d+)/), let width = Int(match.1),
      let height = Int(match.2)
    else {
      #expect(transmission == Gallery.Transmission())
      return
    }
    #expect(width <= min(1000, columns * 10) && height <= min(1000, rows * 20))
    let cover = try #require(gallery.cover)
    #expect(cover.area.column >= 1 && cover.area.column + cover.area.columns <= 1 + columns)
  }
}
