import Text

extension Wording {
  /// Programmes that are begun, held and ended.
  enum Programmes {
    static let startWhat = "Which one? As in limber programme start first-weeks; limber programme lists them."
    static func noID(_ action: String) -> String {
      "\(action) takes no id: one programme at a time is followed."
    }
    static let none = "you follow no programme. `limber programme` lists them."
    static let stopped =
      "The programme is ended; your sessions stay. limber programme start ID begins one again."
    static func isProgramme(_ id: String) -> String {
      "\(id.printable) is a programme: limber programme start \(id.printable) begins it."
    }
  }
}
