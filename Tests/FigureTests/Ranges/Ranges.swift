import Catalogue
import TestSupport
import Testing

@testable import Figure

/// What range tests look at: how far poses go where the words of an exercise, or what healthy joints do, say how far.
///
/// The body is 94 units or 1.70 m tall.
enum Ranges {
  static let up = Vector(0, 1, 0)
  /// How long a unit is.
  static let centimetres = 1.8

  /// The body at the beginning.
  static func start(_ id: String) throws -> Body {
    try #require(try Shipped.figure(id).keyframes.first).body
  }

  /// The body at the end of a phase, or in the hold.
  static func end(_ id: String, phase: Int = 0) throws -> Body {
    let figure = try Shipped.figure(id)
    try #require(figure.motion.phases.indices.contains(phase))
    let place = try #require(figure.motion.phases[phase].last)
    return figure.keyframes[place].body
  }

  /// How far from straight a joint between two others is, in degrees.
  static func bend(_ joint: Joint, between one: Joint, _ other: Joint, of body: Body) -> Double {
    (body[joint] - body[one]).angle(to: body[other] - body[joint])
  }
}
