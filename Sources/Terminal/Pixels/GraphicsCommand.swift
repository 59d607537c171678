import Foundation

/// A command of kitty's graphics protocol, in the pieces that are sent.
struct GraphicsCommand {
  /// Each a sequence of its own.
  let pieces: [[UInt8]]

  /// A command that carries nothing; the terminal is asked for no answer.
  init(_ keys: String) { pieces = [Self.sequence("\(keys),q=2", [])] }

  /// A command as it is written.
  init(verbatim text: String) { pieces = [Array("\u{1B}_G\(text)\u{1B}\\".utf8)] }

  /// A command that carries a file.
  init(_ keys: String, carrying file: [UInt8]) {
    let text = Array(Data(file).base64EncodedData())
    // kitty takes a piece that doesn't say that it belongs to a frame for a part of an ordinary picture.
    let later = keys.hasPrefix("a=f,") ? "a=f,q=2" : "q=2"
    pieces = stride(from: 0, to: text.count, by: Self.longest).map { start in
      let end = min(start + Self.longest, text.count), isMore = end < text.count ? 1 : 0
      let words = start == 0 ? "\(keys),q=2,m=\(isMore)" : "\(later),m=\(isMore)"
      return Self.sequence(words, text[start..<end])
    }
  }

  /// How much a sequence may carry, a multiple of four as base64 needs it.
  private static let longest = 4096

  private static func sequence(_ keys: String, _ text: ArraySlice<UInt8>) -> [UInt8] {
    Array("\u{1B}_G\(keys)".utf8) + (text.isEmpty ? [] : [UInt8(ascii: ";")] + text) + Array("\u{1B}\\".utf8)
  }

  /// What is sent for it.
  ///
  /// - Parameter isThroughTmux: Whether tmux is to hand each piece on to the terminal that it is in.
  func bytes(isThroughTmux: Bool) -> [UInt8] {
    isThroughTmux ? pieces.flatMap(Tmux.wrapped) : Array(pieces.joined())
  }
}
