public import Catalogue
import Foundation

/// The file that a person's settings are kept in: the one place where it is read and written.
public struct SettingsFile: Hashable, Sendable {
  /// Where it is.
  public let path: String

  /// A file at a path, whether it is there or not.
  public init(path: String) { self.path = path }

  /// Why a setting was not kept: a sentence.
  public struct NotKept: Error, Hashable, Sendable {
    /// What is wrong and where.
    public let sentence: String
  }

  /// The settings, and what is wrong with the file.
  ///
  /// A file that isn't there means the defaults.
  public func read() -> (settings: Settings, faults: [Fault]) {
    let reading = Reading(file: path)
    guard isThere else { return (Settings(), []) }
    let settings = TextFile(path: path).text(reading).map { Settings(text: $0, reading: reading) }
    return (
      settings ?? Settings(), reading.faults.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    )
  }

  /// Writes one setting, and leaves the rest of the file as it is.
  ///
  /// The file is replaced as a whole, so that it is never half written; where it is a symbolic link, its target is.
  ///
  /// - Throws: ``NotKept``; the file is then as it was.
  public func keep(_ setting: Setting, _ value: String) throws(NotKept) {
    let reading = Reading(file: path)
    var text = ""
    if isThere {
      guard let read = TextFile(path: path).text(reading) else {
        throw NotKept(sentence: reading.faults.first?.description ?? "")
      }
      text = read
    }
    var mapping = MappingText(text, file: path)
    do {
      try mapping.set(setting.rawValue, to: value)
    } catch {
      throw NotKept(sentence: error.description)
    }
    try replace(with: mapping.text)
  }

  /// Whether something stands at the path, be it a link to nothing that can be read.
  private var isThere: Bool { access(target, F_OK) == 0 || errno != ENOENT }

  private func replace(with text: String) throws(NotKept) {
    let target = target
    if access(target, W_OK) != 0, errno != ENOENT { throw failure() }
    let folder = (target as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw NotKept(sentence: "\(folder.printable): the folder can't be made")
    }
    // The template makes a name that nobody has, readable by its owner alone.
    var template = Array("\(target).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw failure() }
    let temporary = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: Data(text.utf8))
      try file.synchronize()
      try file.close()
    } catch {
      unlink(temporary)
      throw NotKept(sentence: "\(path.printable): the disk does not take it")
    }
    guard rename(temporary, target) == 0 else {
      defer { unlink(temporary) }
      throw failure()
    }
  }

  private func failure() -> NotKept {
    NotKept(sentence: "\(path.printable): cannot be written: \(String(cString: strerror(errno)))")
  }

  /// The path with the symbolic links at its end followed, whether or not there is anything at the end of them.
  private var target: String {
    var target = path
    for _ in 0..<Self.mostLinks {
      guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: target) else { break }
      let folder = (target as NSString).deletingLastPathComponent
      target = next.hasPrefix("/") ? next : "\(folder)/\(next)"
    }
    return target
  }

  private static let mostLinks = 40
}
