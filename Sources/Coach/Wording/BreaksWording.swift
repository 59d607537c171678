extension Wording {
  /// The breaks.
  enum Breaks {
    static let name = "Break"
    static let nothingSuits = "No move on the feet suits you now. Walk about, as far as it is comfortable."
  }
}
