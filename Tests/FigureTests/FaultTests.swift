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
      "up", "1e9", "nan", "400", "90x2", "90x", "x1", "90cw cw", "0x5A", "--9", "", "[]", "[1, 2, 3]", "{}",
    ])
  func numbers(word: String) throws {
    let found = try diagnostics(
      "poses: {start: \(standing), lift: {arms: [\(word)]}, lower: {arms: \(word)}}")
    #expect(!found.isEmpty && found.allSatisfy { $0.hasPrefix("x.yaml:1:") })
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
