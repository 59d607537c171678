import Foundation

/// A tmux server with a socket of its own, which knows no configuration and no other server.
public struct Tmux: Sendable {
  private let socket: String
  private let environment: [String: String]

  /// Lends a server.
  static func lend(in home: Home, _ use: (Tmux) async throws -> Void) async throws {
    let environment = home.environment.changed(by: ["TERM": "screen"])
    let tmux = Tmux(socket: home.path + "/t" + UUID().uuidString.prefix(4), environment: environment)
    let server = try Child("tmux", tmux.options + ["-D"], environment: environment)
    do {
      _ = try await eventually("tmux") { try? await tmux("set", "-g", "status", "off") }
      try await use(tmux)
    } catch {
      await server.stop()
      throw error
    }
    await server.stop()
  }

  private var options: [String] { ["-u", "-f", "/dev/null", "-S", socket] }

  /// Carries out a command and gives what it prints.
  @discardableResult public func callAsFunction(_ arguments: String...) async throws -> String {
    try await callAsFunction(arguments)
  }

  /// Carries out a command and gives what it prints.
  @discardableResult public func callAsFunction(_ arguments: [String]) async throws -> String {
    let result = try await Command.run(
      "tmux", options + arguments, environment: environment)
    guard result.status == 0 else { throw Refused(arguments: arguments, reason: result.errors) }
    return result.output
  }

  /// A command that it did not carry out.
  public struct Refused: Error {
    /// The command.
    public let arguments: [String]
    /// What it said.
    public let reason: String
  }
}
