import Catalogue

/// Reads one line by itself.
struct LineReader {
  /// What a line says.
  enum Reading: Equatable {
    /// One exercise; several where a line lists them.
    case exercises([HandoutEntry])
    /// Where a block begins.
    case heading(Block)
    /// How much alone, for the exercise above.
    case dose(WrittenDose)
    case remark
  }

  private let names: ExerciseNames
  private let usual: UsualRanges

  init(_ catalogue: Catalogue) {
    names = ExerciseNames(Array(catalogue.exercises.values))
    usual = UsualRanges(catalogue)
  }

  /// An exercise with a dose in its own measures.
  ///
  /// - Parameter exercise: The one that is known; `nil` for one of its own.
  func entry(
    _ exercise: Exercise?, _ name: String, _ dose: WrittenDose, in block: Block, _ isNameGuess: Bool = false
  ) -> HandoutEntry {
    HandoutEntry(
      exercise: exercise, name: name, block: block, dose: dose,
      fit: exercise.map(dose.fitted) ?? dose.fitted(toExerciseCalled: name, usual), isNameGuess: isNameGuess)
  }

  func read(_ line: String, in block: Block) -> Reading {
    let (marked, isListed) = HandoutToken.all(in: line).withoutBullet
    let (tokens, named) = Self.leadingBlock(marked)
    let block = named ?? block
    if tokens.isEmpty { return named.map { .heading($0) } ?? .remark }
    if let entries = several(tokens, in: block) { return .exercises(entries) }
    return entry(tokens, in: block, isListed: isListed)
  }

  /// A line that lists exercises which are all known.
  private func several(_ tokens: [HandoutToken], in block: Block) -> [HandoutEntry]? {
    let parts = tokens.split { $0.isMark(",;+") || $0.word == "then" }.map(Array.init)
    guard parts.count > 1 else { return nil }
    let entries = parts.compactMap { part -> HandoutEntry? in
      guard case .exercises(let found) = entry(part, in: block, isListed: false), let one = found.first,
        one.exercise != nil, !one.isNameGuess
      else { return nil }
      return one
    }
    return entries.count == parts.count ? entries : nil
  }

  private func entry(_ tokens: [HandoutToken], in block: Block, isListed: Bool) -> Reading {
    let scanner = DoseScanner(tokens)
    let dose = scanner.dose, parts = scanner.parts
    for index in parts.indices {
      let others = parts.indices.filter { $0 != index }.flatMap { parts[$0].compactMap(\.word) }
      guard
        case .sure(let exercise)? = names.exercise(called: parts[index].compactMap(\.keyWord), beside: others)
      else {
        continue
      }
      let isSentence = !dose.hasAmount && others.count > 3
      if isSentence { break }
      var dose = dose
      dose.hasMore = dose.hasMore || parts.indices.contains { $0 != index && parts[$0].hasCount }
      return .exercises([self.entry(exercise, exercise.name, dose, in: block)])
    }
    let isRemark = Self.isRemark(tokens)
    guard let name = Self.name(parts) else {
      return dose.hasAmount || dose.rest != nil || dose.isEachSide || dose.side != nil ? .dose(dose) : .remark
    }
    if isRemark { return .remark }
    for part in [parts.first ?? [], parts.flatMap { $0 }] {
      guard case .guess(let exercise)? = names.exercise(called: part.compactMap(\.keyWord)) else { continue }
      guard dose.hasAmount || part.count < 5 else { break }
      return .exercises([self.entry(exercise, exercise.name, dose, in: block, true)])
    }
    if dose.hasAmount { return .exercises([self.entry(nil, name, dose, in: block)]) }
    let words = tokens.count { $0.word != nil }
    let isTitle = (isListed || !dose.when.isEmpty) && words <= 5 && tokens.last?.isMark(".!?:") != true
    return isTitle ? .exercises([self.entry(nil, name, dose, in: block, true)]) : .remark
  }

  /// "Warm-up:", alone or before an exercise.
  private static func leadingBlock(_ tokens: [HandoutToken]) -> ([HandoutToken], Block?) {
    let words = tokens.map { $0.word ?? ($0.isMark("-") ? "-" : "") }
    let headings: [(words: [[String]], block: Block)] = [
      ([["warm", "-", "up"], ["warm", "up"], ["warmup"]], .warmUp),
      ([["cool", "-", "down"], ["cool", "down"], ["cooldown"]], .coolDown),
      (
        [
          ["main", "part"], ["main", "exercises"], ["main"], ["strength"], ["strengthening"], ["exercises"],
          ["core"],
        ], .main
      ),
    ]
    for heading in headings {
      for form in heading.words where words.starts(with: form) {
        let rest = tokens.dropFirst(form.count)
        if rest.isEmpty { return ([], heading.block) }
        if rest.first?.isMark(":-") == true { return (Array(rest.dropFirst()), heading.block) }
      }
    }
    return (tokens, nil)
  }

  /// The name of an exercise that limber doesn't know: the words of a line without its dose.
  private static func name(_ parts: [[HandoutToken]]) -> String? {
    var name: [HandoutToken] = []
    for part in parts {
      // What goes on with a preposition belongs to the name: "squats 3x10 at the sink".
      guard name.isEmpty || part.first?.word.map(joining.contains) == true else { continue }
      let own =
        name.isEmpty ? part.drop { $0.word.map(DoseScanner.verbs.contains) ?? $0.isMark("-&+.:") } : part[...]
      if own.contains(where: { $0.word.map { !meaningless.contains($0) } ?? false }) { name += own }
    }
    while let last = name.last, last.word.map(dangling.contains) ?? !last.isMark(")") { name.removeLast() }
    let text = DoseScanner.text(of: name)
    guard let first = text.first, text.contains(where: \.isLetter) else { return nil }
    return String((first.uppercased() + text.dropFirst()).prefix(80))
  }

