public import Foundation

/// The folder that holds the package, for tests that read its files.
public enum Checkout {
  /// Where it is.
  public static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
