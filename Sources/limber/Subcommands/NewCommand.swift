import ArgumentParser
import Catalogue
import CatalogueFiles
import Coach
import Foundation
import Text

/// The command `limber new [NAME]`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a routine of your own to begin with, and print its path.")

  @Argument(help: "The routine's id: small letters, digits and hyphens; without one, my-routine.")
  var name: String?

  func run() throws {
    let folder = Environment.ownFolder
    let schema = try Environment.shippedFolder().routineSchema
    for id in try name.map({ [try Self.checked($0)] }) ?? Self.freeNames {
      let path = "\(folder.routines)/\(id).yaml"
      let text = Data(Starter.routine(id, schema: schema).utf8)
      let file = AtomicFile(path: path)
      try file.makeFolder()
      guard try file.create(text) else { continue }
      if try Environment.shippedCatalogue().routines[id] != nil {
        Environment.tell(Wording.Editing.replacesShipped(id))
      }
      return print(path.printable)
    }
    let taken = "\(folder.routines)/\(name ?? "my-routine").yaml"
    throw Failure(Wording.Editing.isThere(taken), .failure)
  }

  private static let freeNames = ["my-routine"] + (2...99).map { "my-routine-\($0)" }

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
