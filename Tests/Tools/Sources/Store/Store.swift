import CatalogueFiles
import Foundation

/// Stores the catalogue in the form that is read at a start: `Store FOLDER`.
@main
enum Store {
  static func main() throws {
    let folder = CatalogueFolder(path: CommandLine.arguments[1])
    try Data(try folder.bytesToStore()).write(to: URL(fileURLWithPath: folder.storedPath), options: .atomic)
  }
}
