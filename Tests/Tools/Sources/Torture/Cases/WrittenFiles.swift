import Foundation
import Rig

/// What commands write for somebody: paper, sound, archives.
enum WrittenFiles {
  /// Commands, each with the file that it writes.
  private static let commands: [(name: String, arguments: [String], file: String)] = [
    ("a sheet", ["sheet", "first-steps", "--force", "-o"], "sheet.html"),
    ("a drawn sheet", ["sheet", "first-steps", "--force", "-o"], "sheet.svg"),
    ("a sound file", ["audio", "first-steps", "--cleared", "--force", "-o"], "session.wav"),
    ("a report", ["report", "--force", "-o"], "report.html"),
    ("an archive", ["export", "--force"], "archive.json"),
  ]

  static var cases: [Case] { commands.flatMap(faults) + helpers }

  private static func faults(_ name: String, _ arguments: [String], _ file: String) -> [Case] {
    let kinds: [(String, FaultyDisk.Fault)] = [
      ("ENOSPC from", .error(ENOSPC, stays: true)), ("EIO at", .error(EIO, stays: false)),
      ("kill -9 before", .kill),
    ]
    return kinds.map { kind, fault in
      Case(
        "\(kind) the n-th call while \(name) is written", "what was there is whole, or what is there now",
        rounds: 2
      ) { round in
        try await FaultyDisk.eachCall(round, of: 2, fault, in: .written) { disk, home in
          try FileManager.default.createDirectory(
            atPath: home.path + "/written", withIntermediateDirectories: true)
          let path = home.path + "/written/" + file
          let logged = try await Limber(home: home).run("log", "first-steps")
          try must(logged.status == 0, .trial, logged.errors)
          let whole = try await Limber(home: home).run(arguments + [path])
          try must(whole.status == 0, .trial, "\(whole.status) \(whole.errors)")
          let before = try size(of: path)
          let result = try await Limber(home: home).run(
            arguments + [path], with: try await disk.environment(in: home))
          let isKilled = if case .kill = fault { true } else { false }
          let isOnce = if case .error(_, stays: false) = fault { true } else { false }
          let statuses: [Int32] = isKilled ? [0, 128 + SIGKILL] : [0, 1]
          try must(statuses.contains(result.status), .status, "\(result.status) \(result.errors)")
          if result.status > 0, !isKilled {
            let last = result.errors.split(separator: "\n").last ?? ""
            try must(last.hasPrefix("limber: ") && last.contains(file), .words, result.errors)
          }
          // A time in it may be a digit longer.
          let now = try size(of: path)
          try must(abs(now - before) <= 64, .journal, "\(now) bytes where \(before) were")
          if isOnce {
            let all = try FileManager.default.contentsOfDirectory(atPath: home.path + "/written")
            try must(all == [file], .journal, "left behind: \(all)")
          }
        }
      }
    }
  }

  private static func size(of path: String) throws -> Int {
    guard let bytes = FileManager.default.contents(atPath: path) else { throw Lost(.journal, "no \(path)") }
    return bytes.count
  }

  /// Programs that make a file of another kind, and don't.
  private static var helpers: [Case] {
    let programs: [(what: String, program: String, arguments: [String], file: String)] = [
      ("an encoder", "opusenc", ["audio", "first-steps", "--cleared", "-o"], "session.opus"),
      ("a maker of PDF", "rsvg-convert", ["sheet", "first-steps", "-o"], "sheet.pdf"),
      ("a maker of PDF for a report", "rsvg-convert", ["report", "-o"], "report.pdf"),
    ]
    let scripts = [
      ("hangs", "#!/bin/sh\nexec sleep 1000\n"), ("dies", "#!/bin/sh\nkill -SEGV $$\n"),
      ("can't be run", "not a program"),
    ]
    return programs.flatMap { what, program, arguments, file in
      scripts.map { how, script in
        Case("\(what) that \(how)", "interrupted it ends; no half file, no process is left") { round in
          try await round.home { home in
            try home.install(program, script)
            let logged = try await Limber(home: home).run("log", "first-steps")
            try must(logged.status == 0, .trial, logged.errors)
            let path = home.path + "/bin:" + (home.environment["PATH"] ?? "")
            let setting = TerminalRun.Setting(
              arguments: arguments + [home.path + "/" + file], environment: ["PATH": path])
            try await round.sit(setting, in: home) { limber in
              try await limber.wait(.milliseconds(1500))
              limber.type("\u{3}")
              let status = try await limber.ends(within: .seconds(5))
              try must(status != 0, .status, "status 0\n\(limber.text)")
            }
            let isThere = FileManager.default.fileExists(atPath: home.path + "/" + file)
            try must(!isThere, .journal, "\(file) is there")
          }
        }
      }
    }
  }
}
