import Catalogue
import Foundation

/// The catalogue that limber ships, read from the checkout.
enum Shipped {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Resources").path

  static let catalogue: Result<Catalogue, any Error> = Result { try CatalogueFolder(path: folder).load() }
}
