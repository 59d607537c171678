import Catalogue
import Figure
import TestSupport
import Testing

@Suite("Poses one after another on paper")
struct PoseSequenceTests {
  @Test("Every exercise has two poses that differ, with an arrow between them", arguments: Shipped.posed)
  func arrows(exercise: Exercise) throws {
    let side: Side? = exercise.isSided ? .right : nil
    let poses = try #require(PoseSequence(exercise, side: side))
    for direction in PoseSequence.Direction.allCases {
      let size = poses.size(direction), shapes = poses.svg(direction, scale: 1)
      #expect(size.width > 20 && size.height > 10)
      let pictures = shapes.split { $0.contains("translate(") }.dropFirst()
      #expect(pictures.count == 2)
      #expect(pictures.first?.last?.hasPrefix("<path fill=\"#000000\"") == true)
      #expect(Array(pictures.first ?? []).dropLast(2) != Array(pictures.last ?? []).dropLast(2))
    }
    let across = poses.size(.across), down = poses.size(.down)
    #expect(across.width > down.width && down.height > across.height)
  }

  @Test("The left side is another picture than the right one, of the same size")
  func sides() throws {
    let exercise = try #require(try Shipped.catalogue.exercises["supine-hamstring-stretch"])
    let right = try #require(PoseSequence(exercise, side: .right))
    let left = try #require(PoseSequence(exercise, side: .left))
    #expect(right.svg(.down, scale: 1) != left.svg(.down, scale: 1))
    #expect(abs(right.size(.down).width - left.size(.down).width) < 0.5)
  }

  @Test("Parts at work are darker than all other skin, so that no colour is needed to see them")
  func greys() throws {
    let exercise = try #require(try Shipped.catalogue.exercises["bridge"])
    let poses = try #require(PoseSequence(exercise, side: nil))
    let colours = Set(
      poses.svg(.across, scale: 1).compactMap { $0.firstMatch(of: /fill="#([0-9a-f]{6})"/)?.1 })
    var skin: [Double] = [], lit: [Double] = []
    for colour in colours {
      let value = try #require(Int(colour, radix: 16))
      let (red, green, blue) = (Double(value >> 16), Double(value >> 8 & 255), Double(value & 255))
      let grey = 0.299 * red + 0.587 * green + 0.114 * blue
      if red > blue + 30 { lit.append(grey) } else if grey > 100, grey < 222 { skin.append(grey) }
    }
    let darkest = try #require(skin.min()), lightest = try #require(lit.max())
    #expect(lightest + 40 < darkest)
  }
}
