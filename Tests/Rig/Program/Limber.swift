import Foundation

/// The built program as scripts use it: no terminal, only pipes.
public struct Limber: Sendable {
  /// The home that it runs in.
  public let home: Home

  /// The program in a home.
  public init(home: Home) { self.home = home }

  /// The folder of the built program, which is the tests' own.
  public static let folder: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: tests).deletingLastPathComponent().path
  }()

  /// Runs it with arguments.
  public func run(_ arguments: String..., with changes: [String: String?] = [:]) async throws -> Command {
    try await run(arguments, with: changes)
  }

  /// Runs it with arguments.
  public func run(_ arguments: [String], with changes: [String: String?] = [:]) async throws -> Command {
    let environment = home.environment.changed(by: changes)
    return try await Command.run(Self.folder + "/limber", arguments, environment: environment)
  }

  /// The document that it prints; an error where it fails or prints none.
  public func json(_ arguments: String...) async throws -> JSON {
    let result = try await run(arguments + ["--json"])
    guard result.status == 0 else { throw Failed(arguments: arguments, result: result) }
    return try JSONDecoder().decode(JSON.self, from: Data(result.output.utf8))
  }

  /// It ended with another status than 0 where a document was wanted.
  public struct Failed: Error {
    /// What it was asked.
    public let arguments: [String]
    /// What it said.
    public let result: Command
  }
}

extension [String: String] {
  /// With other values for some keys, and without those that become nothing.
  public func changed(by changes: [String: String?]) -> [String: String] {
    changes.reduce(into: self) { $0[$1.key] = $1.value }
  }
}
