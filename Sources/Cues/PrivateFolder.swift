public import Foundation

/// A folder for what is only needed meanwhile, closed to others.
public struct PrivateFolder: Sendable {
  /// Where it is.
  public let path: String

  /// An empty one.
  ///
  /// - Parameter name: What it is called, before letters that make it the only one.
  /// - Throws: `POSIXError`, where there is none to be had.
  public init(called name: String) throws(POSIXError) {
    var template = Array("\(FileManager.default.temporaryDirectory.path)/\(name)-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether its disk takes anything more.
  public var hasRoom: Bool {
    let free = try? FileManager.default.attributesOfFileSystem(forPath: path)[.systemFreeSize] as? NSNumber
    return free.map { $0.int64Value >= Self.leastRoom } ?? true
  }

  /// A page or a sentence takes less, in bytes.
  private static let leastRoom: Int64 = 1 << 20

  /// Removes it with all that is in it.
  public func remove() { try? FileManager.default.removeItem(atPath: path) }
}
