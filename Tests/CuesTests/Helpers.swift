import Foundation
import Testing

@testable import Cues

/// The tests that start programs, one after the other: a descriptor of one must not leak into another's child.
@Suite("Programs that help", .serialized, .timeLimit(.minutes(2)))
struct HelperTests {}

/// A folder with stand-ins for the machine's programs, gone when the test is.
final class StandIns {
  let folder: URL
  /// What the stand-ins were told, a line for the time and then a line for each argument.
  private let log: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("cues-\(UUID().uuidString)")
    log = folder.appendingPathComponent("log")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/cat", withDestinationPath: Programs.find("cat", in: nil) ?? "/bin/cat")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A search path with nothing but the stand-ins, and the one program that every machine has and a keeper needs.
  var path: String { folder.path }

  /// Puts a program there that notes its arguments and then does something.
  func install(_ name: String, then script: String = "") throws {
    let text = """
      #!/bin/sh
      { date +%s.%N; for argument in "$@"; do printf '%s\\n' "$argument"; done; echo --end--; } >> '\(log.path)'
      \(script)
      """
    let file = folder.appendingPathComponent(name).path
    try text.write(toFile: file + ".text", atomically: true, encoding: .utf8)
    // The program is written by another process: a child that this one starts meanwhile would inherit the open file,
    // and as long as anybody has it open for writing it can't be run.
    try #require(system("cp '\(file).text' '\(file)' && chmod 755 '\(file)' && rm '\(file).text'") == 0)
  }

  /// The arguments of each call.
  var calls: [[String]] {
    guard let text = try? String(contentsOf: log, encoding: .utf8) else { return [] }
    return text.components(separatedBy: "--end--\n").dropLast().map {
      Array($0.split(separator: "\n").map(String.init).dropFirst())
    }
  }

  /// The time of each call, in seconds.
  var times: [Double] {
    guard let text = try? String(contentsOf: log, encoding: .utf8) else { return [] }
    return text.components(separatedBy: "--end--\n").dropLast().compactMap {
      $0.split(separator: "\n").first.flatMap { Double($0) }
    }
  }
}

extension Child {
  /// Waits for its end without hearing of it, so that whoever looks after it still can.
  func waitForEnd() {
    var facts = siginfo_t()
    while waitid(P_PID, id_t(pid), &facts, WEXITED | WNOWAIT) < 0, errno == EINTR {}
  }

  /// Whether the process is gone, its end heard of.
  var isGone: Bool { kill(pid, 0) < 0 && errno == ESRCH }
}
