import Figure
import Foundation
import Screen
import TestSupport
import Testing

@testable import Terminal

@Suite("A picture as bytes")
struct EncodingTests {
  @Test(
    "is the same picture once a PNG of it is read",
    arguments: [(352, 221), (1, 1), (7, 5), (1000, 3), (3, 1000)])
  func png(width: Int, height: Int) throws {
    let ball = try Pictures.ball(width: width, height: height)
    for isClear in [true, false] {
      let read = try PNGReader(PNG.file(ball, isClear: isClear))
      #expect((read.width, read.height) == (width, height))
      #expect(read.palette == ball.palette)
      #expect(read.pixels == ball.pixels)
      #expect(read.opacities == (isClear ? [0] : []))
    }
  }

  @Test("is small enough to be sent ten times a second while it is new")
  func size() throws {
    let figure = try Pictures.figure
    let hold = figure.still(of: Moment(.hold))
    let raster = try #require(figure.raster(hold, width: 352, height: 221, on: Pictures.black))
    #expect(PNG.file(raster, isClear: true).count < 6000)
    #expect(Sixel.sequence(raster).count < 25_000)
  }

  @Test("comes back from zlib's format, whatever it was")
  func deflate() throws {
    var dice = Dice(seed: 1)
    var cases: [[UInt8]] = [[], [0], Array(repeating: 7, count: 100_000), Array(0...255)]
    for _ in 0..<60 {
      let count = Int.random(in: 0...5000, using: &dice), most = UInt8.random(in: 0...255, using: &dice)
      cases.append((0..<count).map { _ in UInt8.random(in: 0...most, using: &dice) })
    }
    // What is as far back as can be told, and a little further.
    for gap in [32_000, 32_767, 32_768, 32_769] {
      let part = (0..<40).map { _ in UInt8.random(in: 0...255, using: &dice) }
      cases.append(part + Array(repeating: 1, count: gap - part.count) + part)
    }
    for bytes in cases { #expect(try PNGReader.inflate(Deflate.zlib(bytes)) == bytes) }
  }

  @Test("is the same picture on a VT340, every pixel of it painted", arguments: [1, 2, 3])
  func sixel(scale: Int) throws {
    let ball = try Pictures.ball(width: 53, height: 32)
    let read = try SixelReader(Sixel.sequence(ball, scale: scale))
    #expect((read.width, read.height) == (53 * scale, 32 * scale))
    #expect(read.fills)
    for y in 0..<read.height {
      for x in 0..<read.width {
        let colour = ball.palette[Int(ball.pixels[y / scale * 53 + x / scale])]
        let percent = [colour.red, colour.green, colour.blue].map { Double($0) / 2.55 }
        let painted = try #require(read.pixels[y * read.width + x])
        #expect(zip(painted, percent).allSatisfy { abs(Double($0) - $1) <= 0.51 })
      }
    }
  }

  @Test("has no more colours than a terminal tells apart, and keeps its background")
  func colours() throws {
    let ball = try Pictures.ball()
    let read = try SixelReader(Sixel.sequence(ball, colours: 16))
    #expect(read.colours.count == 16)
    #expect(read.pixels[0] == [0, 0, 0])
    #expect(ball.reduced(to: 256) == ball)
  }

  @Test("for iTerm2 tells its size in bytes and cells, and is the file")
  func inline() throws {
    let file = PNG.file(try Pictures.ball(), isClear: true)
    let text = String(
      decoding: InlineImage.sequence(file, over: .init(rows: 13, columns: 44), staysPut: false), as: UTF8.self
    )
    let found = try #require(text.wholeMatch(of: /\u{1B}\]1337;File=([^:]*):([A-Za-z0-9+\/=]*)\u{07}/))
    #expect(found.1 == "inline=1;size=\(file.count);width=44;height=13;preserveAspectRatio=0")
    #expect(Data(base64Encoded: String(found.2)).map(Array.init) == file)
  }

  @Test("goes to kitty in pieces that it takes, and through tmux each in a wrapping of its own")
  func pieces() throws {
    var dice = Dice(seed: 2)
    for count in [1, 3071, 3072, 3073, 6144, 20_000] {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &dice) }
      let command = GraphicsCommand("a=t,i=20,f=100", carrying: bytes)
      let texts = command.pieces.map { String(decoding: $0, as: UTF8.self) }
      #expect(texts.first?.hasPrefix("\u{1B}_Ga=t,i=20,f=100,q=2,m=\(texts.count > 1 ? 1 : 0);") == true)
      #expect(texts.dropFirst().allSatisfy { $0.hasPrefix("\u{1B}_Gq=2,m=") })
      let parts = texts.map { $0.split(separator: ";")[1].dropLast(2) }
      #expect(parts.allSatisfy { $0.count <= 4096 } && parts.dropLast().allSatisfy { $0.count % 4 == 0 })
      #expect(Data(base64Encoded: parts.joined()).map(Array.init) == bytes)
      let frame = GraphicsCommand("a=f,i=20,f=100", carrying: bytes).pieces
      #expect(frame.dropFirst().allSatisfy { $0.starts(with: Array("\u{1B}_Ga=f,q=2,m=".utf8)) })
      let wrapped = String(decoding: command.bytes(isThroughTmux: true), as: UTF8.self)
      #expect(wrapped.components(separatedBy: "\u{1B}Ptmux;\u{1B}\u{1B}_G").count == texts.count + 1)
    }
  }

  @Test("has a place in cells for each of kitty's 297 marks, of which no two are the same")
  func places() {
    #expect(Placeholder.most == 297)
    #expect(Placeholder.scalars(row: 0, column: 1) == [0x10EEEE, 0x305, 0x30D])
    #expect(Placeholder.scalars(row: 9, column: 296) == [0x10EEEE, 0x34A, 0x1D244])
    #expect(Set((0..<297).compactMap { Placeholder.scalars(row: $0, column: 0)?[1] }).count == 297)
    #expect(Placeholder.scalars(row: 297, column: 0) == nil && Placeholder.scalars(row: 0, column: -1) == nil)
  }
}
