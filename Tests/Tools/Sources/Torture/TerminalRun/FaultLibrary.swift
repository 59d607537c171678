import Foundation
import Rig

/// A library that makes calls go wrong for a program that loads it first, built once.
enum FaultLibrary {
  /// Calls that change files.
  static let disk = Task { try await build("faulty-disk") }
  /// Questions for the time of day.
  static let clock = Task { try await build("faulty-clock") }

  private static func build(_ name: String) async throws -> String {
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Faults/\(name).c").path
    let library = Limber.folder + "/\(name).so"
    let result = try await Command.run(
      "cc", ["-shared", "-fPIC", "-O1", "-Wall", "-o", library, source, "-ldl"],
      environment: ProcessInfo.processInfo.environment)
    try must(result.status == 0, .trial, result.errors)
    return library
  }
}
