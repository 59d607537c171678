/// What a terminal calls itself, as `kitty(0.35.2)` and `WezTerm 20240203` do.
struct TerminalName: Hashable, Sendable {
  /// The name, in small letters.
  let word: String
  /// The numbers of its version.
  let version: [Int]
  /// All of it as it may be shown.
  let text: String

  /// A name; `nil` where there is none in the text.
  init?(_ text: some StringProtocol) {
    let shown = String(text.filter { $0.isASCII && !$0.isNewline && $0 >= " " && $0 <= "~" })
    let parts = shown.split(maxSplits: 1) { $0 == "(" || $0 == " " }
    guard let first = parts.first, shown.count <= 80 else { return nil }
    word = first.lowercased()
    version =
      parts.count > 1 ? parts[1].split { !$0.isNumber && $0 != "." }.first.map(Self.numbers) ?? [] : []
    self.text = shown
  }

  private static func numbers(_ text: Substring) -> [Int] { text.split(separator: ".").map { Int($0) ?? 0 } }

  /// Whether it is this terminal, in this version or a later one.
  func isAtLeast(_ word: String, _ version: [Int]) -> Bool {
    self.word == word && !self.version.lexicographicallyPrecedes(version)
  }
}
