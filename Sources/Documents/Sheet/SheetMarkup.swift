import Figure
import Text

extension RoutineSheet {
  /// Every page as a picture of its own.
  public var svgPages: [String] {
    pages.enumerated().map { index, page in
      page.svg(on: paper, called: Wording.Sheet.page(index + 1, of: pages.count, title)) + "\n"
    }
  }

  /// All pages in one picture, one below another.
  public var svg: String {
    let height = paper.height * Double(pages.count)
    var out = [
      SheetPage.opening(width: paper.width, height: height), "<title>\(title.escapedMarkup)</title>",
    ]
    for (index, page) in pages.enumerated() {
      let y = paper.height * Double(index)
      out.append("<g transform=\"translate(0 \(y.short))\">")
      out += [SheetPage.background(paper)] + page.pieces.map(\.svg) + ["</g>"]
    }
    return (out + ["</svg>", ""]).joined(separator: "\n")
  }

  /// A document for a browser that prints page by page and asks nothing of any network.
  public var html: String {
    let pages = svgPages.map { "<section>\n\($0)</section>" }.joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>\(title.escapedMarkup)</title>
      <style>
      @page { size: \(paper.width.short)pt \(paper.height.short)pt; margin: 0 }
      body { margin: 0; background: #ffffff }
      section { break-after: page; break-inside: avoid; overflow: hidden }
      section:last-child { break-after: auto }
      section svg { display: block; width: \(paper.width.short)pt; height: \(paper.height.short)pt }
      @media screen {
        body { background: #dddddd }
        section { margin: 1em auto; width: \(paper.width.short)pt; max-width: 100% }
        section svg { width: 100%; height: auto }
      }
      </style>
      </head>
      <body>
      \(pages)
      </body>
      </html>

      """
  }

}

extension SheetPage {
  /// The page as a picture of its own.
  func svg(on paper: Paper, called name: String) -> String {
    ([
      Self.opening(width: paper.width, height: paper.height), "<title>\(name.escapedMarkup)</title>",
      Self.background(paper),
    ]
      + pieces.map(\.svg) + ["</svg>"]).joined(separator: "\n")
  }

  fileprivate static func background(_ paper: Paper) -> String {
    "<rect width=\"\(paper.width.short)\" height=\"\(paper.height.short)\" fill=\"#ffffff\"/>"
  }

  fileprivate static func opening(width: Double, height: Double) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width.short)pt\" height=\"\(height.short)pt\" "
      + "viewBox=\"0 0 \(width.short) \(height.short)\" "
      + "font-family=\"Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif\">"
  }
}

extension SheetPage.Piece {
  fileprivate var svg: String {
    switch self {
    case .text(let words, let lettering, let x, let y):
      "<text x=\"\(x.short)\" y=\"\(y.short)\" font-size=\"\(lettering.size.short)\""
        + (lettering.isBold ? " font-weight=\"bold\"" : "") + ">\(words.escapedMarkup)</text>"
    case .box(let x, let y, let width, let height):
      "<rect x=\"\(x.short)\" y=\"\(y.short)\" width=\"\(width.short)\" height=\"\(height.short)\" "
        + "fill=\"none\" stroke=\"#000000\" stroke-width=\"0.75\"/>"
    case .rule(let x, let y, let width):
      "<path d=\"M\(x.short) \(y.short)h\(width.short)\" stroke=\"#000000\" stroke-width=\"0.5\"/>"
    case .drawing(let drawing, let x, let y):
      ([
        "<g transform=\"translate(\(x.short) \(y.short))\" role=\"img\" aria-label=\"\(drawing.words.escapedMarkup)\">"
      ] + drawing.svg + ["</g>"]).joined(separator: "\n")
    case .poses(let poses, let direction, let name, let scale, let x, let y):
      ([
        "<g transform=\"translate(\(x.short) \(y.short))\" role=\"img\" aria-label=\"\(name.escapedMarkup)\">"
      ] + poses.svg(direction, scale: scale) + ["</g>"]).joined(separator: "\n")
    }
  }
}
