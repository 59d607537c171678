/// Something to choose from or to read, with an exercise beside it, its figure in motion.
public struct Beside: Sendable {
  /// What stands at the left.
  public enum Main: Sendable {
    /// Something to choose from, and the line chosen; what it says about that is for screens without room beside it.
    case list(ListPage, selected: Int)
    /// Something to read, from a line on.
    case page(Page, from: Int)
  }

  /// What stands at the left.
  public let main: Main
  /// The keys.
  public let keys: KeyMap
  /// The exercise; `nil` where there is none to show.
  public let preview: Preview?
  /// What stands below its figure.
  public let words: [Page.Paragraph]

  /// Something with an exercise beside it.
  public init(_ main: Main, _ keys: KeyMap, preview: Preview?, words: [Page.Paragraph] = []) {
    self.main = main
    self.keys = keys
    self.preview = preview
    self.words = words
  }

  /// Whether it is something to read.
  var isPage: Bool { if case .page = main { true } else { false } }

  /// Whether exercises take turns, each named below its figure.
  var takesTurns: Bool { preview?.left != nil }
}
