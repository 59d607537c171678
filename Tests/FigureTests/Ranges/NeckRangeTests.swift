import Catalogue
import TestSupport
import Testing

@testable import Figure

@Suite("Ranges of neck and shoulders")
struct NeckRangeTests {
  @Test("The chin tuck glides the head back by two or three centimetres, the eyes level")
  func chinTuck() throws {
    let before = try Ranges.start("chin-tuck"), tucked = try Ranges.end("chin-tuck")
    // The file: "glide your chin straight back", "chin glides back, not down", "eyes stay level"; 2 to 3 cm is
    // limber's own (`limber`).
    let centimetres = (before[.head].x - tucked[.head].x) * Ranges.centimetres
    #expect((2...3).contains(centimetres))
    #expect(abs(tucked[.head].y - before[.head].y) < 0.6)
    for body in [before, tucked] { #expect(body.face.angle(to: Vector(1, 0, 0)) < 2) }
    #expect(tucked[.shoulder] == before[.shoulder])
  }

  @Test("The neck stretch is a small tilt with the shoulders where they were")
  func neckStretch() throws {
    let before = try Ranges.start("neck-stretch"), held = try Ranges.end("neck-stretch")
    // A healthy neck bends to the side by 45 degrees (OrthopaedicsOne,
    // orthopaedicsone.com/orthopaedicsone-articles-neck-lateral-bending-passive); the file: "a small tilt is
    // enough". 10 to 35 is limber's own (`limber`).
    let tilt = (held[.head] - held[.neck]).angle(to: Ranges.up)
    #expect((10...35).contains(tilt))
    #expect(held[.nearShoulder].distance(to: before[.nearShoulder]) < 0.2)
    #expect(held[.farShoulder].distance(to: before[.farShoulder]) < 0.2)
  }

  @Test("Only the shoulder blades move when they are drawn together")
  func scapularRetraction() throws {
    let before = try Ranges.start("scapular-retraction"), squeezed = try Ranges.end("scapular-retraction")
    // The file: "ribs stay still, back stays tall", "chin level, neck loose".
    for joint in [Joint.hip, .waist, .shoulder, .neck, .head] {
      #expect(squeezed[joint].distance(to: before[joint]) < 0.2, "\(joint)")
    }
    #expect(
      squeezed[.nearShoulder].distance(to: squeezed[.farShoulder])
        < before[.nearShoulder].distance(to: before[.farShoulder]) - 0.5)
  }

  @Test("Wall angels stay on the wall")
  func wallAngels() throws {
    for phase in [0, 1] {
      let body = try Ranges.end("wall-angels", phase: phase)
      // The file: "slide your arms slowly up the wall": nothing of them is in front of the shoulders.
      for joint in [Joint.nearElbow, .farElbow, .nearWrist, .farWrist] {
        #expect(body[joint].z < body[.shoulder].z, "\(joint)")
      }
    }
  }
}
