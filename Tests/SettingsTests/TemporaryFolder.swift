import Foundation

/// A folder of its own for one test, gone with it.
final class TemporaryFolder {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("limber-" + UUID().uuidString).path

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ bytes: Data, to name: String) throws {
    try bytes.write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")), as: UTF8.self)
  }

  /// The rights of a file, as `0o600`.
  func rights(_ name: String) throws -> Int {
    let facts = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
    return (facts[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }

  func names(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted()
  }
}
