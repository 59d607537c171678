public import Foundation

/// Writes a person's own files: folders for their eyes only, and never half a file.
public struct OwnFile: Sendable {
  /// Where it is.
  public let path: String

  /// A file at a path, whether it is there or not.
  public init(path: String) { self.path = path }

  /// A hidden file beside this one, to be written and then put in its place at once.
  public var draft: OwnFile {
    let name = path.split(separator: "/").last ?? ""
    return OwnFile(path: "\(path.dropLast(name.count)).\(UInt32.random(in: 0...UInt32.max))-\(name)")
  }

  private var folder: String { String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)) }

  /// Writes a file that isn't there yet.
  ///
  /// - Returns: Whether it was written; it wasn't when there is one already.
  /// - Throws: ``NotWritten`` when it can't be.
  public func create(_ bytes: Data) throws(NotWritten) -> Bool {
    try Self.makeFolder(folder)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return false }
      throw NotWritten("\(path.printable) can't be written: \(String(cString: strerror(errno))).")
    }
    do {
      let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      try handle.write(contentsOf: bytes)
      try handle.synchronize()
    } catch {
      unlink(path)
      throw NotWritten("\(path.printable) can't be written.")
    }
    return true
  }

  /// Takes the place of another file, all at once.
  ///
  /// - Throws: ``NotWritten`` when it can't.
  public func replace(_ other: String) throws(NotWritten) {
    guard rename(path, other) == 0 else {
      throw NotWritten("\(other.printable) can't be replaced: \(String(cString: strerror(errno))).")
    }
  }

  private static func makeFolder(_ path: String) throws(NotWritten) {
    var status = stat()
    if path.isEmpty || stat(path, &status) == 0 { return }
    try makeFolder(String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw NotWritten("the folder \(path.printable) can't be made: \(String(cString: strerror(errno))).")
    }
  }
}

/// Why a file of a person's own was not written: a sentence.
public struct NotWritten: Error, Hashable, Sendable {
  /// What is wrong and where.
  public let sentence: String

  init(_ sentence: String) { self.sentence = sentence }
}
