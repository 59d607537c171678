import Foundation

/// One file of the catalogue's folder, or of a person's own.
struct CatalogueFile {
  /// Far more than any exercise needs, and little enough to be read in an instant.
  private static let mostBytes = 64 * 1024
  private static let ending = ".yaml"

  let path: String
  let id: String
  private let folder: String
  /// Where its text is read from: a copy of it that is being edited, or it itself.
  private let place: String

  init(folder: String, name: String) {
    path = "\(folder)/\(name)"
    place = path
    self.folder = folder
    id = name.hasSuffix(Self.ending) ? String(name.dropLast(Self.ending.count)) : ""
  }

  /// A file by its path, or a copy that is to take its place.
  init(path: String, readFrom copy: String? = nil) {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    self.path = path
    place = copy ?? path
    folder = path.contains("/") ? String(path.dropLast(name.count)) : "."
    id = name.hasSuffix(Self.ending) ? String(name.dropLast(Self.ending.count)) : ""
  }

  /// The file's text; `nil` after a fault.
  func text(_ reading: Reading) -> String? {
    guard id.isID else {
      reading.fault(at: nil, "is not named like cat-cow.yaml, in small letters, digits and hyphens")
      return nil
    }
    if reading.isOwn, leadsOut {
      reading.fault(at: nil, "is a link that leads out of its folder; put the file itself there")
      return nil
    }
    guard let bytes = bytes(reading) else { return nil }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    // A line break is never part of another character, so the lines can be looked at one by one.
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    reading.fault(line: bad + 1, column: 0, "is not UTF-8 text; save the file in UTF-8")
    return nil
  }

  /// Whether it is a link to something outside the folder that it lies in.
  private var leadsOut: Bool {
    guard let real = Self.realPath(place), let home = Self.realPath(folder) else { return false }
    return !real.hasPrefix(home == "/" ? home : home + "/")
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// A pipe would be waited for without end and a device never ends, so only a regular file is read, and only so far.
  private func bytes(_ reading: Reading) -> Data? {
    let descriptor = open(place, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else {
      reading.fault(at: nil, "cannot be opened: \(String(cString: strerror(errno)))")
      return nil
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      reading.fault(at: nil, "is not a regular file")
      return nil
    }
    do {
      let bytes = try handle.read(upToCount: Self.mostBytes + 1) ?? Data()
      guard bytes.count <= Self.mostBytes else {
        reading.fault(at: nil, "is larger than \(Self.mostBytes / 1024) KiB")
        return nil
      }
      return bytes
    } catch {
      reading.fault(at: nil, "cannot be read")
      return nil
    }
  }
}

extension String {
  /// Whether it can be the id of an exercise, a routine or a page: small letters, digits and hyphens.
  public var isID: Bool { !isEmpty && utf8.count <= 64 && utf8.allSatisfy(Self.idLetters.contains) }

  private static let idLetters = Set("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)
}
