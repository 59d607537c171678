/// The questions about pictures.
enum Questions {
  /// All of them in one write, the one that every terminal answers last.
  static func bytes(_ hints: TerminalHints) -> [UInt8] {
    let name = Array("\u{1B}[>0q".utf8),
      sizes = Array("\u{1B}[16t\u{1B}[14t\u{1B}[?2;1;0S\u{1B}[?2026$p".utf8),
      attributes = Array("\u{1B}[c".utf8)
    guard hints.isInTmux else {
      return GraphicsCommand.question.bytes(isThroughTmux: false) + name + sizes + colour + attributes
    }
    // tmux would take the one about graphics for a title. What it hands on is answered by the terminal that it is in, and
    // the name decides: what it decides about has to be known by then. Of the colour tmux may keep the answer to itself, and
    // give it where it is asked.
    return Tmux.wrapped(colour) + Tmux.wrapped(name) + name + sizes + colour + attributes
  }

  /// The one about the background alone.
  static func background(_ hints: TerminalHints) -> [UInt8] {
    hints.isInTmux ? Tmux.wrapped(colour) + colour : colour
  }

  private static let colour = Array("\u{1B}]11;?\u{1B}\\".utf8)

  /// Those about sizes; not all terminals answer them.
  static let sizes = Array("\u{1B}[16t\u{1B}[?2;1;0S".utf8)
  /// The one that is answered once all before it was read.
  static let place = Array("\u{1B}[6n".utf8)

  /// How long answers may take; through tmux, where not all of them can be known to have come.
  static let patience = Duration.seconds(2), tmuxPatience = Duration.seconds(1)
}

extension GraphicsCommand {
  /// Whether a picture of one pixel would be taken.
  fileprivate static var question: GraphicsCommand {
    GraphicsCommand(verbatim: "i=\(Answers.question),s=1,v=1,a=q,t=d,f=24;AAAA")
  }
}
