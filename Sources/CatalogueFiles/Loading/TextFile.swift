import Catalogue
import Foundation

/// A small text file that a person writes.
package struct TextFile {
  /// Far more than any exercise needs, and little enough to be read in an instant.
  static let mostBytes = 64 * 1024

  /// The byte order mark of UTF-8, which some editors put first.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let path: String

  /// The file at a path.
  package init(path: String) { self.path = path }

  /// The file's text; `nil` after a fault.
  package func text(_ document: YAMLDocument) -> String? {
    guard var bytes = bytes(document) else { return nil }
    if bytes.starts(with: Self.mark) { bytes.removeFirst(Self.mark.count) }
    if bytes.isUTF16 {
      document.fault(at: nil, Wording.Diagnostics.isUTF16)
      return nil
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    // A line break is never part of another character, so the lines can be looked at one by one.
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
    document.fault(line: bad + 1, column: 0, Wording.Diagnostics.notUTF8)
    return nil
  }

  private func bytes(_ document: YAMLDocument) -> [UInt8]? {
    do {
      return try RegularFile(path: path).bytes(atMost: Self.mostBytes)
    } catch {
      let reason =
        switch error {
        case .cannotOpen(let number): Wording.Diagnostics.cannotOpen(String(cString: strerror(number)))
        case .notRegular: Wording.Diagnostics.notRegular
        case .tooLarge: Wording.Diagnostics.tooLarge(kibibytes: Self.mostBytes / 1024)
        case .cannotRead: Wording.Diagnostics.cannotRead
        }
      document.fault(at: nil, reason)
      return nil
    }
  }
}

extension [UInt8] {
  /// Whether it begins as text in UTF-16 does: with its byte order mark, or with every other byte zero.
  fileprivate var isUTF16: Bool {
    let start = Array(prefix(2))
    return start.count == 2 && ([[0xFF, 0xFE], [0xFE, 0xFF]].contains(start) || start.contains(0))
  }
}
