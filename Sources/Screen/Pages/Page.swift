import Text

/// A text to read: on the screen with a title above it and scrolled where it is long, or printed as plain lines.
public struct Page: Hashable, Sendable {
  /// One paragraph.
  public struct Paragraph: Hashable, Sendable {
    /// What it says.
    public var text: String
    /// What it is for.
    public var role: Role
    /// A mark before its first line, such as a number; the other lines stand in under it.
    public var mark: String
    /// Columns from the left.
    public var indent: Int
    /// Where it leads, for those that can be followed.
    var link: Link?
    /// How it is laid out; what it says is the same.
    var form = Form.words

    /// A paragraph; an empty text is an empty line.
    public init(_ text: String, _ role: Role = .text, mark: String = "", indent: Int = 0) {
      self.text = text
      self.role = role
      self.mark = mark
      self.indent = indent
    }
  }

  /// The heading.
  public var title: String
  /// What follows the heading at the right edge.
  public var aside: String
  /// The text.
  public var body: [Paragraph]

  /// What is large on it, where it stops the person.
  var stop: Stop?
  /// What stands once more in large letters below the text, where that leaves room, the most important first.
  var large: [Paragraph] = []

  /// A page.
  public init(title: String, aside: String = "", body: [Paragraph] = []) {
    self.title = title
    self.aside = aside
    self.body = body
  }

  /// The text broken into lines for a width, as words alone.
  func lines(width: Int) -> [(text: String, role: Role)] {
    laidOut(width: width).map { ($0.text, $0.role) }
  }

  /// The page as plain text for a pipe or a printer.
  public func plain(width: Int) -> String {
    let heading = aside.isEmpty ? title : "\(title) - \(aside)"
    let lines = lines(width: width).map { $0.text.trimmingEnd }
    return ([heading, String(repeating: "-", count: min(width, heading.columns))] + lines).joined(
      separator: "\n")
  }
}
