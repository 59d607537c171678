import Catalogue

/// Sets, reps, holds and times.
extension DoseScanner {
  /// "sets: 3", "reps 10".
  func labelled(at index: Int) -> (length: Int, count: ClosedRange<Int>, isSets: Bool)? {
    let isSets = has(index, Self.setWords)
    guard isSets || has(index, Self.repWords) else { return nil }
    let place = past(":=", at: index + 1)
    guard let count = self[place]?.number, duration(at: place) == nil, word(place + 1) != "x" else {
      return nil
    }
    return (place + 1 - index, count, isSets)
  }

  mutating func labelled(at index: Int) -> Int? {
    guard let found: (length: Int, count: ClosedRange<Int>, isSets: Bool) = labelled(at: index) else {
      return nil
    }
    set(found.isSets ? \.sets : \.reps, found.count)
    return found.length
  }

  /// "hold 5 s", "hold each for 5".
  mutating func held(at index: Int) -> Int? {
    guard has(index, Self.holdWords) else { return nil }
    var place = index + 1
    while place < index + 5, has(place, Self.afterHold) || self[place]?.isMark(":-=(") == true { place += 1 }
    if let (seconds, next) = duration(at: place) {
      set(\.hold, seconds)
      return next - index
    }
    guard let number = self[place]?.number, word(place + 1) != "x", !has(place + 1, Self.setWords),
      !has(place + 1, Self.repWords), !has(place + 1, Self.breathWords), !has(place + 1, ["times"])
    else { return nil }
    set(\.hold, number)
    return place + 1 - index
  }

  /// What begins with a number: "3 sets of 10", "3 x 10", "10 reps", "30 s", "10x".
  mutating func amount(at index: Int) -> Int? {
    if let (seconds, next) = duration(at: index) { return timed(seconds, next) - index }
    guard let count = self[index]?.number else { return nil }
    var place = index + 1
    if has(place, Self.setWords) {
      set(\.sets, count)
      place += 1
      guard has(place, ["of", "x"]), let reps = self[place + 1]?.number, duration(at: place + 1) == nil else {
        return place + (has(place, ["of", "x"]) ? 1 : 0) - index
      }
      set(\.reps, reps)
      return behindReps(place + 2) - index
    }
    let behind = pastAdjectives(place)
    if has(behind, Self.repWords) {
      set(\.reps, count)
      return behind + 1 - index
    }
    if has(place, Self.breathWords) {
      dose.breaths = count
      return place + 1 - index
    }
    if has(place, ["time", "times"]) {
      repeated(count)
      return place + 1 - index
    }
    guard word(place) == "x" else { return nil }
    place = past("(", at: place + 1)
    if let (seconds, next) = duration(at: place) {
      repeated(count)
      return timed(seconds, next) - index
    }
    guard let second = self[place]?.number else {
      repeated(count)
      return place - index
    }
    return product(count, second, place + 1) - index
  }

  /// Two numbers with a cross between, and what follows them.
  private mutating func product(_ first: ClosedRange<Int>, _ second: ClosedRange<Int>, _ next: Int) -> Int {
    guard dose.sets == nil, dose.reps == nil else {
      dose.hasMore = true
      return next
    }
    var place = next
    if has(place, Self.setWords) {
      (dose.sets, dose.reps) = (second, first)
      place += 1
    } else if has(place, Self.repWords) || first.upperBound <= second.upperBound || second.upperBound > 5 {
      (dose.sets, dose.reps) = (first, second)
      place = behindReps(place)
    } else {
      // Sets come first, but nobody does ten sets of three.
      (dose.sets, dose.reps) = (second, first)
      dose.isGuess = true
    }
    guard word(place) == "x", let (seconds, behind) = duration(at: place + 1) else { return place }
    dose.hold = seconds
    return has(behind, Self.holdWords) ? behind + 1 : behind
  }

