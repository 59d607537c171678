import Catalogue

/// How often and for how long a line is to be done, which a routine doesn't hold: kept in its words.
extension DoseScanner {
  mutating func when(at index: Int) -> Int? {
    guard var length = frequency(at: index) else { return nil }
    if word(index + length) == "daily" { length += 1 }
    dose.when.append(Self.text(of: tokens[index..<(index + length)]))
    return length
  }

  private func frequency(at index: Int) -> Int? {
    if self[index]?.isMark("/") == true, has(index + 1, Self.periods) { return 2 }
    if let length = dayParts(at: index) { return length }
    if has(index, Self.alone) { return 1 }
    if has(index, ["once", "twice", "thrice"]) {
      return has(index + 1, Self.adverbs) ? 2 : period(at: index + 1).map { $0 + 1 }
    }
    if has(index, ["every", "each"]) { return every(at: index) }
    if has(index, ["for", "x"]), self[index + 1]?.number != nil,
      has(index + 2, ["weeks", "week", "days", "months"])
    {
      return 3
    }
    // "2 x daily", "x2 daily", "3 times a week", "5 days a week"
    var place = index
    if word(place) == "x" { place += 1 }
    // Nobody is asked to do something ten times a day: that many are repetitions.
    guard let number = self[place]?.number, number.upperBound <= Self.mostTimes else { return nil }
    place += 1
    if has(place, ["x", "time", "times", "days", "day", "sessions"]) { place += 1 }
    if has(place, Self.adverbs) { return place + 1 - index }
    if let length = period(at: place) { return place + length - index }
    return place > index + 1 && has(place, ["day", "week", "wk"]) ? place + 1 - index : nil
  }

  /// "a day", "per week", "/day".
  private func period(at index: Int) -> Int? {
    guard has(index, ["a", "per", "each", "every"]) || self[index]?.isMark("/") == true else { return nil }
    return has(index + 1, Self.periods) ? 2 : nil
  }

  /// "every other day", "every 2 hours".
  private func every(at index: Int) -> Int? {
    var place = index + 1
    if has(place, ["other", "second", "third", "few"]) || self[place]?.number != nil { place += 1 }
    return has(place, Self.periods) ? place + 1 - index : nil
  }

  /// "AM & PM", "morning and night".
  private func dayParts(at index: Int) -> Int? {
    let start = has(index, ["in", "at", "before", "first", "every"]) ? index + 1 : index
    let first = word(start) == "the" ? start + 1 : start
    guard has(first, Self.dayParts) else { return nil }
    let isPair = self[first + 1]?.isMark("&+/") == true || word(first + 1) == "and"
    if isPair, has(first + 2, Self.dayParts) { return first + 3 - index }
    return first == index && !has(first, ["am", "pm", "mornings", "evenings"]) ? nil : first + 1 - index
  }

  /// Words of a line, as they were written.
  static func text(of tokens: some Sequence<HandoutToken>) -> String {
    tokens.reduce(into: "") { $0 += ($0.isEmpty || !$1.isApart ? "" : " ") + $1.text }
  }

  private static let mostTimes = 7
  private static let adverbs: Set<String> = ["daily", "weekly", "nightly", "hourly"]
  private static let alone: Set<String> = adverbs.union(["bd", "tds", "tid", "qds", "qid"])
  private static let periods: Set<String> = [
    "day", "days", "week", "weeks", "wk", "hour", "hours", "hr", "hrs", "morning", "evening", "night",
  ]
  private static let dayParts: Set<String> = [
    "am", "pm", "morning", "mornings", "evening", "evenings", "night", "noon", "bed", "bedtime", "afternoon",
  ]
}
