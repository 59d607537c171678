import Engine
import Foundation
import Journal

/// Measures what ten years of sessions cost: `TenYears LIMBER` against a built limber.
///
/// Two journals, one of ten sessions and one of ten years at two a day; the same things done with each in turn.
@main
enum TenYears {
  /// How much more the large journal may cost.
  private static let most = 1.3
  private static let rounds = 21

  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      print("usage: TenYears LIMBER")
      exit(64)
    }
    exit(try isWithinLimit(CommandLine.arguments[1]) ? 0 : 1)
  }

  private static func isWithinLimit(_ limber: String) throws -> Bool {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("limber-ten-years-\(getpid())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let small = try home(in: folder, "ten", sessions: 10)
    let large = try home(in: folder, "ten-years", sessions: 7300)
    var isFine = true
    for task in Task.allCases {
      var times: [[Double]] = [[], []]
      for _ in 0..<rounds {
        for (index, home) in [small, large].enumerated() {
          times[index].append(try task.time(limber, home: home))
        }
      }
      let medians = times.map { $0.sorted()[rounds / 2] }
      let ratio = medians[1] / medians[0]
      isFine = isFine && ratio <= most
      print(
        "\(task.rawValue): \(milliseconds(medians[0])) with ten sessions, \(milliseconds(medians[1])) with ten years,",
        "\((ratio * 100).rounded() / 100) times")
    }
    return isFine
  }

  private static func milliseconds(_ seconds: Double) -> String { "\((seconds * 10_000).rounded() / 10) ms" }

  /// A home folder with a journal of so many sessions.
  private static func home(in folder: URL, _ name: String, sessions: Int) throws -> String {
    let home = folder.appendingPathComponent(name)
    let journal = try Journal(path: home.appendingPathComponent("data/limber/journal.db").path)
    let archive = Generator.archive(sessions)
    _ = try journal.merge(archive)
    print(
      "\(name): \(sessions) sessions, \(archive.sessions.reduce(0) { $0 + $1.exercises.count }) exercise rows,",
      "\(archive.breaks.count) breaks, \(archive.habits.count) days of a habit")
    return home.path
  }
}
