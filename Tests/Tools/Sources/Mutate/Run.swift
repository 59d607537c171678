import Foundation

/// A program that runs, and what it writes.
final class Run {
  private let process = Process()
  private let pipe = Pipe()

  init(_ program: String, _ arguments: [String], _ variables: [String: String] = [:]) throws {
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(variables) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
  }

  /// How it ended.
  var status: Int32 { process.terminationStatus }

  /// All that it writes until it ends.
  func output() throws -> String {
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// Whether it ends well within a time, without a line that says that a test fails.
  func passes(within limit: Duration) -> Bool {
    let deadline = ContinuousClock.now + limit, descriptor = pipe.fileHandleForReading.fileDescriptor
    var said: [UInt8] = [], block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
      var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&ready, 1, Int32(left)) > 0 else { return stopped() }
      let count = read(descriptor, &block, block.count)
      guard count > 0 else { break }
      said += block[..<count]
      if String(decoding: said, as: UTF8.self).contains("recorded an issue") { return stopped() }
      said = Array(said.suffix(40))
    }
    process.waitUntilExit()
    return process.terminationReason == .exit && process.terminationStatus == 0
  }

  private func stopped() -> Bool {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return false
  }
}
