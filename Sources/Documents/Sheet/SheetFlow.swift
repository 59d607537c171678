/// Items laid down one below another, page by page.
struct SheetFlow {
  private let paper: Paper
  private let footing: Lettering
  /// What stands at the bottom of every page, beside its number.
  private let name: String

  /// The edge that stays white on every side, in points: printers don't reach it.
  static let margin = 36.0
  /// The room between two items.
  private static let gap = 8.0

  init(_ paper: Paper, footing: Lettering, name: String) {
    self.paper = paper
    self.footing = footing
    self.name = name
  }

  /// How wide the column is.
  static func width(_ paper: Paper) -> Double { paper.width - 2 * margin }

  /// How much of a page's height items can take.
  private var height: Double { paper.height - 2 * Self.margin - footing.lineHeight * 1.5 }

  /// The pages that a list of items takes; an item that is higher than a page ends where the page does.
  func pages(_ items: [SheetItem]) -> [SheetPage] {
    var pages: [[SheetPage.Piece]] = [], page: [SheetPage.Piece] = [], used = 0.0
    let items = items.map { $0.cut(to: height, footing) }
    for (index, item) in items.enumerated() {
      var needed = item.height, last = index
      while items[last].keepsWithNext, last + 1 < items.count {
        last += 1
        needed += Self.gap + items[last].height
      }
      if used > 0, used + needed > height, used + item.height > height || needed <= height {
        pages.append(page)
        (page, used) = ([], 0)
      }
      page += item.pieces.map { $0.moved(right: Self.margin, down: Self.margin + used) }
      used += item.height + Self.gap
    }
    if !page.isEmpty { pages.append(page) }
    return pages.enumerated().map { index, pieces in
      SheetPage(pieces: pieces + foot("\(index + 1) of \(pages.count)"))
    }
  }

  private func foot(_ number: String) -> [SheetPage.Piece] {
    let width = Self.width(paper), bottom = paper.height - Self.margin
    let place = "page \(number)", room = footing.width(of: place)
    let y = bottom - footing.size * 0.3
    return [
      .rule(x: Self.margin, y: bottom - footing.lineHeight * 1.2, width: width),
      .text(footing.line(of: name, fitting: width - room - 20), footing, x: Self.margin, y: y),
      .text(place, footing, x: Self.margin + width - room, y: y),
    ]
  }
}
