import Foundation

/// The file that a program of the person's own writes a sentence into.
struct VoiceFile {
  private let folder: PrivateFolder

  /// A place for one.
  ///
  /// - Throws: ``Child/NotStarted``, where there is none to be had.
  init() throws(Child.NotStarted) {
    do throws(POSIXError) {
      folder = try PrivateFolder(called: "limber-voice")
    } catch {
      throw Child.NotStarted(code: error.code.rawValue)
    }
  }

  /// Where it is written.
  var path: String { folder.path + "/said.wav" }

  /// The file opened to be played; `nil` where there is no sound in it.
  func open() -> Int32? {
    guard FileManager.default.contents(atPath: path).flatMap(Wave.read) != nil else { return nil }
    let sound = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    return sound < 0 ? nil : sound
  }

  /// Removes it.
  func remove() { folder.remove() }
}
