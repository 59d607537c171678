import Catalogue
import Engine
import Text

/// Answers typed as lines: the same keys as on the screen, with words and numbers where one would say them.
extension Scene {
  /// The keys that a typed line stands for; `nil` where it means nothing here.
  public func keys(for line: String) -> [Key]? {
    let word = line.split(separator: " ").joined(separator: " ").lowercased()
    switch inWords {
    case .list(let list, _, let keys):
      let names = list.items.map { $0.name.lowercased().split(separator: " ").joined(separator: " ") }
      let index = Int(word).map { $0 - 1 } ?? names.firstIndex { $0 == word || $0.asID == word }
      if let index {
        guard names.indices.contains(index) else { return nil }
        // Where a routine is put together, Enter does not open the chosen line.
        return [.home] + Array(repeating: .down, count: index) + (keys == .building ? [] : [.enter])
      }
    case .signs(let scene):
      if let keys = scene.keys(ticking: word) { return keys }
    case .pain:
      if let number = Int(word) {
        guard (0...10).contains(number) else { return nil }
        // From nine no digit makes ten: what was said before is not gone on with.
        return [.character("9")] + String(number).map { .character($0) } + [.enter]
      }
    case .page(_, _, .naming) where !word.isEmpty && key(for: word) == nil:
      return anew(line) + [.enter]
    case .page(_, _, .noting) where !word.isEmpty && key(for: word) == nil:
      return anew(line, letters: Amendment.longestNote) + [.enter]
    case .page(let page, _, .linked):
      if let keys = page.keys(following: word) { return keys }
    case .session(let scene):
      // Said twice it does not go on.
      if case .paused = scene.snapshot.activity, Wording.Typed.pauses.contains(word) { return [] }
    case .page, .welcome, .beside, .history, .story: break
    }
    if let key = key(
      for: line.isEmpty ? Wording.Keys.enter.lowercased() : word.isEmpty ? Wording.Keys.space : word)
    {
      return [key]
    }
    return [.library, .picking].contains(keys) ? anew(word) : nil
  }

  /// The keys that put a text in the place of whatever was typed before.
  private func anew(_ text: String, letters: Int = Scene.mostLetters) -> [Key] {
    Array(repeating: .backspace, count: letters) + text.map(Key.character)
  }

  /// What can be answered here, a line each.
  public var answers: [String] {
    var missing: Intent?
    switch self {
    case .pain: return Wording.Typed.pain
    case .signs:
      return Wording.Typed.signs
    case .session(let scene):
      if scene.question == nil { return [Words.linesHint] }
      if !scene.canEase { missing = .command(.easier) }
    case .list, .page, .welcome, .beside, .history, .story: break
    }
    let isLinked = keys == .linked
    // Where a routine is put together every key is told: the screen has them in its help.
    let isBuilt = [.building, .buildingFirst].contains(keys)
    let moving: [Intent] =
      [.up, .down, .nextLink] + (isLinked ? [.accept] : []) + (isBuilt ? [] : [.increase, .decrease])
    let lines = keys.bindings.compactMap { binding -> String? in
      guard binding.intent != missing, !moving.contains(binding.intent),
        let key = binding.keys.first(where: \.canBeTyped)?.name(.ascii) ?? binding.label,
        binding.label != nil || isBuilt
      else { return nil }
      return "\(key): \(binding.help)"
    }
    if isLinked { return [Wording.Typed.link] + lines }
    guard case .list(let list, _, _) = inWords, !list.items.isEmpty else { return lines }
    return [Wording.Typed.number] + lines
  }

  /// The key that a word names, by itself or by what it does.
  private func key(for word: String) -> Key? {
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
    // What may have hurt is taken back in no other words than its own.
    let isAsked = [.sharp, .hurting].contains(self.keys)
    guard let intent = Wording.Typed.intents[word], !isAsked || intent != .command(.resume) else {
      return nil
    }
    return bindings.first { $0.intent == intent }?.keys.first
  }
}

extension SignsScene {
  /// The keys that tick the signs of some numbers, or take their ticks back; `nil` where there are no such signs.
  fileprivate func keys(ticking numbers: String) -> [Key]? {
    let words = numbers.split { $0 == " " || $0 == "," }
    let places = words.compactMap { Int($0) }.filter { signs.indices.contains($0 - 1) }
    guard !places.isEmpty, places.count == words.count, Set(places).count == places.count else { return nil }
    return places.flatMap { [.home] + Array(repeating: .down, count: $0 - 1) + [.character(" ")] }
  }
}

extension Page {
  /// The keys that follow the link of a name, from whichever is chosen.
  fileprivate func keys(following name: String) -> [Key]? {
    let lines = body.filter { $0.link != nil }
    guard let target = lines.firstIndex(where: { $0.text.lowercased() == name }) else { return nil }
    let chosen = lines.firstIndex { $0.role == .selected }
    let steps = chosen.map { (target - $0 + lines.count) % lines.count } ?? target + 1
    return Array(repeating: .character("\t"), count: steps) + [.enter]
  }
}

extension Key {
  /// Whether it can be typed in a line.
  fileprivate var canBeTyped: Bool {
    if case .character = self { true } else { self == .enter }
  }
}
