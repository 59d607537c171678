import Foundation

/// What several measurements of the same thing came to.
struct Spread {
  private let values: [Double]

  init(_ values: [Double]) { self.values = values.sorted() }

  var median: Double { part(0.5) }
  var most: Double { values.last ?? .nan }

  /// The value that a part of all values, from 0 to 1, doesn't exceed.
  func part(_ part: Double) -> Double {
    values.isEmpty ? .nan : values[min(values.count - 1, Int(Double(values.count) * part))]
  }

  /// The median with the lowest and the highest, in a unit that has so many decimal places.
  func text(_ places: Int, _ unit: String = "") -> String {
    guard let lowest = values.first, let highest = values.last else { return "" }
    return "\(median.text(places))\(unit) (\(lowest.text(places))–\(highest.text(places)))"
  }
}

extension Double {
  func text(_ places: Int) -> String { String(format: "%.\(places)f", self) }
}
