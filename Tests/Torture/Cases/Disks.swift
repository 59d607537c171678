import Foundation
import Rig

/// Disks and limits that run out.
enum Disks {
  static var cases: [Case] { calls + limits }

  /// Every call that changes a file fails once, the first time and then the second, until none is left to fail.
  private static var calls: [Case] {
    [(ENOSPC, "ENOSPC", false), (EIO, "EIO", false), (ENOSPC, "ENOSPC", true), (EIO, "EIO", true)].map {
      error, name, stays in
      Case(
        "\(name) at the n-th call\(stays ? " and ever after" : "")",
        "it says NOT SAVED and 74, or nothing is lost", rounds: 8
      ) { round in
        var call = round.number + 1, wasHit = true
        while wasHit {
          try await round.home { wasHit = try await fail(at: call, error, stays, in: $0, round) }
          call += 8
        }
      }
    }
  }

  /// - Returns: Whether there was so many a call.
  private static func fail(at call: Int, _ error: Int32, _ stays: Bool, in home: Home, _ round: Round)
    async throws -> Bool
  {
    var environment: [String: String?] = [
      "LD_PRELOAD": try await shim.value, "FAULTY_FOLDER": home.path + "/data", "FAULTY_CALL": "\(call)",
      "FAULTY_ERROR": "\(error)", "FAULTY_HIT": home.path + "/hit",
    ]
    try home.write(Drill.short, to: "config/limber/routines/drill.yaml")
    if stays { environment["FAULTY_STAYS"] = "1" }
    let setting = Sitting.Setting(arguments: ["start", "drill", "--speed", "400"], environment: environment)
    do {
      try await round.sit(setting, in: home) { limber in
        let status = try await limber.ends(0, 74)
        guard status == 74 else { return }
        let isTold = limber.text.contains("can't be written") || limber.text.contains("can't be opened")
        try must(isTold, .words, limber.text)
      }
    } catch let lost as Lost {
      throw Lost(lost.kind, "call \(call): \(lost.what)")
    }
    return FileManager.default.fileExists(atPath: home.path + "/hit")
  }

  /// The library that makes calls fail, built once.
  private static let shim = Task {
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Faults/faulty-disk.c").path
    let library = Limber.folder + "/faulty-disk.so"
    let result = try await Command.run(
      "cc", ["-shared", "-fPIC", "-O1", "-Wall", "-o", library, source, "-ldl"],
      environment: ProcessInfo.processInfo.environment)
    try must(result.status == 0, .trial, result.errors)
    return library
  }

  private static var limits: [Case] {
    [
      Case("files that may grow no further", "it says NOT SAVED and 74, or nothing is lost", rounds: 24) {
        round in
        try await limit("ulimit -f \(round.number * 4)", round)
      },
      Case("a limit of open files", "it runs, or says in one sentence why not", rounds: 20) { round in
        // With fewer the language's own libraries give up.
        try await limit("ulimit -n \(round.number + 14)", round)
      },
      Case("a disk that is full", "it says NOT SAVED and 74, or nothing is lost", rounds: 8) { round in
        let size = 16 + 8 * round.number
        let mounts = #"mkdir -p "$XDG_DATA_HOME"; mount -t tmpfs -o size=\#(size)k none "$XDG_DATA_HOME""#
        // What was on the small disk is gone with it, so only what is said can be seen.
        let setting = Sitting.Setting(
          shell: #"exec unshare -m sh -c '\#(mounts) || exit 0; exec "$@"' sh "$@""#, isFollowed: false)
        try await round.sit(setting) { limber in
          let status = try await limber.ends(0, 74)
          if status == 74 { try must(limber.text.contains("the journal"), .words, limber.text) }
        }
      },
    ]
  }

  private static func limit(_ words: String, _ round: Round) async throws {
    try await round.sit(Sitting.Setting(shell: #"ulimit -c 0; \#(words); exec "$@""#)) { limber in
      let status = try await limber.ends()
      // Without a descriptor to spare not even the loader of programs gets anywhere.
      try must([0, 1, 65, 69, 74, 127].contains(status), .status, "status \(status)\n\(limber.text)")
      if ![0, 127].contains(status) { try must(limber.text.contains("limber: "), .words, limber.text) }
    }
  }
}
