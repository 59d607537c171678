import Catalogue
import Foundation

/// The catalogue that limber ships, read from the checkout.
enum Shipped {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Resources").path

  private static let loaded = Result { try CatalogueFolder(path: folder).load() }

  static var catalogue: Catalogue { get throws { try loaded.get() } }
}
