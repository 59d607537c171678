import Catalogue
public import Foundation

/// Writes a file whole or not at all, for its owner's eyes only.
public struct AtomicFile: Sendable {
  /// Where it is.
  public let path: String
  /// What it is called where it can't be written: nobody knows of a draft.
  private let name: String

  /// A file at a path, whether it is there or not.
  public init(path: String) { self.init(path: path, called: path) }

  private init(path: String, called name: String) { (self.path, self.name) = (path, name) }

  /// A hidden file beside this one, to be written and then put in its place at once.
  public var draft: AtomicFile {
    let last = path.split(separator: "/").last ?? ""
    return AtomicFile(
      path: "\(path.dropLast(last.count)).\(UInt32.random(in: 0...UInt32.max))-\(last)", called: name)
  }

  /// Makes the folder that it stands in, with those above, where they are missing.
  ///
  /// - Throws: ``NotWritten`` when it can't.
  public func makeFolder() throws(NotWritten) { try Self.makeFolder(Self.folder(of: path)) }

  /// Writes a file that isn't there yet.
  ///
  /// - Returns: Whether it was written; it wasn't when there is one already.
  /// - Throws: ``NotWritten`` when it can't be.
  public func create(_ bytes: Data) throws(NotWritten) -> Bool {
    try create { try $0.write(contentsOf: bytes) }
  }

  /// Writes a file that isn't there yet, piece by piece.
  ///
  /// - Parameter fill: Writes all of it; where it throws there will be no file.
  /// - Returns: Whether it was written; it wasn't when there is one already.
  /// - Throws: ``NotWritten`` when it can't be.
  public func create(_ fill: (FileHandle) throws -> Void) throws(NotWritten) -> Bool {
    // An empty file keeps the name until the whole one takes its place: not every disk knows hard links.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return false }
      throw NotWritten(Wording.NotWritten.cannotWrite(name, Self.reason))
    }
    close(descriptor)
    do {
      try write(fill: fill)
    } catch {
      unlink(path)
      throw error
    }
    return true
  }

  /// Writes the file, in the place of what is there.
  ///
  /// - Parameter use: What the file is for, which says what may be replaced.
  /// - Throws: ``NotWritten`` when it can't; what was there is as it was.
  public func write(_ bytes: Data, for use: Use = .own) throws(NotWritten) {
    try write(for: use) { try $0.write(contentsOf: bytes) }
  }

  /// Writes the file piece by piece, in the place of what is there.
  ///
  /// - Parameters:
  ///   - use: What the file is for, which says what may be replaced.
  ///   - fill: Writes all of it; where it throws, what was there stays.
  /// - Throws: ``NotWritten`` when it can't; what was there is as it was.
  public func write(for use: Use = .own, fill: (FileHandle) throws -> Void) throws(NotWritten) {
    let target = AtomicFile(path: use == .own ? try target : path, called: name)
    let before = try target.replaceable()
    let draft = target.draft
    let descriptor = open(draft.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw NotWritten(Wording.NotWritten.cannotWrite(name, Self.reason)) }
    defer { unlink(draft.path) }
    do {
      let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      try fill(handle)
      // Said again, because the mode that a file is made with loses what the shell's mask takes away.
      fchmod(descriptor, use == .own ? before.map { $0 & 0o777 } ?? 0o600 : 0o600)
      try handle.synchronize()
    } catch {
      throw NotWritten(Wording.NotWritten.notWhole(name))
    }
    try draft.replace(target.path)
  }

  /// Says early what would keep it from being written, to be handed out, before all the work for it.
  ///
  /// - Returns: Whether there is a file already, that can be replaced.
  /// - Throws: ``NotWritten`` where what is there can't be replaced, or its folder takes no file.
  public func check() throws(NotWritten) -> Bool {
    let before = try replaceable(), folder = Self.folder(of: path)
    var status = stat()
    guard stat(folder, &status) == 0 else {
      throw NotWritten(Wording.NotWritten.cannotWrite(name, Self.reason))
    }
    if status.st_mode & S_IFMT != S_IFDIR { errno = ENOTDIR }
    guard status.st_mode & S_IFMT == S_IFDIR, access(folder, W_OK | X_OK) == 0 else {
      throw NotWritten(Wording.NotWritten.cannotWrite(name, Self.reason))
    }
    return before != nil
  }

  /// The mode of what is there; `nil` where nothing is.
  ///
  /// - Throws: ``NotWritten`` where it can't be replaced.
  private func replaceable() throws(NotWritten) -> mode_t? {
    var status = stat()
    let isThere = lstat(path, &status) == 0
    if isThere, status.st_mode & S_IFMT == S_IFLNK { throw NotWritten(Wording.NotWritten.isLink(name)) }
    if isThere, status.st_mode & S_IFMT != S_IFREG {
      throw NotWritten(Wording.NotWritten.notReplaceable(name))
    }
    if access(path, W_OK) != 0, errno != ENOENT {
      throw NotWritten(Wording.NotWritten.cannotWrite(name, Self.reason))
    }
    return isThere ? status.st_mode : nil
  }

  /// What a file is for.
  public enum Use: Sendable {
    /// For limber: its mode stays as it is, and a link of the person's own stays one, to what is written.
    case own
    /// To be handed out: no link is followed, and only its owner can read it.
    case export
  }

  /// Takes the place of another file, all at once and for good.
  ///
  /// - Throws: ``NotWritten`` when it can't.
  public func replace(_ other: String) throws(NotWritten) {
    guard rename(path, other) == 0 else {
      throw NotWritten(Wording.NotWritten.cannotReplace(other, Self.reason))
    }
    // Until its folder is on the disk too, a power cut could bring the old file back; some disks can't say when it is.
    let folder = open(Self.folder(of: other), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  /// The path with the symbolic links at its end followed, whether or not there is anything at the end of them.
  private var target: String {
    get throws(NotWritten) {
      var target = path, status = stat()
      for _ in 0..<Self.mostLinks {
        guard lstat(target, &status) == 0, status.st_mode & S_IFMT == S_IFLNK,
          let next = try? FileManager.default.destinationOfSymbolicLink(atPath: target)
        else { break }
        guard [0, geteuid()].contains(status.st_uid) else {
          throw NotWritten(Wording.NotWritten.othersLink(target))
        }
        target = next.hasPrefix("/") ? next : "\(Self.folder(of: target))/\(next)"
      }
      return target
    }
  }

  private static let mostLinks = 40

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func makeFolder(_ path: String) throws(NotWritten) {
    var status = stat()
    if stat(path, &status) == 0 { return }
    try makeFolder(folder(of: path))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw NotWritten(Wording.NotWritten.cannotMakeFolder(path, reason))
    }
  }

  private static var reason: String { String(cString: strerror(errno)) }
}

/// Why a file was not written: a sentence.
public struct NotWritten: Error, Hashable, Sendable {
  /// What is wrong and where.
  public let sentence: String

  init(_ sentence: String) { self.sentence = sentence }
}
