import Catalogue
import TestSupport
import Testing

@testable import Figure

@Suite("What is lit of a body")
struct LitTests {
  @Test("The back of a thigh is lit and not its kneecap, and the loin not below the hip")
  func litParts() throws {
    let bridge = try Shipped.figure("bridge")
    let exposure = bridge.expose(bridge.still(ofPose: 0, side: nil), width: 352, height: 221, gap: 2)
    let framing = Framing(bridge.bounds, width: 352, height: 221)
    let body = try #require(bridge.keyframes.first).body
    let knee = framing.sample(bridge.projection.seen(body[.nearKnee]))
    for place in exposure.matter.indices where exposure.matter[place] == .lit {
      // What of the knee's ball is above its middle is the kneecap.
      let across = Double(place % 352) - knee.x, down = Double(place / 352) - knee.y
      #expect(down > 0 || (across * across + down * down).squareRoot() > 2.6 * framing.scale)
    }
    let cat = try Shipped.figure("cat-cow"), kneeling = try #require(cat.keyframes.first).body
    let loin = try #require(Stage(cat.motion, isMirrored: false).body(kneeling, fullness: 0).first)
    #expect(!loin.isLit && !loin.glows.isEmpty)
    #expect(loin.glows.allSatisfy { $0.stretch.lowerBound > 0 })
  }

  @Test(
    "The side of the waist is lit in one piece",
    arguments: ["supine-twist", "knee-rolls", "plank", "torso-twist"])
  func waistInOnePiece(id: String) throws {
    let figure = try Shipped.figure(id)
    for pose in figure.keyPoses {
      let exposure = figure.expose(figure.still(ofPose: pose, side: nil), width: 352, height: 221, gap: 0)
      #expect(exposure.litPieces(above: 60) <= 2, "\(figure.motion.poses[pose].name)")
    }
  }
}

extension Exposure {
  /// How many pieces of lit samples that touch each other there are, of those larger than so many samples.
  fileprivate func litPieces(above least: Int) -> Int {
    var open = Set(matter.indices.filter { matter[$0] == .lit }), count = 0
    while let first = open.popFirst() {
      var edge = [first], size = 0
      while let place = edge.popLast() {
        size += 1
        for next in [place - 1, place + 1, place - width, place + width] where open.remove(next) != nil {
          edge.append(next)
        }
      }
      if size > least { count += 1 }
    }
    return count
  }
}
