import Foundation

/// A home folder of its own for one person, with nothing in it: made for a test and gone with it.
public struct Home: Sendable {
  /// Its path, from the root.
  public let path: String

  /// Lends a new home.
  public static func lend(_ use: (Home) async throws -> Void) async throws {
    let name = "limber-" + UUID().uuidString.prefix(8).lowercased()
    let home = Home(path: FileManager.default.temporaryDirectory.appendingPathComponent(name).path)
    try FileManager.default.createDirectory(
      atPath: home.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(atPath: home.path) }
    try await use(home)
  }

  /// Where limber keeps its data.
  public var dataFolder: String { path + "/data/limber" }

  /// What limber is told about its surroundings, and nothing else of where the tests run.
  public var environment: [String: String] {
    [
      "HOME": path, "XDG_DATA_HOME": path + "/data", "XDG_CONFIG_HOME": path + "/config",
      "PATH": Limber.folder + ":" + Self.standIns + ":/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8",
      "TZ": "UTC", "TERM": "tmux-256color",
    ].merging(Self.watched) { own, _ in own }
  }

  /// What a program is told that counts its lines or was built with a sanitizer; empty for any other.
  private static let watched = ProcessInfo.processInfo.environment.filter {
    ["LLVM_PROFILE_FILE", "ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
  }

  /// Programs that take the place of the machine's own, so that every machine looks the same to limber.
  private static let standIns = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("StandIns").path

  /// Writes a file at a path below it, with the folders that it needs.
  public func write(_ text: String, to file: String) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Puts a program into its folder of programs.
  ///
  /// Another process writes it: a child that this one starts meanwhile would inherit the open file, and as long as anybody
  /// has it open for writing it can't be run.
  public func install(_ name: String, _ script: String) throws {
    try write(script, to: "bin/\(name).text")
    let file = "\(path)/bin/\(name)"
    guard system("cp '\(file).text' '\(file)' && chmod 755 '\(file)' && rm '\(file).text'") == 0 else {
      throw CocoaError(.fileWriteUnknown)
    }
  }

  /// The text of the file at a path below it.
  public func read(_ file: String) throws -> String {
    try String(contentsOf: URL(fileURLWithPath: path).appendingPathComponent(file), encoding: .utf8)
  }
}
