import Catalogue
import Foundation

/// One picture of a sheet, with its words.
public struct SheetEntry: Sendable {
  /// The figure.
  public let figure: Figure
  /// The pose's place in ``Motion/poses``.
  public let pose: Int
  /// What stands above it.
  public let title: String
  /// What stands below it.
  public let lines: [String]

  /// One picture of a sheet.
  public init(_ figure: Figure, pose: Int, title: String, lines: [String] = []) {
    self.figure = figure
    self.pose = pose
    self.title = title
    self.lines = lines
  }
}

extension Figure {
  /// The poses worth a picture of their own: where it begins, and where phases end, each once.
  public var keyPoses: [Int] {
    var seen: [Int] = []
    for place in motion.entry.suffix(1) + motion.phases.compactMap(\.last) {
      if !seen.contains(where: { keyframes[$0].body == keyframes[place].body }) { seen.append(place) }
    }
    return seen
  }

  /// A sheet of pictures with their words, row by row.
  public static func svgSheet(_ entries: [SheetEntry], columns: Int, title: String) -> String {
    let columns = max(1, columns), cell = (width: 340.0, picture: 210.0)
    let words = entries.map(\.lines.count).max() ?? 0
    let height = cell.picture + 58 + 18 * Double(words)
    let rows = (entries.count + columns - 1) / columns
    let size = (cell.width * Double(columns) + 20, height * Double(rows) + 60)
    var out = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(size.0.short)\" height=\"\(size.1.short)\" "
        + "viewBox=\"0 0 \(size.0.short) \(size.1.short)\" role=\"img\">",
      "<title>\(title.escaped)</title>",
      "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>",
      text(title, x: 20, y: 36, size: 22, isBold: true),
    ]
    for (index, entry) in entries.enumerated() {
      let x = 20 + cell.width * Double(index % columns), y = 60 + height * Double(index / columns)
      out.append(text(entry.title, x: x, y: y + 16, size: 15, isBold: true))
      let box = entry.figure.box
      let scale = min((cell.width - 30) / box.width, cell.picture / box.height)
      let top = y + 24 + cell.picture - box.height * scale
      let left = x + (cell.width - 30 - box.width * scale) / 2
      out.append("<g transform=\"translate(\(left.short) \(top.short)) scale(\(scale.short))\">")
      out += entry.figure.svgLines(pose: entry.pose, side: nil)
      out.append("</g>")
      for (line, words) in entry.lines.enumerated() {
        out.append(
          text(words, x: x, y: y + 24 + cell.picture + 20 + 18 * Double(line), size: 13, isBold: false))
      }
    }
    return (out + ["</svg>", ""]).joined(separator: "\n")
  }

  private static func text(_ words: String, x: Double, y: Double, size: Int, isBold: Bool) -> String {
    "<text x=\"\(x.short)\" y=\"\(y.short)\" font-family=\"sans-serif\" font-size=\"\(size)\""
      + (isBold ? " font-weight=\"bold\"" : "") + " fill=\"#222222\">\(words.escaped)</text>"
  }

  private static let unit = 4.0
  private static let margin = 3.0

  private var box: (width: Double, height: Double) {
    (
      ((frame.width + 2 * Self.margin) * Self.unit).short.rounded,
      ((frame.height + 2 * Self.margin) * Self.unit).short.rounded
    )
  }

  private func svgLines(pose: Int, side: Side?) -> [String] {
    guard keyframes.indices.contains(pose) else { return [] }
    let keyframe = keyframes[pose]
    return shapes(keyframe.angles, keyframe.body, side: side, breath: nil).map(svgLine)
  }

  private func svgLine(_ shape: Shape) -> String {
    let points = shape.points.map { point in
      Point(
        x: (point.x - frame.low.x + Self.margin) * Self.unit,
        y: (frame.high.y - point.y + Self.margin) * Self.unit)
    }
    guard let first = points.first else { return "" }
    let colour = shape.colour
    switch shape.weight {
    case .head:
      let radius = Skeleton.head * Self.unit
      return
        "<circle cx=\"\(first.x.short)\" cy=\"\(first.y.short)\" r=\"\(radius.short)\" fill=\"\(colour)\"/>"
    case .floor:
      return path([Point(x: 0, y: first.y), Point(x: box.width, y: first.y)], colour, 2)
    case .wall:
      return path([Point(x: first.x, y: 0), Point(x: first.x, y: box.height)], colour, 2)
    default:
      // A line in SVG has one width, so both halves of the trunk take the same.
      let girth = (shape.weight == .trunk ? 2.3 : shape.radii.first ?? 0.5) * 2 * Self.unit
      return path(points, colour, max(2, girth * (shape.isAccent ? 1.25 : 1)))
    }
  }

  private func path(_ points: [Point], _ colour: String, _ width: Double) -> String {
    let corners = points.map { "\($0.x.short),\($0.y.short)" }.joined(separator: " ")
    return
      "<polyline points=\"\(corners)\" fill=\"none\" stroke=\"\(colour)\" stroke-width=\"\(width.short)\""
      + " stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
  }
}

extension Shape {
  fileprivate var colour: String {
    if isAccent { return weight == .far ? "#e39a6f" : "#c2510c" }
    return switch weight {
    case .floor, .wall, .prop: "#b8b8b8"
    case .far: "#8a8f98"
    case .near, .trunk, .head: "#2b3440"
    }
  }
}

extension Double {
  /// With at most one decimal, and no more than that is needed.
  fileprivate var short: String {
    let tenths = (self * 100).rounded() / 100
    guard tenths.isFinite else { return "0" }
    return tenths == tenths.rounded() && abs(tenths) < 1e9 ? String(Int(tenths)) : String(tenths)
  }
}

extension String {
  fileprivate var rounded: Double { Double(self) ?? 0 }

  fileprivate var escaped: String {
    var out = ""
    for character in self {
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.append(character)
      }
    }
    return out
  }
}