  /// Seconds, with what follows them.
  private mutating func timed(_ seconds: ClosedRange<Int>, _ next: Int) -> Int {
    var place = next
    let isHeld = tokens.indices.contains { !isTaken[$0] && has($0, Self.holdWords) }
    if has(place, Self.holdWords) { place += 1 }
    set(isHeld && dose.hold == nil ? \.hold : \.seconds, seconds)
    return place
  }

  /// What begins with a cross: "x 10", "x 30 s".
  mutating func cross(at index: Int) -> Int? {
    if let count = ["once": 1, "twice": 2, "thrice": 3][word(index)] {
      repeated(count...count)
      return 1
    }
    guard word(index) == "x" else { return nil }
    if let (seconds, next) = duration(at: index + 1) { return timed(seconds, next) - index }
    guard let count = self[index + 1]?.number else { return 1 }
    if has(index + 2, Self.setWords) {
      set(\.sets, count)
      return 3
    }
    if word(index + 2) == "x", let more = self[index + 3]?.number, duration(at: index + 3) == nil {
      return product(count, more, index + 4) - index
    }
    repeated(count)
    return behindReps(index + 2) - index
  }

  /// A number of which nothing says yet whether it is sets or reps.
  private mutating func repeated(_ count: ClosedRange<Int>) {
    if dose.sets != nil, dose.reps != nil { dose.hasMore = true } else { set(\.times, count) }
  }

  /// Keeps what was said first; what is said again finds no place.
  private mutating func set(
    _ part: WritableKeyPath<WrittenDose, ClosedRange<Int>?>, _ range: ClosedRange<Int>
  ) {
    if dose[keyPath: part] == nil { dose[keyPath: part] = range } else { dose.hasMore = true }
  }

  private func behindReps(_ place: Int) -> Int {
    has(place, Self.repWords) || has(place, ["time", "times"]) ? place + 1 : place
  }

  /// The place behind such words as "slow, controlled".
  private func pastAdjectives(_ place: Int) -> Int {
    var place = place, steps = 0
    while steps < 4, has(place, Self.adjectives) || self[place]?.isMark(",") == true {
      place += 1
      steps += 1
    }
    return place
  }

  /// Numbers that nothing stands beside: the only one is how many, unless it belongs to a name.
  mutating func takeBareNumbers() {
    let free = tokens.indices.filter { self[$0]?.number != nil }
    let isOpen = dose.reps == nil && dose.times == nil && dose.breaths == nil
    guard isOpen, let first = free.first, let last = free.last else { return }
    func isCount(_ index: Int) -> Bool {
      let before = self[index - 1], next = self[index + 1]
      // At the end of its part of the line, or before the name.
      let ends = next == nil || next?.isMark(",;.)-") == true
      let begins =
        tokens[..<index].indices.allSatisfy { isTaken[$0] || has($0, Self.verbs) } && next?.word != nil
      return ends && before?.word.map { !Self.numbered.contains($0) } ?? true || begins
    }
    if free.count == 1, dose.seconds == nil && dose.hold == nil || dose.sets != nil, isCount(first) {
      dose.reps = tokens[first].number
      take(first..<(first + 1))
    } else if free.count == 2, last == first + 1, dose.sets == nil {
      (dose.sets, dose.reps) = (tokens[first].number, tokens[last].number)
      dose.isGuess = true
      take(first..<(last + 1))
    }
  }

  private static let afterHold: Set<String> = [
    "each", "every", "it", "this", "position", "stretch", "for", "of", "about", "up", "at", "the", "end",
    "top", "rep",
    "there", "to", "time",
  ]
  private static let adjectives: Set<String> = [
    "slow", "controlled", "gentle", "easy", "smooth", "full", "good", "small", "slowly", "gently",
  ]
  private static let breathWords: Set<String> = ["breath", "breaths"]
  /// What a number behind it tells apart, and doesn't count.
  private static let numbered: Set<String> = [
    "week", "page", "phase", "level", "stage", "day", "figure", "exercise", "ex",
  ]
  static let verbs: Set<String> = [
    "do", "perform", "repeat", "complete", "try", "then", "and", "now", "also",
  ]
}
