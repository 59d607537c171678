import CTerminal
import Figure
import Screen

/// Which colour and which attributes a role has, by the theme and how many colours the terminal can show.
///
/// The background is the terminal's own but within figures, so each colour has to be read on black and on white. Without
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

  /// Which inks pictures in pixels are drawn with.
  var tint: Raster.Tint { depth == 0 ? .grey : isDimmed ? .colour : .contrast }

  /// The colours, -1 for the terminal's own, and the attributes of a role on a ground.
  func style(of role: Role, on ground: Role?) -> (colour: Int32, ground: Int32, attributes: Int32) {
    guard let ground else {
      let plain = style(of: role)
      return (plain.colour, -1, plain.attributes)
    }
    let behind = style(of: ground)
    // Cut out of the ground: the ground's ink all over, and the character in the terminal's own background.
    guard role != .background else { return (behind.colour, -1, behind.attributes ^ Int32(CT_REVERSE)) }
    let before = style(of: role)
    // The terminal's own ink can't be a ground, but it can be reversed into one.
    if behind.colour == -1 { return (-1, before.colour, Int32(CT_REVERSE)) }
    return (before.colour, behind.colour, before.attributes)
  }

  /// The character as this many colours can tell it apart: without them a body is hatched, and what works is full.
  func drawn(_ scalar: UInt32, _ role: Role) -> UInt32 {
    guard depth < 256, scalar == 0x2588 else { return scalar }
    return switch role {
    case .body: depth >= 8 ? 0x2593 : 0x2592
    case .bodyFar, .hair: depth >= 8 ? 0x2592 : 0x2591
    case .prop, .shade: 0x2591
    default: scalar
    }
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
    // Bold as well would cost a longer sequence in every row of every picture.
    case .limb: return (pick(Hue.orange), depth == 0 ? bold : 0)
    case .limbFar: return (pick(Hue.brown), depth == 0 ? bold : 0)
    case .body, .background: return (-1, 0)
    case .bodyFar: return (depth >= 256 ? 245 : -1, 0)
    case .hair: return depth >= 256 ? (245, 0) : (-1, isDimmed ? dim : 0)
    case .prop: return depth >= 256 ? (243, 0) : (-1, isDimmed ? dim : 0)
    case .shade: return depth >= 256 ? (243, 0) : (-1, isDimmed ? dim : 0)
    case .ghost: return depth >= 256 ? (244, 0) : (-1, isDimmed ? dim : 0)
    case .arrow: return (pick(Hue.blue), bold)
    }
  }

  /// A colour of the 256 and the one of the first eight that comes near it on either background.
  private struct Hue {
    let rich: Int32
    let plain: Int32

    static let blue = Hue(rich: 32, plain: 5)
    static let green = Hue(rich: 29, plain: 2)
    static let orange = Hue(rich: 166, plain: 5)
    static let brown = Hue(rich: 130, plain: 5)
    static let red = Hue(rich: 160, plain: 1)
  }

  private func pick(_ hue: Hue) -> Int32 {
    depth >= 256 ? hue.rich : depth >= 8 ? hue.plain : -1
  }
}
