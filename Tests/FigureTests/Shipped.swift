public import Catalogue
import Figure
import TestSupport
public import Testing

extension Shipped {
  /// The exercises that have poses.
  static let posed: [Exercise] = ((try? catalogue)?.exercisesByName ?? []).filter { $0.motion != nil }

  static func figure(_ id: String) throws -> Figure {
    let exercise = try #require(try catalogue.exercises[id])
    return try #require(Figure(exercise))
  }
}

extension Exercise: CustomTestStringConvertible {
  /// Its id, short enough for a list of results.
  public var testDescription: String { id }
}
