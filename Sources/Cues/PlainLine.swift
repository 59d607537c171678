/// A cue as a line for pipes and screen readers: printable characters and nothing else.
public enum PlainLine {
  /// The line without its newline; `nil` for a cue that only rings.
  public static func text(_ cue: Cue) -> String? {
    guard let text = cue.text.map(printable), !text.isEmpty else { return nil }
    return text
  }

  /// A text with every run of blanks as one space, and without anything that is no visible character.
  public static func printable(_ text: String) -> String {
    var line = "", hasBlank = false
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: hasBlank = !line.isEmpty
      case .format, .surrogate, .privateUse, .unassigned: continue
      default:
        if hasBlank { line += " " }
        hasBlank = false
        line.unicodeScalars.append(scalar)
      }
    }
    return line
  }
}
