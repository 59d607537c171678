import Statistics
import Text

extension ReportContent {
  /// The report as a document for a browser: one file without a script that asks nothing of any network, and prints on one
  /// page of A4.
  var html: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width">
    <meta name="referrer" content="no-referrer">
    <title>\(title.escapedMarkup)</title>
    <style>
    @page { size: A4; margin: 0 }
    body { margin: 0 auto; padding: 1em; max-width: 46em; font: 11pt/1.4 Helvetica, Arial, "Liberation Sans", "DejaVu Sans", sans-serif; color: #000; background: #fff }
    h1 { font-size: 1.5em; margin: 0 0 .4em }
    h2 { font-size: 1.1em; margin: 1em 0 .2em }
    p, blockquote { margin: .2em 0; overflow-wrap: anywhere }
    blockquote { padding-left: .7em; border-left: 2px solid #999 }
    .wide { overflow-x: auto }
    table { border-collapse: collapse; width: 100% }
    th, td { text-align: left; padding: .1em .5em .1em 0; border-bottom: 1px solid #ccc; vertical-align: top }
    .number { text-align: right; white-space: nowrap }
    svg { display: block; width: 100%; height: auto; fill: #000 }
    small { display: block; margin-top: 1em }
    @media print {
    body { padding: \(ReportPage.margin.short)pt; max-width: none; font-size: \(ReportPage.size.short)pt; line-height: 1.2 }
    h1 { font-size: 14pt }
    h2 { font-size: 9.5pt; margin-top: 5pt }
    th, td { padding: 0 6pt 0 0; border-bottom-width: .4pt }
    .wide { overflow: visible }
    small { margin-top: 5pt; font-size: 7pt }
    }
    </style>
    </head>
    <body>
    <h1>\(title.escapedMarkup)</h1>
    \(parts.map(\.html).joined(separator: "\n"))
    </body>
    </html>

    """
  }
}

extension ReportPart {
  fileprivate var html: String {
    switch self {
    case .heading(let words): "<h2>\(words.escapedMarkup)</h2>"
    case .text(let words): "<p>\(words.escapedMarkup)</p>"
    case .quote(let words): "<blockquote>\(words.escapedMarkup)</blockquote>"
    case .small(let words): "<small>\(words.escapedMarkup)</small>"
    case .table(let table): table.html
    case .pain(let points):
      PainDrawing(points: points, width: ReportPage.width, height: ReportPage.painHeight).html
        + "\n<p>\(Wording.Report.legend.escapedMarkup)</p>"
    }
  }
}

extension PainDrawing {
  fileprivate var html: String {
    ([
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width.short) \(height.short)\" role=\"img\" "
        + "aria-label=\"\(words.escapedMarkup)\">"
    ] + svg + ["</svg>"]).joined(separator: "\n")
  }
}

extension ReportTable {
  fileprivate var html: String {
    func line(_ cells: [String], _ tag: String) -> String {
      "<tr>"
        + zip(columns, cells).map { column, cell in
          "<\(tag)\(column.isNumber ? " class=\"number\"" : "")>\(cell.escapedMarkup)</\(tag)>"
        }.joined() + "</tr>"
    }
    return
      (["<div class=\"wide\"><table>", line(columns.map(\.title), "th")] + rows.map { line($0, "td") }
      + ["</table></div>"]).joined(separator: "\n")
  }
}
