import Catalogue
import CatalogueFiles
import Foundation

/// A folder of a person's own files beside a small shipped catalogue; both go when the test ends.
struct UserScratch: ~Copyable {
  private let scratch: Scratch
  private let shipped: Catalogue
  let folder: UserFolder

  init(hasProgramme: Bool = false) throws {
    let scratch = try Scratch(hasProgramme: hasProgramme), shipped = try scratch.load()
    let folder = UserFolder(path: scratch.path + "/own", home: scratch.path + "/home")
    for path in ["own/exercises", "own/routines", "own/programmes", "home/dotfiles/limber"] {
      try FileManager.default.createDirectory(
        atPath: "\(scratch.path)/\(path)", withIntermediateDirectories: true)
    }
    self.scratch = scratch
    self.shipped = shipped
    self.folder = folder
  }

  func write(_ text: String, to file: String) throws { try write(Data(text.utf8), to: file) }

  func write(_ bytes: Data, to file: String) throws { try scratch.write(bytes, to: "own/\(file)") }

  func load() -> Catalogue { folder.added(to: shipped) }

  @discardableResult
  func keep(_ routine: Routine, changing before: Routine?) throws -> Catalogue {
    try folder.save(routine, changing: before, mayReplace: false, beside: shipped)
  }

  func text(of file: String) throws -> String {
    try String(contentsOfFile: "\(folder.path)/\(file)", encoding: .utf8)
  }

  /// What loading leaves files out for, one line a fault, without the folder's own path.
  func complaints() -> [String] { Self.told(load().leftOut, in: folder) }

  func check(_ files: [String]) -> (files: [CheckedFile], Catalogue) {
    folder.check(files.map { "\(folder.path)/\($0)" }, beside: shipped)
  }

  /// What a check of some files, or of all, says.
  func diagnostics(_ files: String...) -> [String] {
    Self.told(check(files).files.flatMap(\.diagnostics), in: folder)
  }

  private static func told(_ diagnostics: [Diagnostic], in folder: UserFolder) -> [String] {
    diagnostics.map { $0.description.replacingOccurrences(of: folder.path + "/", with: "") }
  }
}

/// A person's own files that are right.
enum Sheet {
  static let routine = """
    name: Anna's sheet
    about: What my physiotherapist wrote down.
    main:
      - {exercise: plank, sets: 2, hold_seconds: 20}
      - bridge

    """

  /// An exercise with no more than a sheet of paper has.
  static let exercise = """
    name: Wall slide
    position: standing
    steps:
      - Stand with your back to a wall.
      - Slide down a little, and up again.
    prescription:
      kind: reps
      aim: strength
      sets: 2
      reps: 10
      rest_seconds: 30
      tempo:
        - {phase: down, seconds: 3, breath: in, cue: Slide down}
        - {phase: up, seconds: 3, breath: out, cue: Slide up}

    """

  /// The exercise as a routine carries it.
  static func carrying(_ id: String, _ text: String = exercise) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
    return "exercises:\n  \(id):\n" + lines.joined(separator: "\n") + "\n"
  }
}
