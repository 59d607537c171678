import Text

/// Answers typed as lines: the same keys as on the screen, with words and numbers where one would say them.
extension Scene {
  /// The keys that a typed line stands for; `nil` where it means nothing here.
  public func keys(for line: String) -> [Key]? {
    let word = line.split(separator: " ").joined(separator: " ").lowercased()
    if let keys = inWords.keys(typedAs: line, word) { return keys }
    if let key = key(
      for: line.isEmpty ? Wording.Keys.enter.lowercased() : word.isEmpty ? Wording.Keys.space : word)
    {
      return [key]
    }
    // Where one searches, a number is the line of that number and nothing else.
    guard !(inWords is PageScene), let letters = keys.mostLetters, Int(word) == nil else { return nil }
    return anew(word, letters: letters)
  }

  /// The keys that put a text in the place of whatever was typed before.
  func anew(_ text: String, letters: Int) -> [Key] {
    Array(repeating: .backspace, count: letters) + text.map(Key.character)
  }

  /// The key that a word names, by itself or by what it does.
  func key(for word: String) -> Key? {
    let bindings = keys.bindings
    let word = Wording.Typed.keys[word] ?? word
    let keys = bindings.flatMap(\.keys)
    if let arrow = Wording.Typed.arrows[word], keys.contains(arrow) { return arrow }
    // An arrow's name can be a letter.
    if word.count == 1, let key = word.first.map(Key.character) {
      return keys.first { $0 == key } ?? keys.first { $0 == key.atSamePlace }
    }
    if let key = keys.first(where: { $0.name(.ascii).lowercased() == word }) { return key }
    if let binding = bindings.first(where: { $0.label?.lowercased() == word }) { return binding.keys.first }
    guard let intent = Wording.Typed.intents[word], takesWord(for: intent) else { return nil }
    return bindings.first { $0.intent == intent }?.keys.first
  }
}

extension Page {
  /// The keys that follow the link of a name, from whichever is chosen.
  func keys(following name: String) -> [Key]? {
    let lines = body.filter { $0.link != nil }
    guard let target = lines.firstIndex(where: { $0.text.lowercased() == name }) else { return nil }
    let chosen = lines.firstIndex { $0.role == .selected }
    let steps = chosen.map { (target - $0 + lines.count) % lines.count } ?? target + 1
    return Array(repeating: .character("\t"), count: steps) + [.enter]
  }
}
