import CTerminal
import Figure
import Screen

/// Which colour and which attributes a role has, by the theme, the background and how many colours the terminal can show.
///
/// The background is the terminal's own but within figures. Without colour, bold, reverse and underline alone tell the roles
/// apart.
struct Palette: Hashable {
  private let theme: Theme
  private let backdrop: Backdrop
  private let colours: Int
  private let words: Inks
  private let shapes: Inks

  /// The palette of a theme.
  ///
  /// - Parameters:
  ///   - theme: What the person has chosen.
  ///   - backdrop: What the background is like.
  ///   - colours: How many colours the terminal can show.
  init(_ theme: Theme, on backdrop: Backdrop, colours: Int) {
    self.theme = theme
    self.backdrop = backdrop
    self.colours = theme == .plain || colours < 8 ? 0 : colours
    let words = Inks.words(on: backdrop, colours: self.colours),
      shapes = Inks.shapes(on: backdrop, colours: self.colours)
    (self.words, self.shapes) = theme == .contrast ? (.own, shapes.limbsAlone) : (words, shapes)
  }

  /// Whether reverse and underline mark what no colour tells.
  private var isMarked: Bool { words.key == -1 }
  /// Whether what stands around a figure is dimmed for want of greys.
  private var isDimmed: Bool { (8..<256).contains(colours) && theme != .contrast }
  /// Eight colours in bold are the brighter ones in many terminals: too bright for a light background.
  private var isBoldBrighter: Bool { (8..<256).contains(colours) && backdrop == .light }

  /// Which inks pictures in pixels are drawn with.
  var tint: Raster.Tint { colours == 0 ? .grey : theme == .contrast ? .contrast : .colour }

  /// How a character stands out beside its colour.
  struct Attributes: OptionSet, Hashable {
    let rawValue: Int32

    static let bold = Attributes(rawValue: Int32(CT_BOLD)), dim = Attributes(rawValue: Int32(CT_DIM)),
      reverse = Attributes(rawValue: Int32(CT_REVERSE)), underline = Attributes(rawValue: Int32(CT_UNDERLINE))
  }

  /// Colours, -1 for the terminal's own, and attributes.
  struct Style: Hashable {
    /// The colour of the character.
    let colour: Int32
    /// What lies behind it.
    var ground: Int32 = -1
    /// Bold, dim, reverse and underline, as bits.
    let attributes: Attributes
  }

  /// How a character looks.
  ///
  /// - Parameters:
  ///   - role: What it is for.
  ///   - ground: What lies behind it; `nil` for the terminal's own background.
  ///   - isShape: Whether it is a part of a large shape, or between such parts: marks would make a slab of it.
  func style(of role: Role, on ground: Role?, isShape: Bool) -> Style {
    guard let ground else { return style(of: role, isShape: isShape) }
    let behind = style(of: ground, isShape: true)
    // Cut out of the ground: the ground's ink all over, and the character in the terminal's own background.
    guard role != .background else {
      return Style(colour: behind.colour, attributes: behind.attributes.union(.reverse))
    }
    let before = style(of: role, isShape: true)
    // The terminal's own ink can't be a ground, but it can be reversed into one.
    if behind.colour == -1 {
      return Style(colour: -1, ground: before.colour, attributes: .reverse)
    }
    return Style(colour: before.colour, ground: behind.colour, attributes: before.attributes)
  }

  /// What is drawn for a character.
  ///
  /// A full block is a blank cut out of its ink: blocks leave seams between them in many terminals, grounds do not. Where
  /// colours can't tell the parts of a body apart it is hatched, and what works is full.
  func drawn(
    _ scalar: UInt32, _ role: Role, on ground: Role?
  ) -> (scalar: UInt32, role: Role, ground: Role?) {
    guard scalar == 0x2588 else { return (scalar, role, ground) }
    let isHatched = shapes.body == -1 && shapes.bodyFar == -1
    return switch role {
    case .body where isHatched: (colours >= 8 ? 0x2593 : 0x2592, role, ground)
    case .bodyFar where isHatched, .hair where isHatched: (colours >= 8 ? 0x2592 : 0x2591, role, ground)
    case .prop where isHatched, .shade where isHatched: (0x2591, role, ground)
    default: (0x20, .background, role)
    }
  }

  private func style(of role: Role, isShape: Bool) -> Style {
    let (colour, attributes) = look(of: role, isShape ? shapes : words)
    var kept = attributes
    if isShape, role != .selected { kept.subtract([.reverse, .underline]) }
    if isBoldBrighter, colour != -1 { kept.remove(.bold) }
    return Style(colour: colour, attributes: kept)
  }

  private func look(of role: Role, _ inks: Inks) -> (colour: Int32, attributes: Attributes) {
    let faint: Attributes = isDimmed ? .dim : []
    return switch role {
    case .text, .background: (-1, [])
    case .title, .cue: (-1, .bold)
    case .hint, .barLeft: (inks.hint, [])
    case .work, .barDone, .arrow: (inks.work, .bold)
    case .rest, .breath: (inks.rest, .bold)
    case .done: (inks.rest, [])
    case .paused: (inks.warning, isMarked ? [.bold, .reverse] : .bold)
    case .warning: (inks.warning, .bold)
    // Several lines of it stand together: reversed they would be a slab in which nothing stands out.
    case .danger: (inks.danger, inks.danger == -1 ? [.bold, .underline] : .bold)
    case .selected: (-1, [.bold, .reverse])
    case .key: (inks.key, isMarked ? [.bold, .underline] : .bold)
    // Bold as well would cost a longer sequence in every row of every picture.
    case .limb: (inks.limb, inks.limb == -1 ? .bold : [])
    case .limbFar: (inks.limbFar, inks.limbFar == -1 ? .bold : [])
    case .body: (inks.body, [])
    case .bodyFar: (inks.bodyFar, [])
    case .hair, .prop, .shade: (inks.prop, inks.prop == -1 ? faint : [])
    case .ghost: (inks.ghost, inks.ghost == -1 ? faint : [])
    }
  }
}