  /// The name on a line that holds nothing else; `nil` where it reads as a remark.
  static func nameAlone(_ line: String) -> String? {
    let (tokens, _) = HandoutToken.all(in: line).withoutBullet
    guard (1...6).contains(tokens.count), tokens.last?.isMark(".!?:") != true, !isRemark(tokens),
      leadingBlock(tokens).1 == nil
    else { return nil }
    return name([tokens])
  }

  private static func isRemark(_ tokens: [HandoutToken]) -> Bool {
    guard let first = tokens.first(where: { $0.word != nil })?.word else { return true }
    return remarkStarts.contains(first) || tokens.contains { $0.word.map(remarkWords.contains) ?? false }
  }

  private static let joining: Set<String> = [
    "at", "with", "on", "against", "in", "using", "over", "from", "to", "under",
  ]
  private static let dangling: Set<String> = [
    "with", "of", "for", "x", "and", "then", "a", "the", "each", "per", "to", "at",
  ]
  private static let meaningless: Set<String> = [
    "these", "this", "them", "all", "it", "each", "exercises", "exercise", "for", "x", "of", "to", "the", "a",
    "up", "at",
    "and", "with", "slow", "slowly", "total", "approx", "about", "program", "programme", "only", "in", "on",
    "or", "until",
  ]
  private static let remarkStarts: Set<String> = [
    "use", "apply", "ice", "heat", "stop", "avoid", "remember", "call", "contact", "dont", "if", "please",
    "keep",
    "rest", "review", "next", "follow", "phone", "tel", "email", "name", "date", "patient", "dob", "page",
    "week", "see",
    "pain", "some", "frequency", "after", "before", "during", "equipment", "signed", "physio", "note",
    "notes", "physiotherapist", "therapist", "breathe", "take", "home", "goal", "goals",
    "you", "your", "http", "https", "www", "when", "as", "dear", "hi", "hello", "no", "not", "never",
    "always", "make",
  ]
  private static let remarkWords: Set<String> = [
    "appointment", "tel", "https", "http", "www", "luck", "unless", "soreness",
  ]
}

extension [HandoutToken] {
  /// Without a bullet, a number or a letter in front, and whether there was one.
  fileprivate var withoutBullet: ([HandoutToken], isListed: Bool) {
    var rest = self[...], isListed = false
    while let first = rest.first, first.isMark("-•·◦▪‣●○■□☐☑✓✔➢➤→>–#_"),
      !isListed || !(rest.dropFirst().first?.isApart ?? true)
    {
      rest = rest.dropFirst()
      isListed = true
    }
    // A star was taken for a cross.
    if rest.first?.text == "*" { (rest, isListed) = (rest.dropFirst(), true) }
    if let first = rest.first?.word, ["exercise", "ex"].contains(first), rest.dropFirst().first?.number != nil
    {
      rest = rest.dropFirst()
      if rest.first?.isMark(".") == true { rest = rest.dropFirst() }
      rest = rest.dropFirst()
      if rest.first?.isMark(":-.)") == true { rest = rest.dropFirst() }
      return (Array(rest), true)
    }
    if rest.first?.word == "ex", rest.dropFirst().first?.isMark(".") == true,
      rest.dropFirst(2).first?.number != nil
    {
      rest = rest.dropFirst(3)
      if rest.first?.isMark(":-.)") == true { rest = rest.dropFirst() }
      return (Array(rest), true)
    }
    let opens = rest.first?.isMark("(") == true ? 1 : 0
    let mark = rest.dropFirst(opens)
    let isShort =
      mark.first.map { $0.number?.count == 1 && $0.text.count < 3 || $0.word?.count == 1 && $0.word != "x" }
      ?? false
    if isShort, let close = mark.dropFirst().first, close.isMark(".)"), !close.isApart, mark.count > 2,
      opens == 0 || close.isMark(")")
    {
      return (Array(mark.dropFirst(2)), true)
    }
    return (Array(rest), isListed)
  }
}

extension [HandoutToken] {
  /// Whether it holds a number that may say how much; weights and angles don't.
  fileprivate var hasCount: Bool {
    indices.contains { index in
      let next = index + 1 < count ? self[index + 1].word ?? "" : ""
      return self[index].number != nil
        && !["kg", "lb", "lbs", "degrees", "deg", "cm", "weeks"].contains(next)
    }
  }
}

extension HandoutToken {
  /// What counts of it in a name: a number is part of one.
  fileprivate var keyWord: String? { word ?? (number != nil ? text : nil) }
}

extension DoseScanner {
  /// What says nothing of a dose, in the parts that marks and the dose itself divide it into.
  fileprivate var parts: [[HandoutToken]] {
    var parts: [[HandoutToken]] = [[]]
    for (index, token) in tokens.enumerated() {
      let divides = token.isMark(",;:().@") || token.isMark("-") && token.isApart
      if isTaken[index] || divides {
        if parts[parts.count - 1].isEmpty == false { parts.append([]) }
      } else {
        parts[parts.count - 1].append(token)
      }
    }
    return parts.filter { part in part.contains { $0.word != nil } }
  }
}
