import Foundation

/// A word, a number or a mark of a line that somebody wrote down.
struct HandoutToken: Equatable {
  /// What it is.
  enum Kind: Equatable {
    /// A number, or two with a dash between.
    case number(ClosedRange<Int>)
    /// Minutes and seconds, as `1:30`, in seconds.
    case clock(Int)
    /// Small letters without accents.
    case word(String)
    case mark(Character)
  }

  var kind: Kind
  /// As it was written.
  let text: String
  /// Whether a space stands before it.
  let isApart: Bool

  var word: String? { if case .word(let word) = kind { word } else { nil } }

  var number: ClosedRange<Int>? { if case .number(let range) = kind { range } else { nil } }

  func isMark(_ marks: String) -> Bool {
    if case .mark(let mark) = kind { marks.contains(mark) } else { false }
  }
}

extension HandoutToken {
  /// All of a line.
  static func all(in line: String) -> [HandoutToken] {
    var reader = Reader(characters: Array(line))
    while reader.place < reader.characters.count { reader.step() }
    return reader.tokens.withNumberWords.withRanges
  }

  private struct Reader {
    let characters: [Character]
    var place = 0
    var tokens: [HandoutToken] = []
    private var isApart = true

    init(characters: [Character]) { self.characters = characters }

    private var afterNumber: Bool { !isApart && tokens.last?.number != nil }

    mutating func step() {
      let character = characters[place]
      if character.isWhitespace {
        isApart = true
        place += 1
        return
      }
      if character.isASCIIDigit { return number() }
      if "×✕✖╳*".contains(character) || isCross { return add(.word("x"), length: 1) }
      if afterNumber, let (unit, length) = primes { return add(.word(unit), length: length) }
      if character.isLetter { return word() }
      let dashes = "-\u{2010}\u{2011}\u{2012}–—−"
      add(.mark(dashes.contains(character) ? "-" : character), length: 1)
    }

    /// Whether an `x` stands here that multiplies.
    private var isCross: Bool {
      guard characters[place] == "x" || characters[place] == "X" else { return false }
      let next = place + 1 < characters.count ? characters[place + 1] : " "
      return !next.isLetter && (place == 0 || !characters[place - 1].isLetter)
    }

    /// The signs for minutes and seconds behind a number.
    private var primes: (String, Int)? {
      let next = place + 1 < characters.count ? characters[place + 1] : " "
      if "\"″”“".contains(characters[place]) { return ("s", 1) }
      guard "'′’".contains(characters[place]) else { return nil }
      if "'′’".contains(next) { return ("s", 2) }
      return next.isLetter ? nil : ("min", 1)
    }

    private mutating func number() {
      var end = place, joints = 0
      while end < characters.count {
        if characters[end].isASCIIDigit {
          end += 1
        } else if "/.:".contains(characters[end]), end + 1 < characters.count,
          characters[end + 1].isASCIIDigit
        {
          joints += 1
          end += 1
        } else {
          break
        }
      }
      let text = String(characters[place..<end])
      let parts = text.split(separator: ":")
      if joints == 1, parts.count == 2, parts[1].count == 2, let minutes = Int(parts[0]), minutes < 60,
        let seconds = Int(parts[1]), seconds < 60
      {
        return add(.clock(minutes * 60 + seconds), length: end - place)
      }
      // What is no whole number of a size that anybody does, such as 90/90, 2.5 or a telephone's, is a word.
      guard joints == 0, text.count <= 5, let value = Int(text) else {
        return add(.word(text), length: end - place)
      }
      add(.number(value...value), length: end - place)
    }

    private mutating func word() {
      var end = place
      while end < characters.count {
        let isApostrophe =
          "'’".contains(characters[end]) && end + 1 < characters.count && characters[end + 1].isLetter
        guard characters[end].isLetter || isApostrophe else { break }
        end += 1
      }
      let plain = String(characters[place..<end]).lowercased().decomposedStringWithCanonicalMapping
        .unicodeScalars.filter {
          $0.properties.generalCategory != .nonspacingMark && !"'’".unicodeScalars.contains($0)
        }
      add(.word(String(String.UnicodeScalarView(plain))), length: end - place)
    }

    private mutating func add(_ kind: Kind, length: Int) {
      tokens.append(
        HandoutToken(kind: kind, text: String(characters[place..<(place + length)]), isApart: isApart))
      place += length
      isApart = false
    }
  }
}

extension [HandoutToken] {
  /// With numbers in words as numbers, where something is counted: "figure four" and "one legged" count nothing.
  fileprivate var withNumberWords: [HandoutToken] {
    indices.map { index in
      guard let word = self[index].word, let value = Self.numbers[word] else { return self[index] }
      let next = index + 1 < count ? self[index + 1].word ?? "" : ""
      let before = index > 0 ? self[index - 1].word ?? "" : ""
      guard Self.counted.contains(next) || ["of", "x"].contains(before) else { return self[index] }
      var token = self[index]
      token.kind = .number(value...value)
      return token
    }
  }

  /// With two numbers and a dash or "to" between them as one range.
  fileprivate var withRanges: [HandoutToken] {
    var tokens: [HandoutToken] = [], index = 0
    while index < count {
      if index + 2 < count, let low = self[index].number, let high = self[index + 2].number,
        self[index + 1].isMark("-") || self[index + 1].word == "to", low.lowerBound < high.upperBound
      {
        let text = self[index].text + self[index + 1].text + self[index + 2].text
        tokens.append(
          HandoutToken(
            kind: .number(low.lowerBound...high.upperBound), text: text, isApart: self[index].isApart))
        index += 3
      } else {
        tokens.append(self[index])
        index += 1
      }
    }
    return tokens
  }

  private static let numbers: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "sixty": 60,
  ]

  private static let counted: Set<String> = [
    "set", "sets", "rep", "reps", "repetitions", "time", "times", "x", "second", "seconds", "sec", "secs",
    "minute", "minutes", "min", "mins", "breath", "breaths", "rounds",
  ]
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
