import Foundation
import Rig

/// Links and files that somebody else has put in the way, and what others may see of one's own.
enum Planting {
  static var cases: [Case] {
    [
      Case(
        "a link in the way of each file that is written",
        "what it leads to is as it was, and the export is said not to be written",
        rounds: exports.count
      ) { round in
        try await round.home { home in
          try home.write("mine\n", to: "shared/precious")
          _ = try await Limber(home: home).run(
            "start", "desk-break", "--cleared", "--pain", "1", "--speed", "1000")
          let name = home.path + "/shared/out.svg"
          try FileManager.default.createSymbolicLink(
            atPath: name, withDestinationPath: home.path + "/shared/precious")
          let written = try await Limber(home: home).run(exports[round.number] + [name])
          try must(written.status != 0, .status, "\(exports[round.number]) wrote through a link")
          try must(
            try home.read("shared/precious") == "mine\n", .journal, "what the link leads to was changed")
          unlink(name)
          mkfifo(name, 0o666)
          let piped = try await Limber(home: home).run(exports[round.number] + [name])
          try must(piped.status != 0, .status, "\(exports[round.number]) wrote into a pipe")
        }
      },
      Case("every umask", "nobody else can read what is kept", rounds: masks.count) { round in
        try await round.home { home in
          let shell = "umask \(masks[round.number]); exec \"$@\""
          let sitting = try TerminalRun(
            TerminalRun.Setting(arguments: TerminalRun.Setting.drill(400), shell: shell), in: home)
          try await sitting.ends(0)
          chmod(home.path + "/data", 0o700)
          let files = ["data/limber/journal.db"]
          for file in files {
            var status = stat()
            try must(stat(home.path + "/" + file, &status) == 0, .journal, "no \(file)")
            try must(
              status.st_mode & 0o777 == 0o600, .journal,
              "\(file) has mode \(String(status.st_mode & 0o777, radix: 8))")
          }
          try await Aftermath(home: home).checkJournal(sitting.drill)
        }
      },
      Case(
        "another user of the machine",
        "they can read nothing of the journal, an export or the list of processes",
        rounds: getuid() == 0 ? 1 : 0
      ) { round in
        try await round.home { home in
          // Whoever may enter the home still finds every file closed.
          chmod(home.path, 0o755)
          try home.write("", to: "bin/spd-say")
          try home.write("#!/bin/sh\nsleep 1\n", to: "bin/spd-say")
          chmod(home.path + "/bin/spd-say", 0o755)
          let path = home.path + "/bin:" + (home.environment["PATH"] ?? "")
          let arguments = ["start", "drill", "--cleared", "--voice", "--speed", "10"]
          let shell = #"umask 0; mkdir -p "$XDG_DATA_HOME/limber"; exec "$@""#
          let variables = ["PATH": path, "LIMBER_PAIN": "3"]
          let sitting = try TerminalRun(
            TerminalRun.Setting(arguments: arguments, environment: variables, shell: shell), in: home)
          try await sitting.see("rep 2 of")
          let listed = try await spy("ps -eo args; cat /proc/[0-9]*/environ", home)
          try must(!listed.contains("Bridge") && !listed.contains("LIMBER_PAIN=3"), .words, listed)
          let read = try await spy(
            "cd '\(home.path)'; find . -type f -readable | grep -v '^./bin\\|^./config'; cat data/limber/*",
            home)
          try must(read.isEmpty, .journal, read)
          sitting.send(SIGTERM)
          try await sitting.ends(143)
        }
      },
    ]
  }

  /// What a user without any rights sees by a shell's words.
  private static func spy(_ words: String, _ home: Home) async throws -> String {
    try await Command.run(
      "/usr/bin/setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", "sh", "-c", words],
      environment: ["PATH": "/usr/bin:/bin"]
    ).output
  }

  private static let exports = [
    ["export"], ["export", "--force"], ["export", "--csv", "--force"], ["show", "bridge", "--svg"],
    ["show", "bridge", "--force", "--svg"], ["sheet", "desk-break", "-o"],
    ["sheet", "desk-break", "--force", "-o"],
  ]
  private static let masks = ["0", "002", "022", "027", "077", "0777"]
}
