extension Wording {
  /// What limber found about the machine it runs on, or about a file.
  enum Findings {
    static func title(version: String) -> String { "limber \(version)" }
    static let aside = "what it found"
    static let goodMachine = "A session can be followed here."
    static let badMachine = "No session can be followed here:"
    static let goodFile = "limber can use this file."
    static let badFile = "limber doesn't use this file:"
    static let fault = "fault"
  }
}
