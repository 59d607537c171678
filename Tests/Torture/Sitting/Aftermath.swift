import Foundation
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
    let limber = Limber(home: home)
    let doctor = try await limber.run("doctor", "--json")
    // A journal that was made a moment ago may not have got its tables yet.
    let check = Self.document(doctor)?["found"]?["journal"]?["check"]?.text
    try must(
      check == "ok", .journal,
      "doctor says \(check ?? doctor.output.components(separatedBy: "\"obstacles\"").last ?? doctor.errors)")
    let history = try await limber.run("history", "--json")
    guard let sessions = Self.document(history)?.elements else {
      throw Lost(.journal, "status \(history.status): \(history.errors)")
    }
    try drill.check(sessions.last { $0["routine"]?.text == "drill" })
  }

  private static func document(_ command: Command) -> JSON? {
    try? JSONDecoder().decode(JSON.self, from: Data(command.output.utf8))
  }
}
