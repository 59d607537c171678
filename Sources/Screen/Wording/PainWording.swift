extension Wording {
  /// The pain scale.
  enum Pain {
    static let title = "Pain"
    static let aside = "0 to 10"
    static let none = "none"
    static let moderate = "moderate"
    static let worst = "the worst"

    static let fine = "fine"
    static let acceptable = "acceptable when it settles by next morning"
    static let acceptableBriefly = "fine if settled by morning"
    static let tooMuch = "too much: easier, fewer, or another day"
    static let tooMuchBriefly = "too much: less, or rest"
    /// In large letters.
    static let settles = "if it settles"
    static let tooMuchLarge = "too much"
    static let source = "limber's own guide"

    static func hint(_ pain: Int?) -> String {
      pain.map { "\($0) of 10. Enter goes on" } ?? "Enter goes on without an answer"
    }
    /// As a line.
    static func answer(_ pain: Int) -> String { "\(pain) of 10. Enter: go on" }
  }
}
