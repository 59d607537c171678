import Catalogue
import Foundation
import TestSupport
import Testing

@testable import Figure
@testable import Screen
@testable import Terminal

@Suite("The contrast of figures in cells")
struct FigureContrastTests {
  private typealias Colour = SIMD3<Double>

  /// A colour of the 256, from 0 to 255 each; -1 is the terminal's own ink.
  private static func colour(_ number: Int32, isLight: Bool) -> Colour {
    switch number {
    case 16..<232:
      let steps = [0.0, 95, 135, 175, 215, 255], cube = Int(number) - 16
      return Colour(steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    case 232..<256: return Colour(repeating: Double(8 + 10 * (number - 232)))
    default: return Colour(repeating: isLight ? 0 : 255)
    }
  }

  private static func luminance(_ colour: Colour) -> Double {
    func linear(_ value: Double) -> Double {
      let part = value / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(colour.x) + 0.7152 * linear(colour.y) + 0.0722 * linear(colour.z)
  }

  @Test(
    "Body and lit parts of every exercise stand out from black and from white, whether or not the terminal says which",
    arguments: [false, true], [false, true])
  func contrast(isLight: Bool, isTold: Bool) throws {
    let palette = Palette(.automatic, on: isTold ? isLight ? .light : .dark : .unknown, colours: 256)
    let background = Colour(repeating: isLight ? 255 : 0)
    let masks = Dictionary(uniqueKeysWithValues: Blocks.glyphs.map { ($0.scalar, $0.mask) })
    func colour(_ tone: Picture.Tone?) -> Colour {
      tone.map { Self.colour(palette.style(of: $0.role, on: nil, isShape: true).colour, isLight: isLight) }
        ?? background
    }
    for exercise in try Shipped.catalogue.exercisesByName {
      guard let figure = Figure(exercise) else { continue }
      for pose in figure.keyPoses {
        let picture = figure.draw(pose: pose, columns: 44, rows: 13)
        let truth = figure.expose(figure.still(ofPose: pose, side: nil), width: 176, height: 104, gap: 2)
        // What is seen in the cells where the true picture shows body or lit.
        func contrast(_ matter: Exposure.Matter) -> Double? {
          var sum = Colour.zero, count = 0.0
          for place in truth.matter.indices where truth.matter[place] == matter {
            let column = place % 176, row = place / 176, cell = picture.rows[row / 8][column / 4]
            let isInk = masks[cell.scalar].map { $0 >> UInt32(row % 8 * 4 + column % 4) & 1 == 1 } ?? false
            sum += isInk ? colour(cell.tone) : cell.ground.map { colour($0) } ?? background
            count += 1
          }
          guard count > 40 else { return nil }
          let one = Self.luminance(sum / count) + 0.05, two = Self.luminance(background) + 0.05
          return max(one, two) / min(one, two)
        }
        let name = "\(exercise.id): \(figure.motion.poses[pose].name)"
        if let body = contrast(.body) { #expect(body >= 4.5, "\(name)") }
        if let lit = contrast(.lit) { #expect(lit >= 3, "\(name)") }
      }
    }
  }
}
