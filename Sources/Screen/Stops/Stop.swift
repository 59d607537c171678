import Text

/// What stops: a word in large letters, what is asked, and the ways on, each with its key.
struct Stop: Hashable, Sendable {
  /// A way on.
  struct Way: Hashable, Sendable {
    /// The key's name.
    let key: String
    /// One word in large letters; `nil` for a way that stands beneath the others, in a line.
    let word: String?
    /// What it does.
    let help: String
    /// The same where there is little room.
    let label: String

    /// Whether its word says less than there is to know.
    var needsHelp: Bool { help.lowercased() != word }
  }

  /// The word that is seen from across the room.
  let word: String
  /// The same in ordinary letters, for whoever reads letters alone; `nil` where the heading has it.
  let line: String?
  /// What the word is for.
  let role: Role
  /// What is asked or told in large letters where there is room for it; empty for nothing.
  let asked: String
  /// The ways in large letters, no more than three.
  private(set) var large: [Way]
  /// The ways beneath them.
  private(set) var beneath: [Way]
  /// A body at rest beside them.
  let rest: Sight?
  /// What it is drawn with.
  let glyphs: Glyphs

  /// How many ways have large letters: more at once are hard to take in from the floor.
  private static let most = 3

  /// - Parameter helps: What a way does here, where that is more than its key says everywhere.
  init(
    _ word: String, line: String? = nil, _ role: Role, asked: String = "",
    ways bindings: some Sequence<Binding>,
    helps: [Intent: String] = [:], rest: Sight? = nil, glyphs: Glyphs
  ) {
    (self.word, self.line, self.role) = (word, line, role)
    (self.asked, self.rest, self.glyphs) = (asked, rest, glyphs)
    let ways = bindings.compactMap { binding in
      binding.keys.first.map { key in
        Way(
          key: key.name(glyphs), word: binding.words.large, help: helps[binding.intent] ?? binding.help,
          label: binding.label ?? binding.help)
      }
    }
    let large = ways.filter { $0.word != nil }.prefix(Self.most)
    self.large = Array(large)
    beneath = ways.filter { !large.contains($0) }
  }

  /// The same where the footer alone has room for the ways.
  var withoutWays: Stop {
    var stop = self
    (stop.large, stop.beneath) = ([], [])
    return stop
  }

  /// The ways as they are told in words.
  var told: [String] { (large + beneath).map { "\($0.key): \($0.help)" } }
}
