import Figure
import Screen
import Testing

@testable import Terminal

@Suite("A palette")
struct PaletteTests {
  /// The usual backgrounds, with what each of them is.
  private static let backgrounds: [(name: String, colour: UInt32, backdrops: [Backdrop])] = [
    ("black", 0x000000, [.dark, .unknown]), ("nearly black", 0x101010, [.dark]),
    ("Solarized Dark", 0x002B36, [.dark]), ("Dracula", 0x282A36, [.dark]), ("Nord", 0x2E3440, [.dark]),
    ("Solarized Light", 0xFDF6E3, [.light]), ("white", 0xFFFFFF, [.light, .unknown]),
  ]

  /// What only large shapes are drawn in.
  private static let shapes: Set<Role> = [
    .barDone, .barLeft, .limb, .limbFar, .body, .bodyFar, .hair, .prop, .shade, .ghost, .arrow,
  ]

  @Test("is read on each usual background: words at 4.5 to 1, large shapes at 3", arguments: Role.allCases)
  func contrast(role: Role) {
    for (name, background, backdrops) in Self.backgrounds {
      for backdrop in backdrops {
        for theme in [Theme.automatic, .contrast] {
          let palette = Palette(theme, on: backdrop, colours: 256)
          for isShape in [true, false] where isShape || !Self.shapes.contains(role) {
            let style = palette.style(of: role, on: nil, isShape: isShape)
            #expect(style.ground == -1 && !style.attributes.contains(.dim))
            // The terminal's own ink is read on its background, or nothing is.
            guard style.colour != -1 else { continue }
            #expect(style.colour >= 16, "\(role) is whatever the terminal makes of it")
            let ratio = Light(cube: style.colour).contrast(to: Light(background))
            #expect(ratio >= (isShape ? 3 : 4.5), "\(role) on \(name): \(ratio)")
          }
        }
      }
    }
  }

  /// Words for which another can be taken only where colour tells them apart.
  private static let told: [Role] = [.work, .rest, .warning, .danger]

