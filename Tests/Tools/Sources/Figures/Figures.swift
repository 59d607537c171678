import Catalogue
import CatalogueFiles
import Figure
import Foundation
import Text

/// Draws every keyframe of all exercises on one sheet, to be looked at in a minute: `make figures`.
@main
struct Figures {
  static func main() throws {
    guard CommandLine.arguments.count >= 3 else {
      return print("usage: Figures RESOURCES FILE [EXERCISE...]")
    }
    let catalogue = try CatalogueFolder(path: CommandLine.arguments[1]).load()
    let wanted = CommandLine.arguments.dropFirst(3)
    let exercises = catalogue.exercisesByName.filter { wanted.isEmpty || wanted.contains($0.id) }
    let sheet = Figure.svgSheet(exercises.flatMap(entries), columns: 6, title: "All figures")
    try Data(sheet.utf8).write(to: URL(fileURLWithPath: CommandLine.arguments[2]))
  }

  /// As many characters as a picture is wide.
  private static let captionColumns = 46

  /// The keyframes of an exercise, and of one that has sides the telling one of the other side.
  private static func entries(_ exercise: Exercise) -> [SheetEntry] {
    guard let figure = Figure(exercise) else { return [] }
    let shows = figure.motion.shows?.wrapped(to: captionColumns) ?? []
    let poses = figure.keyPoses
    let hasSides = exercise.prescription.sides != nil
    var entries = poses.enumerated().map { index, pose in
      SheetEntry(
        figure, pose: pose, side: hasSides ? .right : nil,
        title: "\(exercise.id): \(figure.motion.poses[pose].name)", lines: index == 0 ? shows : [])
    }
    if hasSides, let pose = poses.dropFirst().first ?? poses.first {
      entries.append(
        SheetEntry(
          figure, pose: pose, side: .left, title: "\(exercise.id): \(figure.motion.poses[pose].name), left"))
    }
    return entries
  }
}
