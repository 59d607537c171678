import Catalogue

/// Takes what a line says of how much, how often and on which side out of its words.
struct DoseScanner {
  private(set) var tokens: [HandoutToken]
  /// Which of them say how much; the others are the name and remarks.
  private(set) var isTaken: [Bool]
  var dose = WrittenDose()

  /// All of a line.
  init(_ tokens: [HandoutToken]) {
    self.tokens = tokens
    isTaken = tokens.map { _ in false }
    scan { $0.when(at: $1) }
    scan { $0.rest(at: $1) }
    scan { $0.side(at: $1) }
    scan { $0.labelled(at: $1) ?? $0.held(at: $1) ?? $0.amount(at: $1) ?? $0.cross(at: $1) }
    takeBareNumbers()
  }

  /// Looks at each place that is still free.
  ///
  /// - Parameter look: How many words it takes from a place on; `nil` for none.
  private mutating func scan(_ look: (inout DoseScanner, Int) -> Int?) {
    var index = 0
    while index < tokens.count {
      guard !isTaken[index], let length = look(&self, index) else {
        index += 1
        continue
      }
      take(index..<(index + length))
      index += length
    }
  }

  mutating func take(_ range: Range<Int>) { for index in range { isTaken[index] = true } }

  // MARK: What stands at a place

  /// The token at a place, unless it is taken.
  subscript(index: Int) -> HandoutToken? {
    tokens.indices.contains(index) && !isTaken[index] ? tokens[index] : nil
  }

  func word(_ index: Int) -> String { self[index]?.word ?? "" }

  func has(_ index: Int, _ words: Set<String>) -> Bool { words.contains(word(index)) }

  /// The place behind a mark, where one stands.
  func past(_ marks: String, at index: Int) -> Int { self[index]?.isMark(marks) == true ? index + 1 : index }

  /// Seconds, with the place behind their unit.
  func duration(at index: Int) -> (seconds: ClosedRange<Int>, next: Int)? {
    if case .clock(let seconds)? = self[index]?.kind {
      return (seconds...seconds, has(index + 1, Self.units) ? index + 2 : index + 1)
    }
    guard let number = self[index]?.number else { return nil }
    let place = past("-", at: index + 1)
    guard let unit = Self.unit(word(place)) else { return nil }
    let seconds = number.lowerBound * unit...number.upperBound * unit
    guard unit > 1, number.count == 1, let more = self[place + 1]?.number, more.count == 1,
      Self.unit(word(place + 2)) == 1
    else { return (seconds, place + 1) }
    let sum = seconds.lowerBound + more.lowerBound
    return (sum...sum, place + 3)
  }

  private static func unit(_ word: String) -> Int? {
    switch word {
    case "s", "sec", "secs", "second", "seconds": 1
    case "m", "min", "mins", "minute", "minutes": 60
    case "h", "hr", "hrs", "hour", "hours": 3600
    default: nil
    }
  }

  private static let units: Set<String> = ["s", "sec", "secs", "min", "mins", "minutes", "seconds"]
  static let setWords: Set<String> = ["set", "sets", "round", "rounds", "series"]
  static let repWords: Set<String> = ["rep", "reps", "repetition", "repetitions"]
  static let holdWords: Set<String> = ["hold", "holds", "holding", "held", "pause", "isometric"]
}
