extension Setting {
  /// What it takes, in a sentence.
  public var takes: String {
    switch kind {
    case .toggle: "It takes on or off."
    case .choice(let words): "It takes \(words.joined(separator: ", "))."
    case .number(let range, _, let word):
      "It takes \(range.lowerBound) to \(range.upperBound)\(word.map { ", or \($0)" } ?? "")."
    case .text: "It takes any text."
    case .words(let words): "It takes a list in brackets of any of \(words.joined(separator: ", "))."
    }
  }
}
