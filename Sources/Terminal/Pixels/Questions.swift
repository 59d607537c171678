/// What the environment says of a terminal, and what may be asked of it.
struct TerminalHints: Hashable, Sendable {
  /// Its type, as `TERM` has it.
  let type: String
  /// The program that it is, as `TERM_PROGRAM` has it; it lives on in what is started in another terminal from there.
  let program: String?
  /// Whether kitty has left its mark.
  let isKitty: Bool
  /// Whether tmux stands between limber and the terminal, and whether screen does.
  let isInTmux: Bool
  let isInScreen: Bool

  /// What an environment says.
  init(_ environment: [String: String]) {
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    type = value("TERM") ?? ""
    program = value("TERM_PROGRAM")
    isKitty = value("KITTY_WINDOW_ID") != nil || type == "xterm-kitty"
    isInTmux = value("TMUX") != nil || type.hasPrefix("tmux")
    isInScreen = !isInTmux && (value("STY") != nil || type.hasPrefix("screen"))
  }

  /// Terminals that would print a question, or have no pixels: they are asked nothing.
  var isSilent: Bool { ["", "linux", "dumb"].contains(type) || program == "Apple_Terminal" && !isInTmux }
}

/// The questions about pictures.
enum Questions {
  /// All of them in one write, the one that every terminal answers last.
  static func bytes(_ hints: TerminalHints) -> [UInt8] {
    let name = Array("\u{1B}[>0q".utf8), colour = Array("\u{1B}]11;?\u{1B}\\".utf8),
      sizes = Array("\u{1B}[16t\u{1B}[14t\u{1B}[?2;1;0S\u{1B}[?2026$p".utf8), attributes = Array("\u{1B}[c".utf8)
    guard hints.isInTmux else {
      return GraphicsCommand.question.bytes(isThroughTmux: false) + name + sizes + colour + attributes
    }
    // tmux would take the one about graphics for a title. What it hands on is answered by the terminal that it is in, and
    // the name decides: what it decides about has to be known by then. Of the colour tmux may keep the answer to itself, and
    // give it where it is asked.
    return Tmux.wrapped(colour) + Tmux.wrapped(name) + name + sizes + colour + attributes
  }

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
