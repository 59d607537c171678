import Foundation

/// The file that a program of the person's own writes a sentence into, in a folder that nobody else can look into.
enum VoiceFile {
  /// A place for one.
  ///
  /// - Throws: ``Child/NotStarted``, where there is none to be had.
  static func fresh() throws(Child.NotStarted) -> String {
    var name = Array((FileManager.default.temporaryDirectory.path + "/limber-voice-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else { throw Child.NotStarted(code: errno) }
    return name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" } + "/said.wav"
  }

  /// The file opened to be played; `nil` where there is no sound in it.
  static func open(_ file: String) -> Int32? {
    guard FileManager.default.contents(atPath: file).flatMap(Wave.read) != nil else { return nil }
    let sound = Foundation.open(file, O_RDONLY | O_CLOEXEC)
    return sound < 0 ? nil : sound
  }

  /// Removes it with its folder.
  static func remove(_ file: String) {
    unlink(file)
    rmdir((file as NSString).deletingLastPathComponent)
  }
}
