import CTerminal
import Screen

/// The styles of a palette by the numbers that curses draws with, each made when something is first drawn in it.
struct Styles {
  private var numbers = [UInt8](
    repeating: 0, count: (Role.allCases.count + 1) * Role.allCases.count * 2)
  private var made: [Palette.Style: UInt8] = [:]

  /// The number of a style; where there are no more, that of the role without its ground.
  mutating func number(of role: Role, on ground: Role?, isShape: Bool, in palette: Palette) -> Int32 {
    let behind = ground.map { $0.rawValue + 1 } ?? 0
    let place = (behind * Role.allCases.count + role.rawValue) * 2 + (isShape ? 1 : 0)
    if numbers[place] == 0 {
      let style = palette.style(of: role, on: ground, isShape: isShape)
      guard let number = made[style] ?? make(style) else {
        return ground == nil ? 0 : number(of: role, on: nil, isShape: isShape, in: palette)
      }
      numbers[place] = number
    }
    return Int32(numbers[place])
  }

  private mutating func make(_ style: Palette.Style) -> UInt8? {
    guard let number = UInt8(exactly: made.count + 1) else { return nil }
    ct_style(Int32(number), style.colour, style.ground, style.attributes.rawValue)
    made[style] = number
    return number
  }
}
