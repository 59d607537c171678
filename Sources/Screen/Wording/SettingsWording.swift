extension Wording {
  /// The settings.
  enum Settings {
    static let title = "Settings"
    static let saved = "saved"
  }

  /// The voices that there are.
  enum Voices {
    static func title(rate: Int) -> String { "Voices, at \(rate) %" }
    static let usual = "As the program has it"
    static let chosen = "chosen,"
    static func lead(_ count: Int, of program: String?) -> String {
      guard let program else { return "Nothing here can speak." }
      return count == 0
        ? "\(program) tells no voices. Enter takes a line, t lets you hear it."
        : "What \(program) has for English. Enter takes one, t lets you hear it."
    }
  }
}
