import Catalogue
import TestSupport
import Testing

@testable import Figure

@Suite("Ranges of hips and legs")
struct HipRangeTests {
  @Test("The bridge ends in one line from shoulder to knee")
  func bridge() throws {
    let lifted = try Ranges.end("bridge")
    // The file: "knees, hips and shoulders make one straight line"; 6 degrees are limber's own (`limber`).
    #expect((lifted[.hip] - lifted[.shoulder]).angle(to: lifted[.nearKnee] - lifted[.nearHip]) < 6)
    #expect((lifted[.waist] - lifted[.shoulder]).angle(to: lifted[.hip] - lifted[.waist]) < 6)
    #expect(lifted[.nearAnkle].y < 1.5 && lifted[.shoulder].y < 2.5)
  }

  @Test("The single-leg bridge ends in one line with a level pelvis, and no higher")
  func singleLegBridge() throws {
    let lifted = try Ranges.end("single-leg-bridge")
    // The file: "a line with your shoulder and knee", "both hip bones at the same height".
    #expect((lifted[.hip] - lifted[.shoulder]).angle(to: lifted[.nearKnee] - lifted[.nearHip]) < 6)
    #expect(abs(lifted[.nearHip].y - lifted[.farHip].y) < 0.3)
    #expect(lifted[.farAnkle].y > 3)
  }

  @Test("The clamshell opens the knee while pelvis and feet stay")
  func clamshell() throws {
    let before = try Ranges.start("clamshell"), opened = try Ranges.end("clamshell")
    // The file: "hips stacked, top hip does not roll back", "feet stay together"; 8 degrees and 4 units, 7 cm, are
    // limber's own (`limber`).
    for body in [before, opened] {
      #expect((body[.nearHip] - body[.farHip]).angle(to: Ranges.up) < 8)
      #expect(body[.nearToe].distance(to: body[.farToe]) < 10)
    }
    #expect(opened[.nearKnee].y > before[.nearKnee].y + 8)
    #expect(opened[.farKnee].distance(to: before[.farKnee]) < 0.3)
  }

  @Test("The ankle of the figure four lies on the other thigh just above the knee")
  func figureFour() throws {
    let held = try Ranges.end("figure-four-stretch")
    // The file: "cross one ankle over the other thigh, just above the knee", "both hips heavy on the floor".
    let thigh = held[.farKnee] - held[.farHip], ankle = held[.nearAnkle] - held[.farHip]
    let along = ankle.dot(thigh) / thigh.dot(thigh)
    #expect((0.65...1).contains(along))
    // Flesh upon flesh: 3.4 units of thigh and 1.8 of ankle.
    #expect((3...5.2).contains(ankle.distance(to: thigh * along)))
    // "Let the crossed knee open out to the side."
    #expect(held[.nearKnee].z > held[.nearHip].z + 10)
    #expect(abs(held[.nearHip].y - held[.farHip].y) < 0.3 && held[.farAnkle].y < 1.5)
    // "Toes of the crossed foot towards the shin": at a right angle or closer, give or take 10 degrees.
    #expect(Ranges.bend(.nearAnkle, between: .nearKnee, .nearToe, of: held) > 80)
  }

  @Test(
    "The hip behind is stretched by 10 to 20 degrees under an upright chest",
    arguments: ["kneeling-hip-flexor-stretch", "lunge-hip-flexor-stretch"])
  func hipExtension(id: String) throws {
    let held = try Ranges.end(id)
    // Behind a tucked pelvis 10 to 20 degrees are limber's own (`limber`). The files: "chest upright", "tailbone tucked
    // under a little".
    let trunk = held[.shoulder] - held[.hip], thigh = held[.nearKnee] - held[.nearHip]
    #expect((10...20).contains(thigh.angle(to: -trunk)))
    #expect(held[.nearKnee].x < held[.nearHip].x)
    #expect(trunk.angle(to: Ranges.up) < 5)
    // The files: "with the knee above the ankle", "keep the front knee above its foot".
    #expect(abs(held[.farKnee].x - held[.farAnkle].x) < 4)
    #expect(held[.nearKnee].y < 2)
  }

  @Test("One knee comes to the chest, the other foot and the back stay on the floor")
  func kneeToChest() throws {
    let before = try Ranges.start("knee-to-chest"), held = try Ranges.end("knee-to-chest")
    // The file: "the other foot stays where it is", "lower back rests on the floor", "head and shoulders heavy".
    for joint in [Joint.farAnkle, .farToe, .waist, .shoulder, .head] {
      #expect(held[joint].distance(to: before[joint]) < 0.3, "\(joint)")
    }
    #expect(held[.farAnkle].y < 1.5)
    // "Up towards your chest": above the belly at least.
    #expect(held[.nearKnee].x < held[.waist].x)
  }

  @Test("Marching lifts the knee no higher than the hip, on a straight leg", arguments: [0, 1])
  func marching(phase: Int) throws {
    let body = try Ranges.end("marching-in-place", phase: phase)
    // The file: "knees no higher than the hips", "tall, as if a string lifts your head".
    let (lifted, standing) = phase == 0 ? (Limb.farLeg, Limb.nearLeg) : (Limb.nearLeg, Limb.farLeg)
    #expect(body[lifted.middle].y <= body[lifted.root].y)
    #expect(body[lifted.middle].y > body[standing.middle].y + 10)
    #expect(Ranges.bend(standing.middle, between: standing.root, standing.end, of: body) < 3)
    #expect((body[.shoulder] - body[.hip]).angle(to: Ranges.up) < 3)
  }

  @Test("The standing hamstring stretch leans a little with a straight back and leg")
  func standingHamstringStretch() throws {
    let held = try Ranges.end("standing-hamstring-stretch")
    // The file: "tip forward a little from the hips, back straight"; 15 to 25 degrees is limber's own
    // (`limber`).
    #expect((15...25).contains((held[.shoulder] - held[.hip]).angle(to: Ranges.up)))
    #expect((held[.waist] - held[.hip]).angle(to: held[.shoulder] - held[.waist]) < 5)
    #expect((held[.nearKnee] - held[.nearHip]).angle(to: held[.nearAnkle] - held[.nearKnee]) < 8)
  }

  @Test("The leg of the supine hamstring stretch stays short of upright")
  func supineHamstringStretch() throws {
    let held = try Ranges.end("supine-hamstring-stretch")
    // 65 to 80 degrees is limber's own (`limber`). Healthy people differ: thirty men had 62 degrees on average
    // (pubmed.ncbi.nlm.nih.gov/8268964), and women have eight more than men (Youdas 2005,
    // doi.org/10.2519/jospt.2005.35.4.246).
    let leg = (held[.nearAnkle] - held[.nearHip]).angle(to: Vector(1, 0, 0))
    #expect((65...80).contains(leg))
    #expect(held[.farKnee].y < 2.5 && held[.farAnkle].y < 2.5)
  }
}
