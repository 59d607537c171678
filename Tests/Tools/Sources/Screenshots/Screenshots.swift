import Advice
import Catalogue
import CatalogueFiles
import Engine
import Figure
import Foundation
import Screen
import Statistics

/// Draws the pictures of the README from the program's own canvases: `make screenshots`.
@main
struct Screenshots {
  static func main() throws {
    guard CommandLine.arguments.count == 3 else {
      return print("usage: Screenshots RESOURCES FOLDER")
    }
    let catalogue = try CatalogueFolder(path: CommandLine.arguments[1]).load()
    let folder = URL(fileURLWithPath: CommandLine.arguments[2])
    for shot in shots(catalogue) {
      try Data(shot.svg.utf8).write(to: folder.appendingPathComponent(shot.name + ".svg"))
    }
  }

  /// One of the pictures.
  struct Shot {
    let name: String
    let title: String
    /// What is seen, one after the other where it moves.
    let scenes: [any Scene]

    /// The picture as it stands in its file.
    var svg: String {
      ScreenPicture(scenes.map { $0.canvas(Size(rows: 24, columns: 80), .unicode) }, each: Screenshots.pace)
        .svg(title: title)
    }
  }

  /// How long each part of a moving picture is seen.
  private static let pace = Duration.milliseconds(250)

  static func shots(_ catalogue: Catalogue) -> [Shot] {
    let routines = catalogue.routinesInOrder.map {
      RoutineFacts($0, Plan($0, level: .gentle, catalogue: catalogue))
    }
    let first = Situation(
      sessions: [], hurts: [], retained: [:], today: Day(0), goal: 3, catalogue: catalogue)
    let home = ListPage(
      routines: routines, recommendations: Recommendations(first), last: nil, notice: nil, glyphs: .unicode)
    return [
      Shot(name: "home", title: "Home: the routines", scenes: [.list(home, selected: 0, .home)]),
      Shot(
        name: "rep", title: "A session: bridge, lifting and lowering",
        scenes: session("stronger", catalogue, lasting: .seconds(7)) {
          $0.slot?.exercise.id == "bridge" && $0.step?.rep == 4
        }),
      Shot(
        name: "hold", title: "A session: child's pose, held with the breath",
        scenes: session("daily", catalogue) { $0.step?.kind == .hold }),
    ]
  }

  /// A session of a routine, followed a little way into the first step that is wanted, and for a time from there on.
  private static func session(
    _ id: String, _ catalogue: Catalogue, lasting time: Duration = .zero, until isWanted: (Session) -> Bool
  ) -> [any Scene] {
    guard let routine = catalogue.routines[id] else { return [PageScene(Page(title: id), from: 0, .page)] }
    var session = Session(
      Plan(routine, level: .standard, catalogue: catalogue), catalogue: catalogue, at: .zero)
    while !isWanted(session), session.outcome == nil { session.advance(to: session.now + .seconds(1)) }
    if time == .zero { session.advance(to: session.now + .milliseconds(1700)) }
    var scenes: [any Scene] = []
    let end = session.now + time
    repeat {
      guard let snapshot = session.snapshot else { break }
      scenes.append(SessionScene(snapshot: snapshot, figure: Figure(snapshot.exercise)))
      session.advance(to: session.now + pace)
    } while session.now < end
    return scenes
  }
}
