import Text

/// A scene as lines to be read one after the other, for pipes and screen readers.
extension Scene {
  /// What there is to read of it, one fact a line, the important word first.
  ///
  /// - Parameters:
  ///   - before: The scene that was read last; of the same one only what has changed is told.
  ///   - isCued: Whether cues have told already what happened in between.
  ///   - canAnswer: Whether anybody can answer; otherwise only what there is to know is told.
  public func lines(after before: (any Scene)? = nil, isCued: Bool = false, canAnswer: Bool = true)
    -> [String]
  {
    let words = inWords
    return words.told(after: before?.inWords, isCued: isCued, answers: canAnswer ? words.answers : [])
      .map(\.spoken).filter { !$0.isEmpty }
  }

  /// The keys here with what they do, a line each.
  ///
  /// - Parameters:
  ///   - all: Whether keys that move or change something are told as well, and those without a label.
  ///   - missing: What is not to be had here.
  func keysTold(all: Bool = false, missing: Intent? = nil) -> [String] {
    let moving: [Intent] =
      [.up, .down, .nextLink] + (keys.followsLinks ? [.accept] : []) + (all ? [] : [.increase, .decrease])
    let lines = keys.bindings.compactMap { binding -> String? in
      guard binding.intent != missing, !moving.contains(binding.intent),
        let key = binding.keys.first(where: \.canBeTyped)?.name(.ascii) ?? binding.label,
        binding.label != nil || all
      else { return nil }
      return "\(key): \(binding.help)"
    }
    return (keys.followsLinks ? [Wording.Typed.link] : []) + lines
  }
}

extension Key {
  /// Whether it can be typed in a line.
  fileprivate var canBeTyped: Bool {
    if case .character = self { true } else { self == .enter }
  }
}

extension Page {
  /// The page as lines: a paragraph each, without drawings.
  public var spoken: [String] {
    let heading = [title, aside].filter { !$0.isEmpty }.joined(separator: ", ")
    let lines = body.map { paragraph -> String in
      guard paragraph.mark != Paragraph.typed else { return String(paragraph.text.dropLast()) }
      let mark = Wording.Typed.marks[paragraph.mark] ?? paragraph.mark.spoken
      let isDrawing = [Glyphs.unicode.bullet, Glyphs.ascii.bullet, ""].contains(mark)
      let colon = mark.last.map { ":.".contains($0) } ?? true ? "" : ":"
      return isDrawing ? paragraph.text : "\(mark)\(colon) \(paragraph.text)"
    }
    return ([heading] + lines).map(\.spoken).filter { !$0.isEmpty }
  }
}

extension String {
  /// Lines of a table as words: where columns part its facts, commas do.
  public var inWords: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.drop { $0 == " " }).trimmingEnd.replacing(/\ {2,}/, with: ", ").spoken
    }.joined(separator: "\n")
  }
}

extension Character {
  /// Whether it is one of the block elements, which bars are made of.
  fileprivate var isBlock: Bool { unicodeScalars.contains { (0x2580...0x259F).contains($0.value) } }
}

extension StringProtocol {
  /// A line with each run of blanks as one space, facts parted by commas, and no bars.
  fileprivate var spoken: String {
    String(filter { !$0.isBlock }).split(separator: " ").joined(separator: " ").replacing(
      " \(Glyphs.unicode.dot) ", with: ", "
    )
    .replacing(" \(Glyphs.ascii.dot) ", with: ", ")
  }
}
