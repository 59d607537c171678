import Foundation
import Text

/// Letters on paper, and how much room they take.
struct Lettering: Hashable, Sendable {
  /// Their size, in points.
  let size: Double
  let isBold: Bool

  init(_ size: Double, bold isBold: Bool = false) {
    self.size = size
    self.isBold = isBold
  }

  /// From one line's baseline to the next.
  var lineHeight: Double { size * 1.24 }

  /// From the top of a line to its baseline.
  var ascent: Double { size * 0.95 }

  /// The width that a text has at most, in points.
  ///
  /// Nobody knows which font a sheet is set in: each letter counts as wide as in the wider one of Helvetica, whose widths
  /// Arial and Liberation Sans share, and DejaVu Sans.
  func width(of text: String) -> Double {
    let widths = isBold ? Self.bold : Self.regular
    return text.reduce(0) { $0 + Self.width(of: $1, widths) } * size / 1000
  }

  private static func width(of character: Character, _ widths: [Int]) -> Double {
    guard let first = String(character).decomposedStringWithCanonicalMapping.unicodeScalars.first else {
      return 0
    }
    let place = Int(first.value) - 32
    if widths.indices.contains(place) { return Double(widths[place]) }
    // Letters of other scripts are up to this wide for each column of a terminal.
    return Double(max(1, character.columns)) * 1200
  }

  /// A text in lines that fit a width, broken at spaces; a word that is wider is broken within.
  func lines(of text: String, fitting width: Double) -> [String] {
    var lines: [String] = [], line = ""
    for word in text.split(whereSeparator: \.isWhitespace).map(String.init) {
      let longer = line.isEmpty ? word : line + " " + word
      if self.width(of: longer) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if !line.isEmpty, self.width(of: line + String(character)) > width {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// A text in one line, with an ellipsis where it doesn't fit.
  func line(of text: String, fitting width: Double) -> String {
    guard self.width(of: text) > width else { return text }
    var short = text
    while !short.isEmpty, self.width(of: short + "…") > width { short.removeLast() }
    return short + "…"
  }

  /// Thousandths of the size, from the space to the tilde.
  private static let regular = [
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636,
    636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 556, 1015, 684, 686, 722, 770, 667, 611, 778, 752, 295,
    500, 667, 557, 863, 748, 787, 667, 787, 722, 667, 611, 732, 684, 989, 685, 667, 685, 390, 337, 390, 838,
    556, 500, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521,
    392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
  ]
  private static let bold = [
    348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696, 696,
    696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 611, 1000, 774, 762, 734, 830, 683, 683, 821, 837, 372,
    556, 775, 637, 995, 837, 850, 733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838,
    556, 500, 675, 716, 593, 716, 678, 435, 716, 712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595,
    478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838,
  ]
}
