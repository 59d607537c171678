import Catalogue
import CatalogueFiles
import Foundation

/// A small sound catalogue in a folder of its own, to be spoilt by a test; it goes when the test ends.
struct Scratch: ~Copyable {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("limber-\(UUID().uuidString)").path

  /// - Parameter hasProgramme: Whether there is a programme in it as well.
  init(hasProgramme: Bool = false) throws {
    for folder in ["Exercises", "Routines", "Programmes", "Guide"] {
      try FileManager.default.createDirectory(atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
    }
    for specimen in Specimen.allCases where hasProgramme || specimen != .programme {
      try write(specimen.text, to: specimen.rawValue)
    }
  }

  func write(_ text: String, to file: String) throws { try write(Data(text.utf8), to: file) }

  func write(_ bytes: Data, to file: String) throws {
    try bytes.write(to: URL(fileURLWithPath: "\(path)/\(file)"))
  }

  func load() throws(Faults) -> Catalogue { try CatalogueFolder(path: path).load() }

  /// What loading complains of, one line a fault, without the folder's own path; empty when it loads.
  func complaints() -> [String] {
    do {
      _ = try load()
      return []
    } catch {
      return error.diagnostics.map { $0.description.replacingOccurrences(of: path + "/", with: "") }
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// The files of the small sound catalogue.
enum Specimen: String, CaseIterable {
  case reps = "Exercises/bridge.yaml"
  case hold = "Exercises/plank.yaml"
  case routine = "Routines/short.yaml"
  case programme = "Programmes/weeks.yaml"
  case topic = "Guide/rules.yaml"

  var text: String {
    switch self {
    case .reps: Self.head + Self.repsDose
    case .hold: Self.head + Self.holdDose
    case .routine: Self.routineText
    case .programme: Self.programmeText
    case .topic: Self.topicText
    }
  }

  /// Lines 1 to 16 of an exercise.
  private static let head = """
    name: Bridge
    other_names: [Hip lift]
    position: supine
    equipment: [mat]
    targets: [glutes]
    regions: [hips]
    why: It makes the hips strong.
    steps:
      - Lie on your back.
      - Lift your hips.
    form: [Weight in the heels]
    breath: Breathe out as the hips rise.
    cautions: [Stop at sharp pain.]
    mistakes:
      - {mistake: Dropping down, why: It jars., fix: Slow down.}
    sources: ["000", "001"]

    """

  /// Lines 17 to 31.
  private static let repsDose = """
    prescription:
      kind: reps
      aim: strength
      sets: 1-2
      reps: 10-15
      pause_seconds: 3
      rest_seconds: 20
      tempo:
        - {phase: lift, seconds: 3, breath: out, cue: Hips up}
        - {phase: hold, seconds: pause, breath: natural, cue: Squeeze}
        - {phase: lower, seconds: 4, breath: in, cue: Hips down}
      own_choice: [sets, rest_seconds, tempo]
    figures:
      - {source: "000", field: reps, min: 10, max: 15}
      - {source: "000", field: pause_seconds, min: 3, max: 3}

    """

  /// Lines 17 to 25.
  private static let holdDose = """
    prescription:
      kind: hold
      aim: stretch
      sets: 1-2
      hold_seconds: 12-14
      rest_seconds: 30
      cue: Keep breathing
      own_choice: [sets, hold_seconds, rest_seconds]
    figures: []

    """

  private static let routineText = """
    name: Short
    about: A short one.
    main:
      - bridge
      - {exercise: plank, sets: 1}

    """

  private static let programmeText = """
    name: Weeks
    summary: {text: From one to two., sources: ["002"]}
    for_whom: {text: For everybody., sources: [limber]}
    order: 1
    stages:
      - name: One
        about: {text: A bridge., sources: ["000"]}
        sources: ["000"]
        level: gentle
        days_a_week: 3-5
        main:
          - {exercise: bridge, sets: 1}
        habit: {text: Breathe., topic: rules, sources: ["002"]}
        go_on: {sessions: 5, days: 7, sources: [limber]}
      - name: Two
        about: {text: The short one., sources: [limber]}
        sources: [limber]
        routines: [short]
        habit: {text: Breathe on., topic: rules, sources: ["002"]}
        go_on: {sessions: 3, days: 14, sources: [limber]}

    """

  private static let topicText = """
    title: Rules
    summary: Keep them.
    entries:
      - {title: Breathe, text: Keep breathing., sources: ["002"]}

    """
}
