import Foundation
import Rig

/// Every TERM that a person may bring.
enum TerminalTypes {
  static var cases: [Case] {
    [
      Case(
        "every TERM that this machine knows", "a session, in lines after one sentence where it must be",
        rounds: known.count
      ) {
        try await bring(known[$0.number], $0)
      },
      Case("a TERM that nobody knows", "a session, in lines after one sentence", rounds: invented.count) {
        try await bring(invented[$0.number], $0)
      },
      Case(
        "a description of the terminal that is damaged",
        "a session, in lines after one sentence where it must be; the terminal is given back", rounds: 60
      ) { round in
        let file = folders.map { $0 + "/x/xterm-256color" }.first {
          FileManager.default.fileExists(atPath: $0)
        }
        guard let file, var bytes = FileManager.default.contents(atPath: file) else {
          throw Lost(.trial, "no description of xterm-256color in \(folders)")
        }
        if round.number < 20 {
          bytes = bytes.prefix(bytes.count * round.number / 20)
        } else {
          for _ in 1...8 {
            bytes[Int.random(in: 2..<bytes.count, using: &round.dice)] = .random(
              in: 0...255, using: &round.dice)
          }
        }
        try await round.home { home in
          try FileManager.default.createDirectory(
            atPath: home.path + "/terminfo/t", withIntermediateDirectories: true)
          try bytes.write(to: URL(fileURLWithPath: home.path + "/terminfo/t/torn"))
          try await bring("torn", round, in: home)
        }
      },
    ]
  }

  private static let folders = ["/usr/share/terminfo", "/lib/terminfo", "/etc/terminfo"]

  private static let known: [String] = folders.flatMap { folder in
    (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
      .filter { $0.contains("/") }.map { String($0.split(separator: "/").last ?? "") }
  }.sorted()

  private static let invented = [
    "nonsense", "xterm-of-tomorrow", "xterm%n%s", "../../etc/passwd", "/etc/passwd", ".", "a b",
    "xterm\u{1b}[2J",
    "\u{1b}]0;title\u{7}", "xterm\n", "\u{202e}mretx", "x", String(repeating: "x", count: 9999), "ünïcode",
    "dumb", "",
  ]

  private static func bring(_ name: String, _ round: Round) async throws {
    try await round.home { try await bring(name, round, in: $0) }
  }

  /// What is sent to terminals of other types can't be read here; that the driver is given back can.
  private static let readable = ["xterm", "xterm-256color"]

  private static func bring(_ name: String, _ round: Round, in home: Home) async throws {
    let environment = ["TERM": name, "TERMINFO": name == "torn" ? home.path + "/terminfo" : nil]
    let isReadable = readable.contains(name)
    var setting = TerminalRun.Setting(environment: environment, shell: #"exec "$@" 2> "$HOME/errors""#)
    setting.isFollowed = isReadable
    try await round.sit(setting, in: home, isXterm: isReadable) { limber in
      try await limber.see("anything") { $0.terminal.display.bytes > 0 || $0.hasEnded }
      try await limber.wait(.milliseconds(400))
      limber.send(SIGTERM)
      let status = try await limber.ends(within: .seconds(5))
      try must([143, 69].contains(status), .status, "status \(status)\n\(limber.text)")
      // Curses has words of its own for a description that it can read only in part.
      let errors = try home.read("errors").split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.contains("line 0, col 0: ") }.joined(separator: "\n")
      let isOneSentence = errors.hasPrefix("limber: ") && errors.split(separator: "\n").count == 1
      let isInLines = errors.hasSuffix(" Plain lines take its place.\n")
      try must(
        status == 143 ? errors.isEmpty || isOneSentence && isInLines : isOneSentence && !isInLines, .words,
        errors.debugDescription)
      if isInLines { try must(limber.text.contains("Drill. 3 exercises"), .words, limber.text) }
      try must(
        !errors.unicodeScalars.contains { $0.value == 0x1b || $0.value == 0x202e }, .words,
        errors.debugDescription)
    }
  }
}
