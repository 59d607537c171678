/// Something that a terminal has sent by itself, in most cases an answer: no key.
struct Reply: Hashable, Sendable {
  /// What it begins with behind Esc: `[` for a control sequence, `P` `]` `_` `^` `X` for a string.
  let introducer: Character
  /// What stands between that and its end; of a control sequence the last letter as well.
  let text: String

  init(_ introducer: UInt8, _ bytes: some Collection<UInt8>) {
    self.introducer = Character(Unicode.Scalar(introducer))
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// A longer one answers nothing that is ever asked.
  static let longest = 512
}
