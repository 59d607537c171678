public import Catalogue
import Foundation
import Text

/// One picture of a sheet, with its words.
public struct SheetEntry: Sendable {
  /// The figure.
  public let figure: Figure
  /// The pose's place in ``Motion/poses``.
  public let pose: Int
  /// The side at work; `nil` where both are.
  public let side: Side?
  /// What stands above it.
  public let title: String
  /// What stands below it.
  public let lines: [String]

  /// One picture of a sheet.
  public init(_ figure: Figure, pose: Int, side: Side? = nil, title: String, lines: [String] = []) {
    self.figure = figure
    self.pose = pose
    self.side = side
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
      "<title>\(title.escapedMarkup)</title>",
      "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>",
      text(title, x: 20, y: 36, size: 22, isBold: true),
    ]
    for (index, entry) in entries.enumerated() {
      let x = 20 + cell.width * Double(index % columns), y = 60 + height * Double(index / columns)
      out.append(text(entry.title, x: x, y: y + 16, size: 15, isBold: true))
      let picture = entry.figure.svgPicture(
        pose: entry.pose, side: entry.side, width: cell.width - 30, height: cell.picture)
      out.append("<g transform=\"translate(\(x.short) \((y + 24).short))\">")
      out += picture + ["</g>"]
      for (line, words) in entry.lines.enumerated() {
        out.append(
          text(words, x: x, y: y + 24 + cell.picture + 20 + 18 * Double(line), size: 13, isBold: false))
      }
    }
    return (out + ["</svg>", ""]).joined(separator: "\n")
  }

  private static func text(_ words: String, x: Double, y: Double, size: Int, isBold: Bool) -> String {
    "<text x=\"\(x.short)\" y=\"\(y.short)\" font-family=\"sans-serif\" font-size=\"\(size)\""
      + (isBold ? " font-weight=\"bold\"" : "") + " fill=\"#222222\">\(words.escapedMarkup)</text>"
  }

  /// Samples for each unit of a picture: what is smaller isn't seen on paper.
  private static let fineness = 2.0

  /// One picture as shapes, the furthest back first, in a place of a size.
  private func svgPicture(pose: Int, side: Side?, width: Double, height: Double) -> [String] {
    let exposure = expose(
      still(ofPose: pose, side: side), width: Int(width * Self.fineness),
      height: Int(height * Self.fineness), gap: 3)
    return exposure.svgShapes(fineness: Self.fineness)
  }
}

extension Exposure {
  /// What is seen as shapes of one ink each, the furthest back first, from the upper left corner.
  ///
  /// - Parameter fineness: Samples for each unit of the picture.
  func svgShapes(fineness: Double) -> [String] {
    Ink.all.compactMap { ink in
      let outline = Outline(width: width, height: height) { ink.covers(matter[$0], light[$0]) }
      guard !outline.loops.isEmpty else { return nil }
      let path = outline.loops.map { loop in
        "M"
          + loop.map { "\(($0.x / fineness).short) \(($0.y / fineness).short)" }.joined(separator: "L")
          + "Z"
      }
      return "<path fill=\"\(ink.colour)\" fill-rule=\"evenodd\" d=\"\(path.joined())\"/>"
    }
  }
}

/// A colour on paper, and what is drawn in it; each lies on the one before.
private struct Ink: Sendable {
  let colour: String
  let covers: @Sendable (Exposure.Matter, UInt8) -> Bool

  /// Without colours the parts at work are still darker than all other skin.
  static let all = [
    Ink(colour: "#eceef0") { matter, _ in matter == .wall },
    Ink(colour: "#e3e5e8") { matter, _ in matter == .shade },
    Ink(colour: "#9299a2") { matter, _ in matter == .prop },
    Ink(colour: "#c8ccd2") { matter, _ in matter == .ghost },
    Ink(colour: "#22282f") { matter, _ in matter == .hair },
    Ink(colour: "#8f959e") { matter, _ in matter == .body },
    Ink(colour: "#abb0b8") { matter, light in matter == .body && light > 105 },
    Ink(colour: "#c3c7cd") { matter, light in matter == .body && light > 150 },
    Ink(colour: "#d8dbdf") { matter, light in matter == .body && light > 195 },
    Ink(colour: "#571d00") { matter, _ in matter == .lit },
    Ink(colour: "#742a03") { matter, light in matter == .lit && light > 105 },
    Ink(colour: "#903a0a") { matter, light in matter == .lit && light > 150 },
    Ink(colour: "#a94b18") { matter, light in matter == .lit && light > 195 },
    Ink(colour: "#000000") { matter, _ in matter == .arrow },
  ]
}
