import CTerminal
import Screen

/// Which colour and which attributes a role has, by the theme and how many colours the terminal can show.
///
/// The background is always the terminal's own, so each colour has to be read on black and on white. Without
/// colour, bold, dim, reverse and underline alone tell the roles apart.
struct Palette {
  private let depth: Int
  /// Whether reverse and underline mark what colour alone could leave unseen.
  private let isMarked: Bool
  private let isDimmed: Bool

  init(_ theme: Theme, colours: Int) {
    depth = theme == .plain ? 0 : colours
    isMarked = depth == 0 || theme == .contrast
    isDimmed = depth > 0 && theme == .colour
  }

  /// The colour, -1 for the terminal's own, and the attributes of a role.
  func style(of role: Role) -> (colour: Int32, attributes: Int32) {
    let bold = Int32(CT_BOLD), dim = Int32(CT_DIM), reverse = Int32(CT_REVERSE),
      underline = Int32(CT_UNDERLINE)
    switch role {
    case .text: return (-1, 0)
    case .title: return (-1, bold)
    case .hint, .barLeft: return isDimmed ? (depth >= 256 ? (244, 0) : (-1, dim)) : (-1, 0)
    case .work: return (pick(Hue.blue), bold)
    case .rest: return (pick(Hue.green), bold)
    case .paused: return (pick(Hue.orange), bold | (isMarked ? reverse : 0))
    case .cue: return (-1, bold)
    case .breath: return (pick(Hue.green), bold)
    case .warning: return (pick(Hue.orange), bold)
    case .danger: return (pick(Hue.red), bold | (isMarked ? reverse : 0))
    case .done: return (pick(Hue.green), 0)
    case .selected: return (-1, reverse | bold)
    case .key: return (pick(Hue.blue), bold | (isMarked ? underline : 0))
    case .barDone: return (pick(Hue.blue), bold)
    // Thicker as it is; bold as well would cost a longer sequence in every row of every picture.
    case .limb: return (pick(Hue.orange), isMarked ? bold : 0)
    }
  }

  /// A colour of the 256 and the one of the first eight that comes near it on either background.
  private struct Hue {
    let rich: Int32
    let plain: Int32

    static let blue = Hue(rich: 32, plain: 5)
    static let green = Hue(rich: 29, plain: 2)
    static let orange = Hue(rich: 166, plain: 5)
    static let red = Hue(rich: 160, plain: 1)
  }

  private func pick(_ hue: Hue) -> Int32 {
    depth >= 256 ? hue.rich : depth >= 8 ? hue.plain : -1
  }
}
