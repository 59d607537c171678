import Text

extension Page {
  /// A line of a page as it is laid out for a width.
  struct Line: Hashable {
    /// A part of it that looks other than the rest.
    struct Part: Hashable {
      let text: String
      /// Where it begins.
      let column: Int
      let role: Role

      init(_ text: String, column: Int, _ role: Role) {
        (self.text, self.column, self.role) = (text, column, role)
      }
    }

    /// All of it.
    let text: String
    /// What it is for.
    let role: Role
    /// What stands in it with a look of its own.
    var parts: [Part] = []
  }

  /// The text broken into lines for a width.
  func laidOut(width: Int) -> [Line] { body.flatMap { $0.laidOut(width: width) } }
}

extension Page.Paragraph {
  /// How a paragraph is laid out.
  enum Form: Hashable, Sendable {
    /// Broken between any two words.
    case words
    /// Facts with a dot between them, broken between two facts alone.
    case facts([String], Glyphs)
    /// A row of what was done.
    case work(WorkRow)
  }

  /// Facts as a paragraph that is broken between them alone.
  init(facts: [String], mark: String, _ glyphs: Glyphs) {
    self.init(facts.joined(separator: " \(glyphs.dot) "), mark: mark)
    form = .facts(facts, glyphs)
  }

  fileprivate func laidOut(width: Int) -> [Page.Line] {
    let hang = mark.isEmpty ? 0 : mark.columns + 1
    let room = max(8, width - indent - hang)
    let texts: [String]
    switch form {
    case .words: texts = text.wrapped(to: room)
    case .facts(let facts, let glyphs): texts = Self.broken(facts, to: room, glyphs)
    case .work(let row): return row.lines(width: width)
    }
    return texts.enumerated().map { index, line in
      let lead = index == 0 && hang > 0 ? mark + " " : String(repeating: " ", count: hang)
      return Page.Line(text: String(repeating: " ", count: indent) + lead + line, role: role)
    }
  }

  private static func broken(_ facts: [String], to width: Int, _ glyphs: Glyphs) -> [String] {
    var lines: [String] = []
    for fact in facts.flatMap({ $0.wrapped(to: width) }) {
      let longer = lines.last.map { "\($0) \(glyphs.dot) \(fact)" }
      if let longer, longer.columns <= width {
        lines[lines.count - 1] = longer
      } else {
        lines.append(fact)
      }
    }
    return lines
  }
}

extension Canvas {
  /// Writes a line of a page from a place on.
  mutating func put(_ line: Page.Line, row: Int, column: Int) {
    put(line.text, row: row, column: column, line.role)
    for part in line.parts { put(part.text, row: row, column: column + part.column, part.role) }
  }
}
