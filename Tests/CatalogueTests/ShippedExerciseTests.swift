import Catalogue
import Foundation
import TestSupport
import Testing

@Suite("The shipped exercises")
struct ShippedExerciseTests {
  static let ids = """
    arm-circles belly-breathing bird-dog bridge cat-cow childs-pose chin-tuck clamshell dead-bug dead-bug-heel-tap \
    double-knee-to-chest figure-four-stretch hip-flexor-roll knee-rolls knee-to-chest kneeling-hip-flexor-stretch \
    lunge-hip-flexor-stretch marching-in-place neck-stretch pelvic-tilt piriformis-release plank \
    prone-back-extension scapular-retraction seated-forward-bend seated-twist side-plank single-leg-bridge \
    standing-forward-fold standing-hamstring-stretch supine-hamstring-stretch supine-twist thread-the-needle \
    torso-twist walking wall-angels
    """.split(separator: " ").map(String.init)

  @Test("There are exactly the thirty-six that the articles name")
  func everyExercise() throws {
    let catalogue = try Shipped.catalogue
    #expect(Self.ids.count == 36)
    #expect(catalogue.exercises.keys.sorted() == Self.ids.sorted())
    #expect(catalogue.exercises.allSatisfy { $0.key == $0.value.id })
    #expect(Set(catalogue.exercises.values.map(\.name)).count == 36)
  }

  @Test("Each tells a beginner how, why, what goes wrong and when to stop", arguments: ids)
  func everyPart(id: String) throws {
    let exercise = try #require(try Shipped.catalogue.exercises[id])
    #expect((4...8).contains(exercise.steps.count))
    #expect((2...4).contains(exercise.form.count))
    #expect((1...4).contains(exercise.cautions.count))
    #expect((2...4).contains(exercise.mistakes.count))
    #expect(!exercise.sources.isEmpty)
    #expect(exercise.isSided == (exercise.sideNoun != nil))
    let hasCue = exercise.prescription.cue != nil
    #expect(hasCue == exercise.prescription.tempo.isEmpty)
    let sentences = exercise.steps + exercise.cautions + [exercise.why, exercise.breath]
    for sentence in sentences + exercise.mistakes.flatMap({ [$0.why, $0.fix] }) {
      #expect(sentence.hasSuffix(".") || sentence.hasSuffix("!") || sentence.hasSuffix("?"), "\(sentence)")
    }
  }

  @Test("Every line to be read live fits on a small screen", arguments: ids)
  func shortLines(id: String) throws {
    let exercise = try #require(try Shipped.catalogue.exercises[id])
    #expect(exercise.name.count <= 28)
    for phase in exercise.prescription.tempo {
      #expect(phase.name.count <= 12, "\(phase.name)")
      #expect(phase.cue.count <= 38, "\(phase.cue)")
    }
    #expect((exercise.prescription.cue ?? "").count <= 38)
    for cue in exercise.form { #expect(cue.count <= 60, "\(cue)") }
  }

  @Test("The breath is never held: each breath in or out takes two to six seconds", arguments: ids)
  func breathFlows(id: String) throws {
    let prescription = try #require(try Shipped.catalogue.exercises[id]).prescription
    for phase in prescription.tempo {
      switch phase.length {
      case .pause: #expect(phase.breath == .natural, "\(phase.name)")
      case .seconds(let seconds) where phase.breath != .natural:
        #expect((2...6).contains(seconds), "\(phase.name)")
      case .seconds(let seconds): #expect(seconds >= 1)
      }
    }
    let breaths = prescription.tempo.map(\.breath)
    #expect(breaths.contains(.in) == breaths.contains(.out))
    let cues = prescription.tempo.map(\.cue) + [prescription.cue ?? ""]
    #expect(!cues.contains { $0.lowercased().contains("hold your breath") })
  }

  @Test("A rep takes four seconds or more, but for a circle of the arms")
  func slowReps() throws {
    for exercise in try Shipped.catalogue.exercises.values where exercise.prescription.kind == .reps {
      let prescription = exercise.prescription
      let seconds = prescription.tempo.map { phase in
        if case .seconds(let seconds) = phase.length {
          seconds
        } else {
          prescription.ranges[.pauseSeconds]?.lowerBound ?? 0
        }
      }
      #expect(seconds.reduce(0, +) >= (exercise.id == "arm-circles" ? 2 : 4), "\(exercise.id)")
    }
  }

  @Test("Asking for an easier one, or a harder one, again and again comes to an end")
  func chainsEnd() throws {
    try expectChainsEnd { $0.easier }
    try expectChainsEnd { $0.harder }
  }

  private func expectChainsEnd(_ neighbour: (Exercise) -> String?) throws {
    let exercises = try Shipped.catalogue.exercises
    for start in exercises.keys {
      var visited: Set<String> = []
      var next: String? = start
      while let id = next, visited.insert(id).inserted { next = exercises[id].flatMap(neighbour) }
      #expect(next == nil, "\(start) comes back to \(next ?? "")")
    }
  }

  @Test("What is easier one way is never easier the other way as well")
  func neighboursAgree() throws {
    let exercises = try Shipped.catalogue.exercises
    for exercise in exercises.values {
      let easier = exercise.easier.flatMap { exercises[$0] }
      let harder = exercise.harder.flatMap { exercises[$0] }
      #expect(easier == nil || easier != harder, "\(exercise.id)")
      #expect(easier?.easier != exercise.id && harder?.harder != exercise.id, "\(exercise.id)")
    }
  }

  @Test("Every shipped file is plain ASCII, so that it shows on any terminal")
  func plainASCII() throws {
    let root = URL(fileURLWithPath: Shipped.folder)
    let files = try FileManager.default.subpathsOfDirectory(atPath: Shipped.folder).filter {
      $0.hasSuffix(".yaml")
    }
    #expect(files.count >= 36 + 12 + 12)
    for file in files {
      let bytes = try Data(contentsOf: root.appendingPathComponent(file))
      let odd = bytes.first { $0 != UInt8(ascii: "\n") && !(0x20...0x7E).contains($0) }
      #expect(odd == nil, "\(file)")
    }
  }
}
