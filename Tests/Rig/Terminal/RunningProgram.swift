import Foundation

/// A program under way, as the system sees it.
public struct RunningProgram: Sendable {
  private let identifier: Int32

  /// The program of a name that was started with a home folder.
  public init?(named name: String, in home: Home) {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    let found = entries.compactMap { Int32($0) }.first { identifier in
      guard Self.facts(of: identifier)?.name == name else { return false }
      let environment = FileManager.default.contents(atPath: "/proc/\(identifier)/environ") ?? Data()
      return environment.split(separator: 0).contains(Data("HOME=\(home.path)".utf8))
    }
    guard let found else { return nil }
    identifier = found
  }

  /// What the system lets it use, as Linux writes it down.
  public func limits() throws -> String {
    try String(contentsOfFile: "/proc/\(identifier)/limits", encoding: .utf8)
  }

  /// Sends a signal.
  public func send(_ signal: Int32) { kill(identifier, signal) }

  /// Whether it has ended.
  public var isGone: Bool { Self.facts(of: identifier).map { $0.state == "Z" } ?? true }

  /// Whether it is stopped.
  public var isStopped: Bool { Self.facts(of: identifier)?.state == "T" }

  /// The processor time that it has used, in ticks of which a second has a hundred.
  public var ticks: Int { Self.facts(of: identifier)?.ticks ?? 0 }

  private static func facts(of identifier: Int32) -> (name: String, state: String, ticks: Int)? {
    guard let text = try? String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8),
      let match = text.firstMatch(of: /\((.*)\) (\S) (?:\S+ ){10}(\d+) (\d+)/)
    else { return nil }
    let (_, name, state, user, system) = match.output
    return (String(name), String(state), (Int(user) ?? 0) + (Int(system) ?? 0))
  }
}
