import Screen

/// Which way pictures take, if any, and why.
public struct PixelFinding: Hashable, Sendable {
  /// The way; `nil` for figures in cells.
  public let way: PixelWay?
  /// Why, in a few words.
  public let reason: String

  private init(_ way: PixelWay?, _ reason: String) { (self.way, self.reason) = (way, reason) }

  /// Why a terminal isn't asked at all; `nil` where it is.
  static func withoutAsking(_ drawing: Drawing, _ hints: TerminalHints, isUTF8: Bool) -> PixelFinding? {
    switch drawing {
    case .dots, .blocks, .plain: PixelFinding(nil, Wording.Pixels.chosen)
    case .automatic, .pixels:
      if !isUTF8 {
        PixelFinding(nil, Wording.Pixels.notUTF8)
      } else if hints.isSilent {
        PixelFinding(nil, Wording.Pixels.notAsked)
      } else if hints.isInScreen {
        PixelFinding(nil, Wording.Pixels.screen)
      } else {
        nil
      }
    }
  }

  /// What the answers come to; `nil` while more of them may come.
  ///
  /// - Parameters:
  ///   - answers: What was answered.
  ///   - hints: What the environment says.
  ///   - drawing: What the person has chosen.
  ///   - canTile: Whether curses can draw the cells that kitty's pictures lie in.
  ///   - isLate: Whether the time for answers is over.
  static func of(
    _ answers: Answers, _ hints: TerminalHints, _ drawing: Drawing, canTile: Bool, isLate: Bool
  ) -> PixelFinding? {
    guard answers.areWhole(hints) || isLate else { return nil }
    let found = hints.isInTmux ? throughTmux(answers, canTile) : found(answers, hints, canTile)
    // Who asks for pixels knows their terminal better than its silence does.
    guard found.way == nil, drawing == .pixels, let guess = guess(hints) else { return found }
    return PixelFinding(guess, Wording.Pixels.insisted)
  }

  private static func throughTmux(_ answers: Answers, _ canTile: Bool) -> PixelFinding {
    guard let name = answers.name else {
      return PixelFinding(nil, Wording.Pixels.tmuxIsShut)
    }
    guard let way = inCells(name), canTile else {
      return PixelFinding(nil, Wording.Pixels.noneThroughTmux(name.text))
    }
    return PixelFinding(way, Wording.Pixels.inCellsThroughTmux(name.text))
  }

  private static func found(_ answers: Answers, _ hints: TerminalHints, _ canTile: Bool) -> PixelFinding {
    let name = answers.name?.word ?? hints.program?.lowercased() ?? ""
    let called = answers.name?.text ?? Wording.Pixels.theTerminal
    // It answers kitty's question too, and draws nothing.
    if name.hasPrefix("iterm") { return PixelFinding(.inline, Wording.Pixels.ownProtocol(called)) }
    if answers.takesGraphics, name != "wezterm" {
      // By the colour of all cells a picture takes eighty times the bytes that it takes by its number.
      if answers.name.flatMap(inCells) == .frames, canTile {
        return PixelFinding(.frames, Wording.Pixels.kittyInCells(called))
      }
      return PixelFinding(.placements, Wording.Pixels.kitty(called))
    }
    // kitty prints what it doesn't know of it.
    if answers.attributes?.contains(4) == true, name != "kitty", !hints.isKitty || answers.name != nil {
      return PixelFinding(.sixel, Wording.Pixels.sixel(called))
    }
    if ["mintty", "vscode", "wezterm"].contains(name) {
      return PixelFinding(.inline, Wording.Pixels.inline(called))
    }
    return PixelFinding(
      nil, answers.attributes == nil ? Wording.Pixels.silent : Wording.Pixels.none(called))
  }

  /// Who is known to draw pictures in cells: no question tells it, and others show boxes.
  private static func inCells(_ name: TerminalName) -> PixelWay? {
    if name.isAtLeast("kitty", [0, 28]) { return .frames }
    return name.isAtLeast("ghostty", [1]) || name.isAtLeast("rio", [0, 2]) ? .placeholders : nil
  }

  private static func guess(_ hints: TerminalHints) -> PixelWay? {
    guard !hints.isInTmux else { return nil }
    if hints.isKitty { return .placements }
    switch hints.program {
    case "iTerm.app", "mintty", "vscode", "WezTerm": return .inline
    default: return nil
    }
  }
}
