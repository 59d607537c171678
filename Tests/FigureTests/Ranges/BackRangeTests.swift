import Catalogue
import TestSupport
import Testing

@testable import Figure

@Suite("Ranges of the back")
struct BackRangeTests {
  @Test("Cat and cow go on nearly straight arms, hands below the shoulders and knees below the hips")
  func catCow() throws {
    for phase in [0, 1] {
      let body = try Ranges.end("cat-cow", phase: phase)
      // The file: "arms straight, elbows not locked"; 20 degrees is limber's own (`limber`).
      #expect(Ranges.bend(.nearElbow, between: .nearShoulder, .nearWrist, of: body) < 20)
      // The file: "hands below your shoulders", "knees below your hips"; 3 units are limber's own (`limber`).
      #expect(abs(body[.nearWrist].x - body[.shoulder].x) < 3)
      #expect(abs(body[.nearKnee].x - body[.hip].x) < 3)
    }
    let cow = try Ranges.end("cat-cow"), cat = try Ranges.end("cat-cow", phase: 1)
    // The file: "let your belly sink", "round your back upward".
    #expect(cow[.waist].y < cow[.hip].between(cow[.shoulder]).y - 3)
    #expect(cat[.waist].y > cat[.hip].between(cat[.shoulder]).y + 3)
  }

