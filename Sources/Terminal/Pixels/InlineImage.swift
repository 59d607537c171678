import Foundation
import Screen

/// A picture as iTerm2 takes it.
enum InlineImage {
  /// The sequence of a file that fills some cells.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - size: The cells.
  ///   - staysPut: Whether the terminal has to be told to leave its cursor where it is.
  static func sequence(_ file: [UInt8], over size: Size, staysPut: Bool) -> [UInt8] {
    let keys =
      "inline=1;size=\(file.count);width=\(size.columns);height=\(size.rows);preserveAspectRatio=0"
      + (staysPut ? ";doNotMoveCursor=1" : "")
    return Array("\u{1B}]1337;File=\(keys):".utf8) + Array(Data(file).base64EncodedData()) + [7]
  }
}
