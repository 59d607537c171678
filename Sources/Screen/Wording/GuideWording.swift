import Text

extension Wording {
  /// The guide.
  enum Guide {
    static let title = "Guide"
    /// Beside the title of each of its pages.
    static let aside = "guide"
    static let why = "Why:"
    static let instead = "Instead:"
    static let exercises = "Exercises named here"
    static let topics = "In the guide as well"
    static func entries(_ count: Int) -> String { count.counted("entry") }
  }
}
