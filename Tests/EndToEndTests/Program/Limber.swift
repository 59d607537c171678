import Foundation

/// The built program as scripts use it: no terminal, only pipes.
struct Limber {
  let home: Home

  /// The folder of the built program, which is the tests' own.
  static let folder: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent().path
  }()

  /// Runs it with arguments.
  func run(_ arguments: String..., with changes: [String: String?] = [:]) async throws -> Command {
    try await run(arguments, with: changes)
  }

  /// Runs it with arguments.
  func run(_ arguments: [String], with changes: [String: String?] = [:]) async throws -> Command {
    let environment = home.environment.changed(by: changes)
    return try await Command.run(Self.folder + "/limber", arguments, environment: environment)
  }

  /// The document that it prints; an error where it fails or prints none.
  func json(_ arguments: String...) async throws -> JSON {
    let result = try await run(arguments + ["--json"])
    guard result.status == 0 else { throw Failed(arguments: arguments, result: result) }
    return try JSONDecoder().decode(JSON.self, from: Data(result.output.utf8))
  }

  struct Failed: Error {
    let arguments: [String]
    let result: Command
  }
}

extension [String: String] {
  /// With other values for some keys, and without those that become nothing.
  func changed(by changes: [String: String?]) -> [String: String] {
    changes.reduce(into: self) { $0[$1.key] = $1.value }
  }
}
