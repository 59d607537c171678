import Foundation

/// What reads something from outside.
enum Subject: String, CaseIterable {
  case routine, exercise, programme, handout, stored, archive, keys, answers, session

  /// Inputs to begin with, in the order of their names.
  func corpus() throws -> [[UInt8]] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Corpus/" + rawValue)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      Array(try Data(contentsOf: folder.appendingPathComponent($0)))
    }
  }
}
