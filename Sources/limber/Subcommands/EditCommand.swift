import ArgumentParser
import Catalogue
import CatalogueFiles
import Coach
import Foundation
import Text

/// The command `limber edit NAME`.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Edit a routine or an exercise of your own, and check it.",
    discussion: """
      Opens a copy in $VISUAL or $EDITOR; the file itself is replaced when the copy is right. \
      Of what came with limber you edit a copy of your own, which then takes its place.
      """)

  @Argument(help: "The id of a routine or an exercise.", completion: .routinesAndExercises) var name: String

  func run() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw Failure(Wording.Editing.noTerminal, .noTerminal)
    }
    let editor = try Editor(Environment.variables)
    let (path, before, isNew) = try original()
    let copy = AtomicFile(path: path).draft
    try copy.makeFolder()
    guard try copy.create(before) else { throw Failure(Wording.Files.inTheWay(copy.path), .failure) }
    if isNew {
      print(Wording.Editing.copied(name))
    }
    // ^C belongs to the editor; what is asked here has an answer that leaves.
    for number in [SIGINT, SIGQUIT] { signal(number, SIG_IGN) }
    do {
      try edit(copy, of: path, before, with: editor)
    } catch let error as NotWritten {
      throw Failure(Wording.Editing.stays(error.sentence, in: copy.path), .failure)
    } catch {
      unlink(copy.path)
      throw error
    }
    unlink(copy.path)
  }

  private func edit(_ copy: AtomicFile, of path: String, _ before: Data, with editor: Editor) throws {
    let shipped = try Environment.shippedCatalogue()
    while true {
      try editor.open(copy.path)
      let (file, catalogue) = Environment.ownFolder.check(copy.path, as: path, beside: shipped)
      let report = CheckReport(file, in: catalogue)
      let text = FileManager.default.contents(atPath: copy.path) ?? Data()
      if report.isRight, text == before { return print(Wording.Editing.unchanged) }
      for line in report.lines { print(line) }
      if report.isRight { return try AtomicFile(path: path).write(text) }
      switch Self.answer() {
      case .again: continue
      case .leave: return print(Wording.Editing.asItWas(path))
      case .keep:
        try AtomicFile(path: path).write(text)
        return print(Wording.Editing.kept)
      case nil: throw Failure(Wording.Editing.asItWas(path), .badData)
      }
    }
  }

  private enum Answer: String {
    case again = "e"
    case leave = "x"
    case keep = "k"
  }

  /// What to do with a copy that isn't right; `nil` when nobody answers any more.
  private static func answer() -> Answer? {
    while true {
      print(Wording.Editing.question, terminator: " ")
      fflush(nil)
      guard let line = readLine() else { return nil }
      if let answer = Answer(rawValue: line.lowercased().filter { !$0.isWhitespace }) { return answer }
    }
  }

  /// The file that is meant: one's own, or where a copy of a shipped one belongs.
  private func original() throws -> (path: String, text: Data, isNew: Bool) {
    if let found = try file(of: name) { return found }
    let id =
      switch try Environment.catalogue(tells: false).subject(called: name) {
      case .routine(let routine): routine.id
      case .exercise(let exercise): exercise.id
      }
    if let found = try file(of: id) { return found }
    throw Failure(Wording.Editing.carried(id), .notFound)
  }

  /// One's own file of an id, or where a copy of a shipped one belongs; `nil` where there is neither.
  private func file(of id: String) throws -> (path: String, text: Data, isNew: Bool)? {
    let own = Environment.ownFolder, shipped = try Environment.shippedFolder()
    guard id.isID else { return nil }
    for folder in [own.routines, own.exercises, own.programmes] {
      let path = "\(folder)/\(id).yaml"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      return (path, try Self.read(path), false)
    }
    let shippedFolders = [
      ("Routines", own.routines), ("Exercises", own.exercises), ("Programmes", own.programmes),
    ]
    for (folder, home) in shippedFolders {
      let path = "\(shipped.path)/\(folder)/\(id).yaml"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      guard id != Catalogue.gentlestRoutine else {
        throw Failure(Wording.Editing.gentlest(id), .usage)
      }
      return ("\(home)/\(id).yaml", try Self.read(path), true)
    }
    return nil
  }

  /// Only a regular file of a size that limber reads is copied.
  private static func read(_ path: String) throws -> Data {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= 64 * 1024,
      let text = FileManager.default.contents(atPath: path)
    else { throw Failure(Wording.Files.cannotReadOrTooLarge(path), .failure) }
    return text
  }
}
