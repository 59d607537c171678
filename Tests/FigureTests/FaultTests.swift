import Testing

@testable import Catalogue
@testable import CatalogueFiles
@testable import Figure

@Suite("Faults in poses")
struct FaultTests {
  /// What is said about a motion of a bridge-like exercise; its block begins in line 1 of the motion.
  private func diagnostics(_ motion: String, kind: String = "reps") throws -> [String] {
    let document = YAMLDocument(file: "x.yaml")
    let hold = "kind: hold, aim: stretch, sets: 1, hold_seconds: 10, rest_seconds: 5, cue: stay"
    let reps =
      "kind: reps, aim: stretch, sets: 1, reps: 5, rest_seconds: 5, "
      + "tempo: [{phase: lift, seconds: 2, breath: in, cue: up}, "
      + "{phase: lower, seconds: 2, breath: out, cue: down}]"
    let own = kind == "hold" ? "[sets, hold_seconds, rest_seconds]" : "[sets, reps, rest_seconds, tempo]"
    let text = """
      motion: {\(motion)}
      name: X
      other_names: []
      position: standing
      equipment: []
      targets: [t]
      regions: [core]
      why: w
      steps: [a, b]
      form: [f]
      breath: b
      cautions: [c]
      mistakes: [{mistake: m, why: w, fix: f}]
      sources: ["000"]
      prescription: {\(kind == "hold" ? hold : reps), own_choice: \(own)}
      figures: []
      """
    let exercise = Exercise(id: "x", text: text, document: document)
    let found = exercise.flatMap(Figure.init).map { $0.diagnostics() } ?? []
    return (document.diagnostics + found).map(\.description)
  }

  private let standing = "{trunk: 90, neck: 90, arms: [-90], legs: [-90, -90, 0]}"

  @Test("A sound motion has none")
  func sound() throws {
    #expect(try diagnostics("poses: {start: \(standing), lift: {arms: [0]}, lower: start}") == [])
  }

