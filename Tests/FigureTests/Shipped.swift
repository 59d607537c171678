public import Catalogue
import Figure
import Foundation
public import Testing

/// The catalogue that ships, read once.
enum Shipped {
  static let catalogue: Result<Catalogue, Faults> = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    do throws(Faults) {
      return .success(try CatalogueFolder(path: root.appendingPathComponent("Resources").path).load())
    } catch {
      return .failure(error)
    }
  }()

  /// The exercises that have poses.
  static let posed: [Exercise] = {
    guard case .success(let catalogue) = catalogue else { return [] }
    return catalogue.exercisesByName.filter { $0.motion != nil }
  }()

  static func figure(_ id: String) throws -> Figure {
    let exercises = try catalogue.get().exercises
    let exercise = try #require(exercises[id])
    return try #require(Figure(exercise))
  }
}

extension Exercise: CustomTestStringConvertible {
  /// Its id, short enough for a list of results.
  public var testDescription: String { id }
}
