import Foundation
import TestSupport

/// The sources of this package as they lie beside the tests.
enum SourceFiles {
  /// The Swift files of a folder and of those in it, by their paths from there.
  static func swift(in folder: String) throws -> [(path: String, text: String)] {
    let folder = Checkout.folder.appendingPathComponent(folder)
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.map {
      ($0, try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8))
    }
  }
}
