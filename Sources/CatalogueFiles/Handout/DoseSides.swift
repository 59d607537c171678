import Catalogue

/// Sides and rests.
extension DoseScanner {
  /// "each side", "L + R", "right leg only".
  mutating func side(at index: Int) -> Int? {
    if let length = bothSides(at: index) {
      dose.isEachSide = true
      return length
    }
    guard let side = oneSide(index) else { return nil }
    var next = index + 1
    if has(next, Self.limbs) { next += 1 }
    if word(next) == "only" { next += 1 }
    if let before = dose.side, before != side {
      // Each side has words of its own: both are done.
      (dose.side, dose.isEachSide, dose.isGuess) = (nil, true, true)
    } else if !dose.isEachSide {
      dose.side = side
    }
    return next - index
  }

  private func bothSides(at index: Int) -> Int? {
    if has(index, ["bilat", "bilateral", "bilaterally", "es"]) { return 1 }
    if has(index, ["alternating", "alternate", "alternately", "alt"]) {
      if has(index + 1, Self.limbs), word(index + 2) == "and", has(index + 3, Self.limbs) { return 4 }
      return has(index + 1, Self.limbs) ? 2 : 1
    }
    if self[index + 1]?.isMark("/") == true,
      (word(index), word(index + 2)) == ("b", "l") || (word(index), word(index + 2)) == ("e", "s")
    {
      return 3
    }
    if let first = oneSide(index), let second = oneSide(index + 2), first != second,
      self[index + 1]?.isMark("/+&") == true || has(index + 1, ["and", "then"])
    {
      return has(index + 3, Self.limbs) ? 4 : 3
    }
    let isEach = has(index, ["each", "per", "either", "every", "ea"]) || self[index]?.isMark("/") == true
    if isEach, has(index + 1, Self.limbs) { return 2 }
    if word(index) == "both", has(index + 1, ["side", "sides", "legs", "arms", "ways", "directions"]) {
      return 2
    }
    // "30 s each" ends what is said of the amount.
    let isLast = self[index + 1]?.word == nil || word(index + 1) == "x"
    return has(index, ["each", "ea"]) && index > 0 && isLast && tokens[..<index].contains { $0.number != nil }
      ? 1 : nil
  }

  /// The side that a word names: a letter alone only as a capital.
  private func oneSide(_ index: Int) -> Side? {
    switch word(index) {
    case "left": .left
    case "right": .right
    case "l" where self[index]?.text == "L": .left
    case "r" where self[index]?.text == "R": .right
    default: nil
    }
  }

  /// "rest 30 s", "1 min rest between sets".
  mutating func rest(at index: Int) -> Int? {
    var next: Int
    if word(index) == "rest" || word(index) == "resting" {
      var place = index + 1
      while has(place, ["for", "of", "at", "least", "about"]) || self[place]?.isMark(":-=") == true {
        place += 1
      }
      guard let (seconds, behind) = duration(at: place) else { return nil }
      dose.rest = seconds
      next = behind
    } else if let (seconds, behind) = duration(at: index), word(behind) == "rest" {
      dose.rest = seconds
      next = behind + 1
    } else {
      return nil
    }
    if word(next) == "in", word(next + 1) == "between" { next += 1 }
    if has(next, ["between", "after"]) {
      next += 1
      while has(next, ["each", "every", "the", "set", "sets", "side", "sides", "rep", "reps"]) { next += 1 }
    }
    return next - index
  }

  private static let limbs: Set<String> = [
    "side", "sides", "leg", "legs", "arm", "arms", "way", "ways", "direction", "directions", "knee", "foot",
    "hip",
    "limb", "hand",
  ]
}
