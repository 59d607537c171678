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
    return [
      Shot(name: "home", title: "Home: the routines", scenes: home(catalogue, lasting: .seconds(7))),
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

  /// Home on a Saturday after four weeks, the chosen routine's first figure moving for a time.
  private static func home(_ catalogue: Catalogue, lasting time: Duration) -> [any Scene] {
    let routines = catalogue.routinesInOrder.map {
      RoutineFacts($0, Plan($0, level: .gentle, catalogue: catalogue))
    }
    guard let chosen = routines.first else { return [] }
    let today = Day(20_778)
    let sessions = [1, 3, 5, 9, 12, 17, 24].map { ago in
      SessionFacts(
        id: "\(ago)", day: today - ago, routine: chosen.routine.id, level: .gentle, outcome: .completed,
        active: .seconds(400), length: .seconds(500), painBefore: 2 + ago / 6, painAfter: 2)
    }
    let situation = Situation(
      sessions: sessions, hurts: [], retained: [:], today: today, goal: 4, catalogue: catalogue)
    let list = ListPage(
      routines: routines, recommendations: Recommendations(situation),
      past: HomePast(sessions: sessions, today: today, goal: 4), notice: nil, columns: 80,
      glyphs: .unicode)
    return (0..<Int(time / pace)).map { pace * $0 }.map { shown in
      let preview = Preview.turn(among: chosen.exercises, after: shown).map {
        Preview($0.exercise, Figure($0.exercise), shown: $0.shown, left: $0.left, isStill: false)
      }
      return BesideScene(list, selected: 0, .home, preview: preview, words: chosen.words)
    }
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
