import Foundation

/// A folder for a short time that nobody else can look into.
struct PrivateFolder {
  /// Where it is.
  let path: String

  /// An empty one.
  ///
  /// - Throws: ``Child/NotStarted``, where there is none to be had.
  init() throws(Child.NotStarted) {
    var name = Array((FileManager.default.temporaryDirectory.path + "/limber-voice-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else { throw Child.NotStarted(code: errno) }
    path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes it with all that is in it.
  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
