import ArgumentParser
import Catalogue
import CatalogueFiles
import Coach
import Foundation
import Text

/// The command `limber new [NAME]`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a routine of your own to begin with, and print its path.",
    discussion: """
      With --from it is made of the lines that a physiotherapist wrote, such as "Bridge 3x10 hold 5s": what limber makes of \
      each is shown, what it doesn't know becomes an exercise of its own, and every line stands in the file as a comment.
      """)

  @Argument(help: "The routine's id: small letters, digits and hyphens; without one, my-routine.")
  var name: String?
  @Option(
    help: ArgumentHelp(
      "A handout to make it of, one exercise a line; - is standard input.", valueName: "file"),
    completion: .file())
  var from: String?

  func run() throws {
    let ids = try name.map { [try Self.checked($0)] } ?? Self.freeNames
    let folder = Environment.ownFolder, shipped = try Environment.shippedCatalogue()
    let schema = try Environment.shippedFolder().routineSchema
    let handout = try from.map { try Self.handout($0, in: folder.added(to: shipped)) }
    if let handout { Environment.print(handout.told) }
    for id in ids {
      let text =
        handout?.routine(id, schema: schema, beside: folder.added(to: shipped))
        ?? Starter.routine(id, schema: schema)
      do {
        guard try folder.begin(text, as: id, beside: shipped) else { continue }
      } catch let fault as Diagnostic {
        throw Failure("\(fault)", .badData)
      }
      if shipped.routines[id] != nil { Environment.tell(Wording.Editing.replacesShipped(id)) }
      return print(folder.path(of: id).printable)
    }
    throw Failure(Wording.Editing.isThere(folder.path(of: name ?? "my-routine")), .failure)
  }

  private static let freeNames = ["my-routine"] + (2...99).map { "my-routine-\($0)" }

  /// What a file or standard input says.
  ///
  /// - Throws: ``Failure`` where it can't be read, or is no handout.
  private static func handout(_ file: String, in catalogue: Catalogue) throws(Failure) -> Handout {
    if file == "-", isatty(STDIN_FILENO) == 1 { Environment.tell(Wording.Editing.pasteHere) }
    let bytes = file == "-" ? try ExchangeFile.standardInput() : try ExchangeFile(file).read()
    do {
      return try Handout(bytes, called: file == "-" ? Wording.Files.standardInput : file, in: catalogue)
    } catch {
      throw Failure("\(error).", .badData)
    }
  }

  /// A name that a routine of one's own can have.
  ///
  /// - Throws: ``Failure`` when it can't.
  private static func checked(_ name: String) throws -> String {
    guard name.isID else {
      throw Failure(Wording.Editing.badID(name), .usage)
    }
    guard name != Catalogue.gentlestRoutine else {
      throw Failure(Wording.Editing.reserved(name), .usage)
    }
    return name
  }
}

extension Handout {
  /// Each line against what limber makes of it, and what it comes to.
  fileprivate var told: String {
    let remarks = lines.filter { $0.kind == .remark }.map(\.text)
    let read = lines.flatMap { line -> [String] in
      switch line.kind {
      case .exercise(let entry):
        let often = entry.when.map(Wording.Editing.often)
        return [Wording.Editing.understood(line.text, entry.name, entry.amount, entry.certainty)]
          + (entry.notes + often).map(Wording.Editing.note)
      case .more: return [Wording.Editing.more(line.text)]
      case .remark: return []
      }
    }
    let count = { (certainty: HandoutEntry.Certainty) in entries.count { $0.certainty == certainty } }
    return
      (read + (remarks.isEmpty ? [] : [Wording.Editing.remarks(remarks)]) + [
        Wording.Editing.comesTo(entries.count, sure: count(.sure), guesses: count(.guess), own: count(.own))
      ]).joined(separator: "\n")
  }
}
