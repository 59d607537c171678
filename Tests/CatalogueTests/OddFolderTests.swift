import Catalogue
import Foundation
import Testing

@Suite("A folder with something odd in it is refused without waiting for it", .timeLimit(.minutes(1)))
struct OddFolderTests {
  private let files = FileManager.default

  @Test("A folder in place of a file")
  func folder() throws {
    let scratch = try Scratch()
    try files.createDirectory(atPath: "\(scratch.path)/Guide/odd.yaml", withIntermediateDirectories: true)
    #expect(scratch.complaints() == ["Guide/odd.yaml: is not a regular file"])
  }

  @Test("A pipe that nobody writes to, in place of a file")
  func pipe() throws {
    let scratch = try Scratch()
    #expect(mkfifo("\(scratch.path)/Guide/odd.yaml", 0o600) == 0)
    #expect(scratch.complaints() == ["Guide/odd.yaml: is not a regular file"])
  }

  @Test("A link to a device that never ends")
  func device() throws {
    let scratch = try Scratch()
    try files.createSymbolicLink(atPath: "\(scratch.path)/Guide/odd.yaml", withDestinationPath: "/dev/zero")
    #expect(scratch.complaints() == ["Guide/odd.yaml: is not a regular file"])
  }

  @Test("A link that leads nowhere")
  func danglingLink() throws {
    let scratch = try Scratch()
    try files.createSymbolicLink(atPath: "\(scratch.path)/Guide/odd.yaml", withDestinationPath: "nowhere")
    #expect(scratch.complaints() == ["Guide/odd.yaml: cannot be opened: No such file or directory"])
  }

  @Test("A link to a file is as good as the file")
  func link() throws {
    let scratch = try Scratch()
    try files.createSymbolicLink(atPath: "\(scratch.path)/Guide/odd.yaml", withDestinationPath: "rules.yaml")
    #expect(try scratch.load().topics.map(\.id) == ["odd", "rules"])
  }

  @Test(
    "A name that is no id",
    arguments: [
      ("Bridge.yaml", "Bridge.yaml"), (".yaml.yaml", nil), ("my rules.yaml", "my rules.yaml"),
      ("\u{1B}[2J.yaml", "\\u{1B}[2J.yaml"), ("\u{E9}.yaml", "\u{E9}.yaml"), ("notes.txt", nil),
    ])
  func name(name: String, told: String?) throws {
    let scratch = try Scratch()
    try scratch.write(Specimen.topic.text, to: "Guide/\(name)")
    let wanted = told.map {
      "Guide/\($0): is not named like cat-cow.yaml, in small letters, digits and hyphens"
    }
    #expect(scratch.complaints() == [wanted].compactMap { $0 })
  }

  @Test("Two names that look the same and are written differently")
  func lookalikes() throws {
    let scratch = try Scratch()
    try scratch.write(Specimen.reps.text, to: "Exercises/\u{E9}.yaml")
    try scratch.write(Specimen.reps.text, to: "Exercises/e\u{301}.yaml")
    #expect(scratch.complaints().count == 2)
  }

  @Test("A missing folder, and a file in place of one, are told together")
  func missingFolder() throws {
    let scratch = try Scratch()
    try files.removeItem(atPath: "\(scratch.path)/Guide")
    try files.removeItem(atPath: "\(scratch.path)/Routines")
    try scratch.write("", to: "Routines")
    #expect(scratch.complaints() == ["Guide: is missing", "Routines: is not a folder that can be read"])
  }

  @Test("All faults of all files come at once, by file and line")
  func allAtOnce() throws {
    let scratch = try Scratch()
    let exercise = Specimen.reps.text.replacingOccurrences(of: "supine", with: "floating")
      .replacingOccurrences(of: "sets: 1-2", with: "sets: 2-1")
    try scratch.write(exercise, to: Specimen.reps.rawValue)
    try scratch.write("name: [\n", to: Specimen.hold.rawValue)
    try scratch.write(
      "name: A\nabout: B\nmain: [bridge, plank, brige, {exercise: nothing}]\n", to: "Routines/a.yaml")
    try scratch.write("title: A\n", to: Specimen.topic.rawValue)
    let wanted = [
      "Exercises/bridge.yaml:3:11: \"position\" does not take \"floating\"; it takes supine, prone, side-lying, "
        + "quadruped, kneeling, seated or standing",
      "Exercises/bridge.yaml:20:9: \"sets\" has its range upside down: write 1-2, not 2-1",
      "Exercises/plank.yaml:2:1: is not valid YAML: did not find expected node content",
      "Guide/rules.yaml:1:1: \"entries\" is missing", "Guide/rules.yaml:1:1: \"summary\" is missing",
      "Routines/a.yaml:3:23: there is no exercise \"brige\"; did you mean \"bridge\"?",
      "Routines/a.yaml:3:41: there is no exercise \"nothing\"",
    ]
    #expect(scratch.complaints() == wanted)
  }
}
