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
      throw Failure("an editor needs a terminal on standard input and output.", .noTerminal)
    }
    let editor = try Editor(ProcessInfo.processInfo.environment)
    let (path, before, isNew) = try original()
    let copy = AtomicFile(path: path).draft
    try copy.makeFolder()
    guard try copy.create(before) else { throw Failure("\(copy.path.printable) is in the way.", .failure) }
    if isNew {
      print("\(name) came with limber: you edit a copy, which becomes your own and takes its place.")
    }
    // ^C belongs to the editor; what is asked here has an answer that leaves.
    for number in [SIGINT, SIGQUIT] { signal(number, SIG_IGN) }
    do {
      try edit(copy, of: path, before, with: editor)
    } catch let error as NotWritten {
      throw Failure("\(error.sentence) What you wrote stays in \(copy.path.printable).", .failure)
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
      if report.isRight, text == before { return print("Nothing was changed.") }
      for line in report.lines { print(line) }
      if report.isRight { return try AtomicFile(path: path).write(text) }
      switch Self.answer() {
      case .again: continue
      case .leave: return print("\(path.printable) is as it was.")
      case .keep:
        try AtomicFile(path: path).write(text)
        return print("Kept; limber leaves it out until it is right.")
      case nil: throw Failure("\(path.printable) is as it was.", .badData)
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
      print("Edit again (e), leave the file as it was (x), or keep it anyway (k)? ", terminator: "")
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
    throw Failure("\(id.printable) stands in the file of its routine: edit that.", .notFound)
  }

  /// One's own file of an id, or where a copy of a shipped one belongs; `nil` where there is neither.
  private func file(of id: String) throws -> (path: String, text: Data, isNew: Bool)? {
    let own = Environment.ownFolder, shipped = try Environment.shippedFolder()
    guard id.isID else { return nil }
    for folder in [own.routines, own.exercises] {
      let path = "\(folder)/\(id).yaml"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      return (path, try Self.read(path), false)
    }
    for (folder, home) in [("Routines", own.routines), ("Exercises", own.exercises)] {
      let path = "\(shipped.path)/\(folder)/\(id).yaml"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      guard id != Catalogue.gentlestRoutine else {
        throw Failure("\(id) is what limber offers in strong pain, and stays as it is.", .usage)
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
    else { throw Failure("\(path.printable) can't be read, or is larger than 64 KiB.", .failure) }
    return text
  }
}