  @Test("Every phase of the tempo has its pose")
  func missingPhase() throws {
    #expect(
      try diagnostics("poses: {start: \(standing), lift: {arms: [0]}}")
        == ["x.yaml:1:17: the phase \"lower\" has no pose"])
    #expect(
      try diagnostics("poses: {start: \(standing), lift: {}, lowr: start, lower: start}")
        .first?.hasSuffix("\"lowr\" is no phase of it; did you mean \"lower\"?") == true)
    #expect(
      try diagnostics("poses: {getting in: \(standing)}", kind: "hold")
        == ["x.yaml:1:17: the phase \"hold\" has no pose"])
  }

  @Test("No limb is missing")
  func missingLimb() throws {
    let found = try diagnostics("poses: {start: {trunk: 90, neck: 90, arms: [0]}, lift: {}, lower: {}}")
    #expect(
      found.first?.hasSuffix("it lacks near_thigh, near_shin, near_foot, far_thigh, far_shin, far_foot")
        == true)
  }

  @Test("Unknown names are told with the nearest")
  func unknownNames() throws {
    let poses = "poses: {start: \(standing), lift: start, lower: start}"
    #expect(
      try diagnostics("pins: [ankels], \(poses)")
        == ["x.yaml:1:17: \"ankels\" is not a joint; did you mean \"ankles\"?"])
    #expect(try diagnostics("accent: [trnk], \(poses)").first?.contains("did you mean \"trunk\"?") == true)
    #expect(
      try diagnostics("plane: front, pins: [near_knee], \(poses)").first?.contains("is not a joint") == true)
    #expect(
      try diagnostics("poses: {start: \(standing), lift: {near_am: [0]}, lower: start}").first?
        .hasSuffix("unknown key \"near_am\"; did you mean \"near_arm\"?") == true)
    #expect(
      try diagnostics("poses: {start: \(standing), lift: strt, lower: start}").first?
        .hasSuffix("there is no pose \"strt\" above; did you mean \"start\"?") == true)
    #expect(try diagnostics("props: [chair], \(poses)").first?.contains("{prop: chair, at: hip}") == true)
    #expect(
      try diagnostics("props: [{prop: strap, at: hip}], \(poses)").first?.contains("\"to\" is missing")
        == true)
  }

  @Test("What a phase goes through is one pose or up to eight, and what stands by has plain sizes")
  func amounts() throws {
    let poses = "poses: {start: \(standing), lift: start, lower: start}"
    #expect(
      try diagnostics("poses: []") == ["x.yaml:1:17: \"poses\" should be a mapping of start, lift, lower"])
    let many = Array(repeating: "start", count: 9).joined(separator: ", ")
    #expect(
      try diagnostics("poses: {start: \(standing), lift: [\(many)], lower: start}").first?
        .hasSuffix("\"lift\" should be one to eight poses, has 9") == true)
    #expect(
      try diagnostics("props: [{prop: chair, at: hip, up: 1000}], \(poses)").first?
        .hasSuffix("\"up\" should be a number from -100 to 100, not \"1000\"") == true)
    #expect(
      try diagnostics("props: [{prop: chair}], \(poses)").first?.contains("\"at\" is missing") == true)
  }

  @Test(
    "Numbers are plain degrees",
    arguments: [
      "up", "1e9", "nan", "400", "90x2", "90x", "90z91", "90z", "z30", "90x0.5z3", "90z-", "90x-2", "x1",
      "90cw cw", "0x5A", "--9", "", "[]", "[1, 2, 3]", "{}",
    ])
  func numbers(word: String) throws {
    let found = try diagnostics(
      "poses: {start: \(standing), lift: {arms: [\(word)]}, lower: {arms: \(word)}}")
    #expect(!found.isEmpty && found.allSatisfy { $0.hasPrefix("x.yaml:1:") })
  }

  @Test("A camera, an arrow, a focus and a lit part are told with what there is")
  func lookingOn() throws {
    let poses = "poses: {start: \(standing), lift: start, lower: start}"
    let known = [
      "camera: feet", "camera: {azimuth: -30, elevation: 12.5}", "arrow: near_wrist", "arrow: none",
      "focus: [hip, knees]", "accent: [buttocks, near_thigh_back, calves, belly]",
      "shows: Somebody stands.",
    ]
    for word in known { #expect(try diagnostics("\(word), \(poses)") == [], "\(word)") }
    #expect(
      try diagnostics("camera: thre-quarter, \(poses)").first?.contains("did you mean \"three-quarter\"?")
        == true)
    #expect(
      try diagnostics("camera: {azimut: 3}, \(poses)").first?.contains("did you mean \"azimuth\"?") == true)
    #expect(
      try diagnostics("camera: {azimuth: 300}, \(poses)").first?
        .hasSuffix("\"azimuth\" should be a number from -180 to 180, not \"300\"") == true)
    #expect(
      try diagnostics("arrow: near_wrst, \(poses)").first?.contains("did you mean \"near_wrist\"?") == true)
    #expect(
      try diagnostics("accent: [butocks], \(poses)").first?.contains("did you mean \"buttocks\"?") == true)
    #expect(
      try diagnostics("plane: front, accent: [near_buttock], \(poses)").first?.contains("is not a part")
        == true)
    #expect(
      try diagnostics("poses: {start: \(standing), lift: {blades: 2}, lower: start}").first?
        .hasSuffix("\"blades\" should be a number from -1 to 1, not \"2\"") == true)
  }

  @Test(
    "A joint that goes further than any body's is told with its line",
    arguments: [
      ("near_leg: [-90, 80, 180]", "near_knee bends by 170.0 degrees, at most 165"),
      ("near_leg: [-90, -20, 0]", "near_knee bends the wrong way by 70.0 degrees"),
      ("near_arm: [-90, -150]", "near_elbow bends the wrong way by 60.0 degrees"),
      ("near_leg: [-150]", "near_hip bends back by 60.0 degrees, at most 45"),
      ("near_leg: [80, 0]", "near_hip bends by 170.0 degrees, at most 160"),
      ("near_leg: [-90z80]", "near_hip spreads the leg by 80.0 degrees, at most 75"),
      ("near_leg: [-90z-60]", "near_hip crosses the leg by 60.0 degrees, at most 55"),
      ("near_leg: [-90, -90, 60]", "near_ankle is pulled up by 60.0 degrees, at most 45"),
      ("near_arm: [130]", "near_shoulder takes the raised arm back by 40.0 degrees, at most 40"),
      ("neck: 5", "neck bends by 85.0 degrees, at most 80"),
      ("head: 30", "head bends on the neck by 60.0 degrees, at most 50"),
      ("face: 170", "head turns by 180.0 degrees, at most 100"),
      ("lumbar: 45, thoracic: 135", "waist bends by 90.0 degrees, at most 80"),
      ("shoulders: 180", "waist twists by 90.0 degrees, at most 95"),
      ("shoulders: 90z30", "shoulder leans out of the spine's square by 60.0 degrees, at most 45"),
      ("hips: 90z30", "hip leans out of the spine's square by 60.0 degrees, at most 45"),
    ])
  func limits(pose: String, message: String) throws {
    let found = try diagnostics("poses: {start: \(standing), lower: start, lift: {\(pose)}}")
    let isWithin =
      message.contains("40.0 degrees, at most 40") || message.contains("90.0 degrees, at most 95")
    #expect(found.contains { $0.hasPrefix("x.yaml:1:") && $0.hasSuffix(message) } == !isWithin, "\(found)")
  }

  @Test("What sinks, slides, bends the wrong way or leaves the frame is told")
  func unsound() throws {
    let lift = "poses: {start: \(standing), lower: start, "
    #expect(
      try diagnostics("pins: [ankles], \(lift)lift: {legs: [-90, -90, -60]}}")
        .contains { $0.hasSuffix("near_toe is 6.1 below the floor") })
    #expect(
      try diagnostics("\(lift)lift: {near_leg: [-90, -20, 0]}}")
        .contains { $0.contains("near_knee bends the wrong way by 70.0 degrees") })
    #expect(
      try diagnostics("pins: [shoulder, ankles], \(lift)lift: {trunk: 150}}")
        .contains { $0.contains("ankle is pinned, but slides by") })
    #expect(
      try diagnostics("\(lift)lift: {grips: {near_wrist: near_ankle}}}")
        .contains { $0.contains("near_wrist can't reach what it holds by") })
  }
}
