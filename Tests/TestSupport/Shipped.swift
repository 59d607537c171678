public import Catalogue
import CatalogueFiles
import Foundation

/// The catalogue that limber ships, read from the checkout.
public enum Shipped {
  /// Where its files are.
  public static let folder = Checkout.folder.appendingPathComponent("Resources").path

  /// All of it, read once.
  public static var catalogue: Catalogue { get throws { try loaded.get() } }

  private static let loaded = Result { try CatalogueFolder(path: folder).read() }
}
