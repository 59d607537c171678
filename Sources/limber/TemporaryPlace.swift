import Coach
import Foundation

/// A folder for what is only needed meanwhile, closed to others.
struct TemporaryPlace {
  let path: String

  /// Makes it.
  ///
  /// - Parameter name: What it is called, before letters that make it the only one.
  /// - Throws: ``Failure`` where it can't be made.
  init(called name: String) throws(Failure) {
    var template = Array("\(FileManager.default.temporaryDirectory.path)/\(name)-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure(Wording.Files.noRoom(String(cString: strerror(errno))), .failure)
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes it with all that is in it.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
