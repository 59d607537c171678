import Foundation

/// A file that is read in one go.
struct RegularFile {
  /// Why it can't be.
  enum Trouble: Error {
    /// The system doesn't open it, for the reason that this number stands for.
    case cannotOpen(Int32)
    case notRegular, tooLarge, cannotRead
  }

  let path: String

  /// All that it holds.
  ///
  /// A pipe would be waited for without end and a device never ends, so only a regular file is read, and only so far.
  func bytes(atMost most: Int) throws(Trouble) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotOpen(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
    var isRead = false
    let bytes = [UInt8](unsafeUninitializedCapacity: most + 1) { buffer, count in
      while count <= most {
        let more = read(descriptor, buffer.baseAddress.map { $0 + count }, most + 1 - count)
        if more < 0, errno == EINTR { continue }
        isRead = more == 0
        if more <= 0 { return }
        count += more
      }
    }
    guard bytes.count <= most else { throw .tooLarge }
    guard isRead else { throw .cannotRead }
    return bytes
  }
}
