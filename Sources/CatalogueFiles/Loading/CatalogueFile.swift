import Catalogue
import Foundation
import Text

/// One file of the catalogue's folder, or of a person's own.
struct CatalogueFile {
  private static let ending = ".yaml"

  let path: String
  let id: String
  private let folder: String
  /// Where its text is read from: a copy of it that is being edited, or it itself.
  private let place: String

  init(folder: String, name: String) {
    path = "\(folder)/\(name)"
    place = path
    self.folder = folder
    id = name.hasSuffix(Self.ending) ? String(name.dropLast(Self.ending.count)) : ""
  }

  /// A file by its path, or a copy that is to take its place.
  init(path: String, readFrom copy: String? = nil) {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    self.path = path
    place = copy ?? path
    folder = path.contains("/") ? String(path.dropLast(name.count)) : "."
    id = name.hasSuffix(Self.ending) ? String(name.dropLast(Self.ending.count)) : ""
  }

  /// The file's text; `nil` after a fault.
  ///
  /// - Parameter links: Where links of a person's own file may lead; `nil` for its folder alone.
  func text(_ document: YAMLDocument, links: UserLinks? = nil) -> String? {
    guard id.isID else {
      document.fault(at: nil, Wording.Diagnostics.badFileName)
      return nil
    }
    if document.isOwn, let target = targetOutside,
      let reason = (links ?? UserLinks(home: nil)).refusal(of: target)
    {
      document.fault(at: nil, Wording.Diagnostics.link(reason))
      return nil
    }
    return TextFile(path: place).text(document)
  }

  /// What it is a link to where that lies outside the folder that it lies in itself.
  private var targetOutside: String? {
    guard let real = UserLinks.realPath(place), let home = UserLinks.realPath(folder) else { return nil }
    return real.hasPrefix(home == "/" ? home : home + "/") ? nil : real
  }
}
