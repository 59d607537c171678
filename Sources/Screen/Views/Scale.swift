/// A scale from 0 to 10, and what its numbers mean.
public struct Scale: Hashable, Sendable {
  /// What some numbers of it mean.
  struct Meaning: Hashable, Sendable {
    let range: String
    let numbers: ClosedRange<Int>
    let words: String
    /// The same for a narrow screen.
    let short: String
    /// The same in large letters.
    let large: String
    /// How it is told while one of them is chosen.
    let role: Role

    init(
      _ numbers: ClosedRange<Int>, _ words: String, short: String? = nil, large: String, _ role: Role = .cue
    ) {
      range = "\(numbers.lowerBound)-\(numbers.upperBound)"
      (self.numbers, self.words, self.short, self.large) = (numbers, words, short ?? words, large)
      self.role = role
    }
  }

  /// What is rated.
  let title: String
  /// What the ends and the middle are called.
  let low, middle, high: String
  /// What the numbers mean, the lowest first: three lines.
  let meanings: [Meaning]
  /// Where the meanings are from.
  let source: String

  /// How much it hurts: limber's own, after what physiotherapists tell people about pain in exercise.
  public static let pain = Scale(
    title: Wording.Pain.title, low: Wording.Pain.none, middle: Wording.Pain.moderate,
    high: Wording.Pain.worst,
    meanings: [
      Meaning(0...3, Wording.Pain.fine, large: Wording.Pain.fine),
      Meaning(
        4...5, Wording.Pain.acceptable, short: Wording.Pain.acceptableBriefly, large: Wording.Pain.settles),
      Meaning(
        6...10, Wording.Pain.tooMuch, short: Wording.Pain.tooMuchBriefly, large: Wording.Pain.tooMuchLarge,
        .danger),
    ], source: Wording.Pain.source)

  /// How well something goes that a person wants to do again.
  public static let activity = Scale(
    title: Wording.Activities.title, low: Wording.Activities.cannot, middle: "",
    high: Wording.Activities.asBefore,
    meanings: [
      Meaning(0...3, Wording.Activities.hardly, large: Wording.Activities.hardly),
      Meaning(4...6, Wording.Activities.withTrouble, large: Wording.Activities.withTrouble),
      Meaning(7...10, Wording.Activities.nearly, large: Wording.Activities.nearly),
    ], source: Wording.Scale.source)

  /// How hard a session was.
  public static let effort = Scale(
    title: Wording.Effort.title, low: Wording.Effort.none, middle: "", high: Wording.Effort.most,
    meanings: [
      Meaning(0...3, Wording.Effort.easy, large: Wording.Effort.easy),
      Meaning(4...6, Wording.Effort.work, large: Wording.Effort.work),
      Meaning(7...10, Wording.Effort.hard, large: Wording.Effort.hard),
    ], source: Wording.Scale.source)
}
