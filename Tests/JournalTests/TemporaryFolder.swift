import Foundation

/// A folder of a test's own, gone when the test is over.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("limber-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Where limber would keep its journal in it.
  var journal: String { path("limber/journal.db") }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Every file in it with its bytes; a folder has none.
  func contents() throws -> [String: Data?] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: url.path)
    return Dictionary(
      uniqueKeysWithValues: names.map { ($0, FileManager.default.contents(atPath: path($0))) })
  }

  /// The permissions of a file or folder in it.
  func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }
}

extension TemporaryFolder {
  /// Writes a file, with the folders that it needs.
  func write(_ bytes: [UInt8], to name: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }
}
