import Foundation
import Journal
import Rig

/// What must be true of a home whatever was done in it.
struct Aftermath {
  let home: Home

  /// Nobody who was started in it is left.
  func checkProcesses() async throws {
    let deadline = ContinuousClock.now + .seconds(2)
    while let left = Self.process(in: home) {
      try must(ContinuousClock.now < deadline, .process, left)
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  private static func process(in home: Home) -> String? {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    for identifier in entries where Int32(identifier) != nil {
      guard let environment = FileManager.default.contents(atPath: "/proc/\(identifier)/environ"),
        environment.split(separator: 0).contains(Data("HOME=\(home.path)".utf8))
      else { continue }
      return (try? String(contentsOfFile: "/proc/\(identifier)/comm", encoding: .utf8)) ?? identifier
    }
    return nil
  }

  /// The journal can be read, is whole, and holds what a drill has shown.
  func checkJournal(_ drill: Drill = Drill()) async throws {
    guard FileManager.default.fileExists(atPath: home.dataFolder + "/journal.db") else {
      return try drill.check(nil)
    }
    do {
      // A journal that was made a moment ago may not have got its tables yet, and is whole all the same.
      let health = try JournalHealth(path: home.dataFolder + "/journal.db")
      try must(health.damage == nil, .journal, health.damage ?? "")
    } catch let error as JournalError {
      throw Lost(.journal, "\(error)")
    }
    let history = try await Limber(home: home).run("history", "--json")
    guard let sessions = Self.document(history)?.elements else {
      throw Lost(.journal, "status \(history.status): \(history.errors)")
    }
    // The latest comes first.
    try drill.check(sessions.first { $0["routine"]?.text == "drill" })
  }

  private static func document(_ command: Command) -> JSON? {
    try? JSONDecoder().decode(JSON.self, from: Data(command.output.utf8))
  }
}
