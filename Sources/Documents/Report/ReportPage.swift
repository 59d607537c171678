public import Catalogue
import Text

/// A report as one page of A4, in each of its forms; what doesn't fit is told as a number.
public struct ReportPage {
  private let content: ReportContent
  private let item: SheetItem

  /// A page of a report.
  ///
  /// - Parameters:
  ///   - catalogue: The exercises and signs by their names.
  ///   - hasSigns: Whether the warning signs that were ticked are told.
  public init(_ report: Report, _ catalogue: Catalogue, hasSigns: Bool) {
    var limits = ReportLimits()
    var content = ReportContent(report, catalogue, hasSigns: hasSigns, limits: limits)
    var item = SheetItem(content)
    while item.height > Self.height, limits.shorter != limits {
      limits = limits.shorter
      content = ReportContent(report, catalogue, hasSigns: hasSigns, limits: limits)
      item = SheetItem(content)
    }
    self.content = content
    self.item = item
  }

  /// The report for a browser.
  public var html: String { content.html }

  /// The report as Markdown.
  public var markdown: String { content.markdown }

  /// The report as a picture of the page.
  public var svg: String {
    let page = SheetPage(pieces: item.pieces.map { $0.moved(right: Self.margin, down: Self.margin) })
    return page.svg(on: .a4, called: content.title) + "\n"
  }

  static let margin = 36.0
  static let width = Paper.a4.width - 2 * margin
  static let painHeight = 92.0
  /// The size of its letters.
  static let size = 8.0
  /// How much of the page can be written on; a browser takes a little more room for the same.
  private static let height = Paper.a4.height - 2 * margin - 80

  /// How high what stands on the page is, in points.
  var used: Double { item.height }
}

extension SheetItem {
  /// All parts of a report, one below another.
  fileprivate init(_ content: ReportContent) {
    self.init()
    let width = ReportPage.width
    text(content.title, Lettering(14, bold: true), width: width)
    for part in content.parts { add(part, width) }
  }

  private mutating func add(_ part: ReportPart, _ width: Double) {
    let lettering = Lettering(ReportPage.size)
    switch part {
    case .heading(let words):
      space(5)
      text(words, Lettering(9.5, bold: true), width: width)
    case .text(let words): text(words, lettering, width: width)
    case .quote(let words): text(words, lettering, x: 8, width: width - 8)
    case .small(let words):
      space(5)
      text(words, Lettering(7), width: width)
    case .table(let table): add(table, lettering, width)
    case .pain(let points):
      let drawing = PainDrawing(points: points, width: width, height: ReportPage.painHeight)
      place(.drawing(drawing, x: 0, y: height))
      space(drawing.height)
      text(Wording.Report.legend, Lettering(7), width: width)
    }
  }

  /// A table: as wide as its cells, the first column of words takes what is left.
  private mutating func add(_ table: ReportTable, _ lettering: Lettering, _ width: Double) {
    let bold = Lettering(lettering.size, bold: true), gap = 9.0
    var widths = table.columns.indices.map { column in
      max(
        bold.width(of: table.columns[column].title),
        table.rows.map { lettering.width(of: $0[column]) }.max() ?? 0)
    }
    let over = widths.reduce(0, +) + gap * Double(widths.count - 1) - width
    if over > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) { widths[widest] -= over }
    for (cells, font) in [(table.columns.map(\.title), bold)] + table.rows.map({ ($0, lettering) }) {
      var x = 0.0
      for (column, cell) in cells.enumerated() {
        let words = font.line(of: cell, fitting: widths[column])
        let shift = table.columns[column].isNumber ? widths[column] - font.width(of: words) : 0
        place(.text(words, font, x: x + shift, y: height + font.ascent))
        x += widths[column] + gap
      }
      space(font.lineHeight)
    }
  }
}
