/// One file of the catalogue's folder.
struct CatalogueFile {
  let path: String
  let id: String

  init(folder: String, name: String) {
    path = "\(folder)/\(name)"
    id = String(name.dropLast(".yaml".count))
  }

  /// The file's text; `nil` after a fault.
  func text(_ reading: Reading) -> String? {
    guard !id.isEmpty, id.utf8.allSatisfy({ Self.idLetters.contains($0) }) else {
      reading.fault(at: nil, "is not named like cat-cow.yaml, in small letters, digits and hyphens")
      return nil
    }
    return TextFile(path: path).text(reading)
  }

  private static let idLetters = Set("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)
}
