import Catalogue
import Foundation

/// Writes a person's own files: folders for their eyes only, and never half a file.
struct OwnFile {
  let path: String

  private var folder: String { String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)) }

  /// Writes a file that isn't there yet.
  ///
  /// - Returns: Whether it was written; it wasn't when there is one already.
  /// - Throws: ``Failure`` when it can't be.
  func create(_ bytes: Data) throws -> Bool {
    try Self.makeFolder(folder)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return false }
      throw Failure("\(path.printable) can't be written: \(String(cString: strerror(errno))).", .failure)
    }
    do {
      let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      try handle.write(contentsOf: bytes)
      try handle.synchronize()
    } catch {
      unlink(path)
      throw Failure("\(path.printable) can't be written.", .failure)
    }
    return true
  }

  /// Takes the place of another file, all at once.
  ///
  /// - Throws: ``Failure`` when it can't.
  func replace(_ other: String) throws {
    guard rename(path, other) == 0 else {
      throw Failure("\(other.printable) can't be replaced: \(String(cString: strerror(errno))).", .failure)
    }
  }

  private static func makeFolder(_ path: String) throws {
    var status = stat()
    if path.isEmpty || stat(path, &status) == 0 { return }
    try makeFolder(String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw Failure(
        "the folder \(path.printable) can't be made: \(String(cString: strerror(errno))).", .failure)
    }
  }
}
