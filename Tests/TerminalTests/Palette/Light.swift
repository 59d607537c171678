import Foundation

/// A colour of the screen as light, and how it is told from others by eyes of all kinds.
struct Light: CustomStringConvertible {
  /// Red, green and blue from 0 to 1, in proportion to light.
  let parts: [Double]
  let description: String

  init(_ hex: UInt32) {
    parts = [16, 8, 0].map { Self.linear(Double(hex >> $0 & 0xFF) / 255) }
    description = "#" + String(hex, radix: 16)
  }

  /// A colour of the 256 that means the same everywhere.
  init(cube number: Int32) {
    guard number < 232 else {
      self.init(UInt32(8 + 10 * (number - 232)) * 0x01_0101)
      return
    }
    let levels: [UInt32] = [0, 95, 135, 175, 215, 255], place = Int(number) - 16
    self.init(levels[place / 36] << 16 | levels[place / 6 % 6] << 8 | levels[place % 6])
  }

  private init(_ parts: [Double], _ description: String) {
    self.parts = parts.map { min(1, max(0, $0)) }
    self.description = description
  }

  private static func linear(_ value: Double) -> Double {
    value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  private var luminance: Double { 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] }

  /// The contrast of WCAG, from 1 to 21.
  func contrast(to other: Light) -> Double {
    let (low, high) = (min(luminance, other.luminance), max(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }

  /// How eyes see: with all three kinds of cones, or without one of them (Machado, Oliveira and Fernandes 2009).
  enum Eyes: CaseIterable {
    case usual, protanope, deuteranope, tritanope

    fileprivate var matrix: [[Double]] {
      switch self {
      case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
      case .protanope:
        [
          [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
        ]
      case .deuteranope:
        [
          [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881],
        ]
      case .tritanope:
        [
          [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900],
        ]
      }
    }
  }

  /// The colour as such eyes see it.
  func seen(by eyes: Eyes) -> Light {
    Light(eyes.matrix.map { zip($0, parts).map(*).reduce(0, +) }, description)
  }

  /// How far from another colour it looks (CIE 1976); about 2 can just be told.
  func distance(to other: Light) -> Double {
    sqrt(zip(lab, other.lab).map { ($0 - $1) * ($0 - $1) }.reduce(0, +))
  }

  private var lab: [Double] {
    let (red, green, blue) = (parts[0], parts[1], parts[2])
    let x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505, y = luminance,
      z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    func root(_ value: Double) -> Double { value > 0.008856 ? cbrt(value) : 7.787 * value + 16 / 116 }
    return [116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z))]
  }
}
