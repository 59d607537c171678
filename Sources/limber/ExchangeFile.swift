import Catalogue
import CatalogueFiles
import Coach
import Documents
import Foundation
import Journal

/// A file that sessions are carried in.
struct ExchangeFile {
  private let path: String

  init(_ path: String) { self.path = path }

  /// More than this is no journal: thirty years at two sessions a day with four breaks take less than half of it.
  private static let limit = 256 << 20

  /// All of it.
  ///
  /// - Throws: ``Failure`` when it isn't there, can't be read or is too large.
  func read() throws(Failure) -> Data {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let status: ExitStatus = errno == ENOENT ? .notFound : .failure
      throw Failure(Wording.Files.cannotRead(path, Self.reason), status)
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw Failure(Wording.Files.isFolder(path), .failure)
    }
    return try Self.read(handle, called: path)
  }

  /// What `limber export` wrote.
  ///
  /// - Parameter name: What to call the data where they are something else.
  /// - Throws: ``Failure``.
  static func archive(in data: Data, called name: String) throws(Failure) -> Archive {
    if ExerciseTable.isOne(data) {
      throw Failure(Wording.Files.isTable(name), .badData)
    }
    do {
      return try Archive(json: data, at: Date())
    } catch {
      throw Failure(Wording.Files.faulty(name, at: error.place, error.reason), .badData)
    }
  }

  /// All of standard input.
  ///
  /// - Throws: ``Failure`` when it can't be read or is too large.
  static func standardInput() throws(Failure) -> Data {
    try read(.standardInput, called: Wording.Files.standardInput)
  }

  private static func read(_ handle: FileHandle, called name: String) throws(Failure) -> Data {
    var data = Data()
    do {
      while let part = try handle.read(upToCount: 1 << 20), !part.isEmpty {
        data += part
        if data.count > limit { break }
      }
    } catch {
      throw Failure(Wording.Files.cannotRead(name), .failure)
    }
    guard data.count <= limit else { throw Failure(Wording.Files.tooLarge(name), .badData) }
    return data
  }

  /// Writes it whole or not at all, for its owner alone.
  ///
  /// - Throws: ``Failure`` when it is there already and isn't to be replaced, or can't be written.
  func write(_ data: Data, replacing: Bool) throws(Failure) {
    try write(replacing: replacing) { try $0.write(contentsOf: data) }
  }

  /// The same, piece by piece.
  ///
  /// - Parameter fill: Writes all of it; where it throws, nothing is written.
  /// - Throws: ``Failure`` when it is there already and isn't to be replaced, or can't be written.
  func write(replacing: Bool, _ fill: (FileHandle) throws -> Void) throws(Failure) {
    let file = AtomicFile(path: path)
    try check(replacing: replacing)
    do throws(NotWritten) {
      if replacing { return try file.write(for: .export, fill: fill) }
      guard try !file.create(fill) else { return }
    } catch {
      throw Failure(error.sentence, .failure)
    }
    throw Failure(Wording.Files.isThere(path), .failure)
  }

  /// Says early what would keep it from being written, before all the work for it.
  ///
  /// - Throws: ``Failure`` when it is there already and isn't to be replaced, or can't be, or its folder takes no file.
  func check(replacing: Bool) throws(Failure) {
    guard !path.isEmpty else { throw Failure(Wording.Files.noName, .usage) }
    let isThere: Bool
    do throws(NotWritten) {
      isThere = try AtomicFile(path: path).check()
    } catch {
      throw Failure(error.sentence, .failure)
    }
    if isThere, !replacing { throw Failure(Wording.Files.isThere(path), .failure) }
  }

  private static var reason: String { String(cString: strerror(errno)) }
}
