import Figure
import Screen

/// What a terminal's background is like.
enum Backdrop: CaseIterable, Hashable, Sendable {
  case dark, light
  /// Nobody has said, and the terminal hasn't answered.
  case unknown

  /// What a theme says of it, or else the terminal's own answer.
  ///
  /// - Parameters:
  ///   - theme: What the person has chosen.
  ///   - colour: The background that the terminal has told; `nil` where it hasn't.
  ///   - isConsole: Whether the terminal is the console of Linux, which is black and answers nothing.
  init(_ theme: Theme, told colour: Raster.Colour?, isConsole: Bool = false) {
    switch theme {
    case .dark: self = .dark
    case .light: self = .light
    case .automatic, .contrast, .plain:
      if let colour {
        self = colour.isLight ? .light : .dark
      } else {
        self = isConsole ? .dark : .unknown
      }
    }
  }
}
