import Foundation

/// A program run to its end, and all that it said.
public struct Command: Sendable {
  /// Its exit status, or 128 and the number of the signal that ended it.
  public let status: Int32
  /// What it printed.
  public let output: String
  /// What it said on standard error.
  public let errors: String

  /// Runs a program; one that hangs for half a minute is killed, and its status says so.
  ///
  /// - Throws: Where it can't be started.
  public static func run(
    _ program: String, _ arguments: [String], environment: [String: String]
  ) async throws -> Command {
    let output = try Capture(), errors = try Capture()
    let child = try Child(
      program, arguments, environment: environment, output: output.descriptor, errors: errors.descriptor)
    let watchdog = Task {
      try await Task.sleep(for: .seconds(30))
      kill(child.identifier, SIGKILL)
    }
    let status = await child.end()
    watchdog.cancel()
    return Command(status: status, output: output.text, errors: errors.text)
  }
}

/// A file without a name that takes up what a program says, however much it is.
private final class Capture: Sendable {
  let descriptor: Int32

  init() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("limber-" + UUID().uuidString)
      .path
    descriptor = open(file, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw POSIXError(.EIO) }
    unlink(file)
  }

  deinit { close(descriptor) }

  var text: String {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = pread(descriptor, &block, block.count, off_t(bytes.count))
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += block[..<count]
    }
  }
}