  @Test(
    "is read and told apart by whoever lacks a kind of cones", arguments: Light.Eyes.allCases,
    [Backdrop.dark, .light])
  func colourBlind(eyes: Light.Eyes, backdrop: Backdrop) {
    let palette = Palette(.automatic, on: backdrop, colours: 256)
    let inks = Self.told.map { role in
      Light(cube: palette.style(of: role, on: nil, isShape: false).colour).seen(by: eyes)
    }
    for (place, ink) in inks.enumerated() {
      for (name, background, backdrops) in Self.backgrounds where backdrops.contains(backdrop) {
        let ratio = ink.contrast(to: Light(background).seen(by: eyes))
        #expect(ratio >= 4.5, "\(Self.told[place]) on \(name): \(ratio)")
      }
      for other in inks[(place + 1)...] { #expect(ink.distance(to: other) >= 12, "\(ink) and \(other)") }
    }
    let figure = [Role.limb, .body].map { role in
      Light(cube: palette.style(of: role, on: nil, isShape: true).colour).seen(by: eyes)
    }
    #expect(figure[0].distance(to: figure[1]) >= 30)
  }

  /// The first eight colours of xterm, of terminals that go by Tango, and of the console of Linux, plain and bold, each
  /// on its own background.
  private static let eights: [(name: String, plain: [UInt32], bold: [UInt32], backgrounds: [UInt32])] = [
    (
      "xterm", [0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5],
      [0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF], [0x000000, 0xFFFFFF]
    ),
    (
      "Tango", [0x000000, 0xCC0000, 0x4E9A06, 0xC4A000, 0x3465A4, 0x75507B, 0x06989A, 0xD3D7CF],
      [0x000000, 0xCC0000, 0x4E9A06, 0xC4A000, 0x3465A4, 0x75507B, 0x06989A, 0xD3D7CF], [0x000000, 0xFFFFFF]
    ),
    (
      "console", [0x000000, 0xAA0000, 0x00AA00, 0xAA5500, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA],
      [0x555555, 0xFF5555, 0x55FF55, 0xFFFF55, 0x5555FF, 0xFF55FF, 0x55FFFF, 0xFFFFFF], [0x000000]
    ),
  ]

  @Test("of eight colours is read in every usual set of them", arguments: Role.allCases)
  func eight(role: Role) {
    for (name, plain, bold, backgrounds) in Self.eights {
      for background in backgrounds {
        for backdrop in [background == 0 ? Backdrop.dark : .light, .unknown]
        where name != "console" || backdrop == .dark {
          let palette = Palette(.automatic, on: backdrop, colours: 8)
          for isShape in [true, false] where isShape || !Self.shapes.contains(role) {
            let style = palette.style(of: role, on: nil, isShape: isShape)
            guard style.colour != -1 else { continue }
            let set = style.attributes.contains(.bold) ? bold : plain
            let ratio = Light(set[Int(style.colour)]).contrast(to: Light(background))
            #expect(ratio >= (isShape ? 3 : 4.5), "\(role) in \(name) on \(background): \(ratio)")
          }
        }
      }
    }
  }

  @Test("of eight colours tells work, rest, care and danger apart where the background is known")
  func eightTold() {
    for backdrop in [Backdrop.dark, .light] {
      let palette = Palette(.automatic, on: backdrop, colours: 8)
      let styles = Self.told.map { palette.style(of: $0, on: nil, isShape: false) }
      #expect(Set(styles).count == styles.count)
    }
  }

  @Test(
    "without colour, and for contrast, marks what matters by weight, line and reverse",
    arguments: [(Theme.plain, 256), (.contrast, 256), (.contrast, 8), (.automatic, 0), (.dark, 0)])
  func marked(theme: Theme, colours: Int) {
    let palette = Palette(theme, on: .dark, colours: colours)
    func attributes(_ role: Role) -> Palette.Attributes {
      let style = palette.style(of: role, on: nil, isShape: false)
      #expect(style.colour == -1 || Self.shapes.contains(role))
      return style.attributes
    }
    for role in [Role.key, .danger] { #expect(attributes(role).contains(.underline)) }
    #expect(!attributes(.danger).contains(.reverse))
    for role in [Role.paused, .selected] { #expect(attributes(role).contains(.reverse)) }
    for role in [Role.work, .cue, .warning, .title] { #expect(attributes(role).contains(.bold)) }
    for role in Role.allCases { #expect(!attributes(role).contains(.dim)) }
    // What works is told from the rest of the body by how full it is.
    let limb = palette.drawn(0x2588, .limb, on: nil), body = palette.drawn(0x2588, .body, on: nil)
    #expect(limb.scalar == 0x20 && body.scalar != 0x20)
  }

  @Test("makes no slab of large letters: neither their parts nor what is between is reversed or underlined")
  func shapes() {
    for theme in Theme.allCases {
      for backdrop in Backdrop.allCases {
        for colours in [0, 8, 256] {
          let palette = Palette(theme, on: backdrop, colours: colours)
          for role in Role.allCases where role != .selected {
            let style = palette.style(of: role, on: nil, isShape: true)
            #expect(style.attributes.isDisjoint(with: [.reverse, .underline]), "\(role)")
            // What is full has the ink of its role all over, and no seam to the next.
            let full = palette.drawn(0x2588, role, on: nil)
            guard full.scalar == 0x20 else { continue }
            let blank = palette.style(of: full.role, on: full.ground, isShape: true)
            #expect(blank.colour == style.colour && blank.attributes == style.attributes.union(.reverse))
          }
        }
      }
    }
  }

  @Test("is for the background that the terminal tells, unless the theme says which")
  func backdrop() {
    let dark = Raster.Colour(red: 0, green: 43, blue: 54),
      light = Raster.Colour(red: 253, green: 246, blue: 227)
    for theme in [Theme.automatic, .contrast] {
      #expect(Backdrop(theme, told: dark) == .dark)
      #expect(Backdrop(theme, told: light) == .light)
      #expect(Backdrop(theme, told: nil) == .unknown)
      #expect(Backdrop(theme, told: nil, isConsole: true) == .dark)
    }
    #expect(Backdrop(.dark, told: light) == .dark)
    #expect(Backdrop(.light, told: dark) == .light)
  }
}
