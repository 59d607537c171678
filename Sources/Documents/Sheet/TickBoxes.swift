/// Fourteen days to tick off, with room for the pain of each.
enum TickBoxes {
  private static let days = 14

  static func item(_ lettering: Lettering, width: Double) -> SheetItem {
    let rows = [Wording.Sheet.done, Wording.Sheet.pain]
    let label = 8 + (rows.map(lettering.width).max() ?? 0)
    let cell = (width - label) / Double(days), high = max(22, lettering.size * 1.8)
    var item = SheetItem()
    item.text(Wording.Sheet.fourteenDays, lettering.heading, width: width)
    let top = item.height
    for day in 0..<days {
      let number = String(day + 1), x = label + cell * Double(day)
      let inset = (cell - lettering.width(of: number)) / 2
      item.place(.text(number, lettering, x: x + inset, y: top + lettering.ascent))
    }
    item.space(lettering.lineHeight + 2)
    for row in rows {
      let y = item.height
      item.place(.text(row, lettering, x: 0, y: y + high / 2 + lettering.size * 0.35))
      for day in 0..<days {
        item.place(.box(x: label + cell * Double(day), y: y, width: cell, height: high))
      }
      item.space(high)
    }
    return item
  }
}
