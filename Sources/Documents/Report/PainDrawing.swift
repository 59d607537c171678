import Statistics
import Text

/// Pain before and after each session as rings and dots with a line between, from left to right, 10 at the top.
struct PainDrawing: Sendable {
  let points: [ReportedPain]
  let width: Double
  let height: Double

  /// Room at the left for the numbers and below for the days, in points.
  private static let left = 16.0, below = 12.0, above = 4.0, radius = 2.6

  /// The drawing as SVG elements, from its upper left corner.
  var svg: [String] { grid + points.indices.flatMap(mark) + days }

  /// What it shows, for those who can't see it.
  var words: String { points.map(Wording.Report.rating).joined(separator: "; ") }

  private func y(_ pain: Int) -> String {
    (Self.above + (height - Self.above - Self.below) * Double(10 - pain) / 10).short
  }

  private func x(_ index: Int) -> Double {
    let step = (width - Self.left) / Double(max(points.count, 12))
    return Self.left + step * (Double(index) + 0.5)
  }

  private var grid: [String] {
    [0, 5, 10].flatMap { pain in
      [
        "<path d=\"M\(Self.left.short) \(y(pain))H\(width.short)\" stroke=\"#bbbbbb\" stroke-width=\"0.5\"/>",
        text("\(pain)", x: Self.left - 4, y: y(pain), anchor: "end", shift: 2.4),
      ]
    }
  }

  private func mark(_ index: Int) -> [String] {
    let point = points[index], x = x(index).short
    var out: [String] = []
    if let before = point.before, let after = point.after, before != after {
      out.append("<path d=\"M\(x) \(y(before))V\(y(after))\" stroke=\"#000000\" stroke-width=\"1\"/>")
    }
    if let after = point.after { out.append(circle(x, y(after), Self.radius, fill: "#000000")) }
    if let before = point.before {
      // Where both are the same the ring stands around the dot.
      let isSame = point.after == before
      out.append(
        circle(x, y(before), isSame ? Self.radius + 1.8 : Self.radius, fill: isSame ? "none" : "#ffffff"))
    }
    return out
  }

  private func circle(_ x: String, _ y: String, _ radius: Double, fill: String) -> String {
    "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius.short)\" fill=\"\(fill)\" stroke=\"#000000\" stroke-width=\"1\"/>"
  }

  /// The first day, the last one, and those between that have room.
  private var days: [String] {
    let room = 62.0
    var last = -room
    return points.indices.compactMap { index in
      let place = x(index)
      guard place - last >= room, place + 28 <= width || index == 0 else { return nil }
      last = place
      return text(
        points[index].day.written, x: max(place, Self.left + 22), y: height.short, anchor: "middle", shift: -2
      )
    }
  }

  private func text(_ words: String, x: Double, y: String, anchor: String, shift: Double) -> String {
    "<text x=\"\(x.short)\" y=\"\(y)\" dy=\"\(shift.short)\" font-size=\"7\" text-anchor=\"\(anchor)\">"
      + "\(words.escapedMarkup)</text>"
  }
}