  @Test("The bird-dog's arm and leg are level with a level trunk")
  func birdDog() throws {
    let reached = try Ranges.end("bird-dog")
    // The file: "until both are straight", "back flat like a table", "keep the foot no higher than your hip";
    // 15 degrees for the limbs and 8 for the trunk are limber's own (`limber`).
    let arm = reached[.nearWrist] - reached[.nearShoulder], leg = reached[.farAnkle] - reached[.farHip]
    for limb in [arm, leg] { #expect(abs(90 - limb.angle(to: Ranges.up)) < 15) }
    #expect(abs(90 - (reached[.shoulder] - reached[.hip]).angle(to: Ranges.up)) < 8)
    #expect((reached[.waist] - reached[.hip]).angle(to: reached[.shoulder] - reached[.waist]) < 5)
    #expect(reached[.farAnkle].y < reached[.farHip].y + 0.5)
    // The file: "both hip bones facing the floor".
    #expect(abs(reached[.nearHip].y - reached[.farHip].y) < 0.3)
  }

  @Test("In the child's pose the seat is near the heels and the forehead on the floor")
  func childsPose() throws {
    let held = try Ranges.end("childs-pose")
    // The file: "sit your hips back towards your heels. They need not reach them"; 12 units, 22 cm from the middle
    // of the hips to that of the ankles, are limber's own (`limber`).
    #expect(held[.hip].distance(to: held[.nearAnkle].between(held[.farAnkle])) < 12)
    // The file: "rest your forehead on the mat", "slide your knees wide apart".
    #expect(held[.head].y < Skeleton.head + 1 && held.face.y < -0.5)
    #expect(held[.nearKnee].z - held[.farKnee].z > 20)
  }

  @Test(
    "Over the dead bug's way the low back stays on the floor and the leg off it",
    arguments: ["dead-bug", "dead-bug-heel-tap"])
  func deadBug(id: String) throws {
    let before = try Ranges.start(id), reached = try Ranges.end(id)
    // The files: "lower back pressed to the floor", "lower back stays flat all the way".
    for body in [before, reached] {
      for joint in [Joint.hip, .waist, .shoulder] { #expect(body[joint].y < 2.5, "\(joint)") }
    }
    if id == "dead-bug" {
      // The file: "stretch one leg out in front of you, heel above the floor".
      #expect(reached[.nearAnkle].y > 4)
      #expect(Ranges.bend(.nearKnee, between: .nearHip, .nearAnkle, of: reached) < 10)
    } else {
      // The file: "lower that heel until it taps the floor", "keep one knee bent".
      #expect(reached[.nearAnkle].y < 3.5)
      #expect((80...100).contains(Ranges.bend(.nearKnee, between: .nearHip, .nearAnkle, of: reached)))
    }
  }

  @Test("In the pelvic tilt the waist moves by a finger's width and the seat stays down")
  func pelvicTilt() throws {
    let neutral = try Ranges.start("pelvic-tilt"), flat = try Ranges.end("pelvic-tilt")
    let released = try Ranges.end("pelvic-tilt", phase: 2)
    // The file: "until the gap closes", "by a finger's width" and "buttocks stay down"; 1.5 to 2 cm for
    // a finger is limber's own (`limber`).
    #expect((0.6...1.4).contains(released[.waist].y - neutral[.waist].y))
    #expect(flat[.waist].y < neutral[.waist].y - 0.8)
    for body in [flat, released] { #expect(abs(body[.hip].y - neutral[.hip].y) < 0.7) }
  }

  @Test("In the plank shoulders, hips and knees make one line, toes on the floor")
  func plank() throws {
    let held = try Ranges.end("plank")
    // The file: "head, hips and knees make one line"; within 5 degrees is limber's own (`limber`).
    #expect((held[.shoulder] - held[.hip]).angle(to: held[.nearHip] - held[.nearKnee]) < 5)
    for joint in [Joint.nearToe, .farToe, .nearKnee, .farKnee, .nearElbow, .farElbow] {
      #expect(held[joint].y < 1.6, "\(joint)")
    }
    #expect(abs(held[.nearElbow].x - held[.nearShoulder].x) < 2.5)
  }

  @Test("In the back extension the chest rises by two or three fingers and the rest stays")
  func proneBackExtension() throws {
    let lying = try Ranges.start("prone-back-extension"), held = try Ranges.end("prone-back-extension")
    // The file: "two or three fingers' width off the floor"; 3.5 to 5.5 cm for them is limber's own
    // (`limber`).
    #expect((1.9...3.1).contains(held[.shoulder].y - lying[.shoulder].y))
    for joint in [Joint.hip, .nearKnee, .farKnee, .nearAnkle, .farAnkle] {
      #expect(held[joint].distance(to: lying[joint]) < 0.3, "\(joint)")
    }
  }

  @Test("The seated bend comes from the hips, the back long")
  func seatedForwardBend() throws {
    let held = try Ranges.end("seated-forward-bend")
    // The file: "bend at the hips, not at the waist"; 15 degrees of rounding is limber's own (`limber`).
    #expect((held[.waist] - held[.hip]).angle(to: held[.shoulder] - held[.waist]) < 15)
    #expect((held[.waist] - held[.hip]).angle(to: Ranges.up) > 30)
  }

  @Test("The seated twist turns the ribs and leaves the hips")
  func seatedTwist() throws {
    let before = try Ranges.start("seated-twist"), turned = try Ranges.end("seated-twist")
    // Healthy trunks turn by 45 degrees to a side (American Medical Association, by way of the University of
    // Scranton's goniometry pages, tlsrot.htm); the file: "a small turn is enough". 25 as the least is limber's
    // own (`limber`).
    let turn = (turned[.nearShoulder] - turned[.farShoulder]).angle(
      to: before[.nearShoulder] - before[.farShoulder])
    #expect((25...45).contains(turn))
    #expect(turned[.nearHip].distance(to: before[.nearHip]) < 0.2)
    #expect(turned[.nearKnee].distance(to: before[.nearKnee]) < 0.2)
  }

  @Test("In the side plank the elbow is under the shoulder, and the body is one line")
  func sidePlank() throws {
    let held = try Ranges.end("side-plank")
    // The file: "elbow right under the shoulder", "head, hips and feet make one line".
    #expect(abs(held[.nearElbow].x - held[.nearShoulder].x) < 1.5)
    let feet = (held[.nearAnkle] + held[.farAnkle]) * 0.5
    #expect((held[.head] - held[.hip]).angle(to: held[.hip] - feet) < 6)
  }

  @Test("Both shoulders stay on the floor in the supine twist")
  func supineTwist() throws {
    let held = try Ranges.end("supine-twist")
    // The file: "both shoulders stay heavy on the mat".
    #expect(held[.nearShoulder].y < 3 && held[.farShoulder].y < 3)
    #expect(held[.nearKnee].z < held[.farHip].z)
  }

  @Test("Threading the needle, the shoulder and head rest and the hips stay above the knees")
  func threadTheNeedle() throws {
    let held = try Ranges.end("thread-the-needle")
    // The file: "keep your hips above your knees", "rest the shoulder and the side of your head on the mat".
    #expect(abs(held[.hip].x - held[.nearKnee].x) < 3.5)
    #expect(held[.nearShoulder].y < 4 && held[.head].y < 7)
    #expect(held[.nearWrist].z < held[.farShoulder].z)
  }
}
