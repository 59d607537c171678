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
