import Catalogue
import Foundation
import TestSupport
import Testing

@testable import Figure

@Suite("Pictures in pixels")
struct RasterTests {
  @Test("Any size is drawn with at most 32 colours, and none where there is no room")
  func sizes() throws {
    let bridge = try Shipped.figure("bridge")
    let moment = Moment(.phase(0, progress: 0.2))
    for (width, height) in [(1, 1), (2, 3), (7, 1), (352, 221), (31, 200)] {
      for isLight in [false, true] {
        let background = isLight ? Raster.Colour.white : .black
        let raster = try #require(
          bridge.raster(bridge.still(of: moment), width: width, height: height, on: background))
        #expect(raster.width == width && raster.height == height)
        #expect(raster.palette.count <= 32)
        #expect(raster.palette[0] == background)
      }
    }
    for (width, height) in [(0, 5), (5, 0), (-1, 4), (4, -9), (1_000_000, 2)] {
      #expect(bridge.raster(bridge.still(of: moment), width: width, height: height, on: .black) == nil)
    }
  }

  @Test(
    "Body and lit parts stand out from black and from white", arguments: [false, true], Raster.Tint.allCases)
  func contrast(isLight: Bool, tint: Raster.Tint) throws {
    for id in ["bridge", "bird-dog", "dead-bug", "cat-cow", "kneeling-hip-flexor-stretch"] {
      let figure = try Shipped.figure(id)
      let still = figure.still(of: Moment(.phase(0, progress: 1), side: .right))
      let raster = try #require(
        figure.raster(still, width: 352, height: 221, on: isLight ? .white : .black, tint))
      #expect(raster.palette.count <= 32)
      #expect(tint != .grey || raster.palette.allSatisfy { $0.red == $0.green && $0.green == $0.blue })
      let exposure = figure.expose(still, width: 352, height: 221, gap: 2)
      func contrast(_ matters: Set<Exposure.Matter>) -> Double {
        var sum = (red: 0, green: 0, blue: 0), count = 0
        for (place, matter) in exposure.matter.enumerated() where matters.contains(matter) {
          let colour = raster.palette[Int(raster.pixels[place])]
          sum = (sum.red + Int(colour.red), sum.green + Int(colour.green), sum.blue + Int(colour.blue))
          count += 1
        }
        guard count > 0 else { return 21 }
        func light(_ value: Int) -> Double {
          let part = Double(value) / Double(count) / 255
          return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        let luminance = 0.2126 * light(sum.red) + 0.7152 * light(sum.green) + 0.0722 * light(sum.blue)
        return isLight ? 1.05 / (luminance + 0.05) : (luminance + 0.05) / 0.05
      }
      #expect(contrast([.body]) >= 4.5, "\(id)")
      #expect(contrast([.lit]) >= 3, "\(id)")
      // Without colour the strength alone tells what works.
      #expect(tint != .grey || contrast([.lit]) / contrast([.body]) >= 2, "\(id)")
    }
  }
}

extension Raster.Colour {
  static let black = Raster.Colour(red: 0, green: 0, blue: 0)
  static let white = Raster.Colour(red: 255, green: 255, blue: 255)
}
