import Foundation
import Rig

/// Programs that speak, play tones or keep the screen awake, and don't.
enum Helpers {
  static var cases: [Case] {
    [
      each("a voice that", "spd-say", ["start", "drill", "--cleared", "--pain", "1", "--voice"]),
      each("a player that", "pw-play", ["start", "drill", "--cleared", "--pain", "1"]),
      each("a keeper of the screen that", "systemd-inhibit", ["start", "drill", "--cleared", "--pain", "1"]),
    ].flatMap { $0 }
  }

  private static func each(_ words: String, _ program: String, _ arguments: [String]) -> [Case] {
    stand.map { what, script in
      Case("\(words) \(what)", "the session goes on, no process is left", rounds: 2) { round in
        try await round.home { home in
          try home.write(script, to: "bin/\(program)")
          chmod(home.path + "/bin/" + program, 0o755)
          let path = home.path + "/bin:" + (home.environment["PATH"] ?? "")
          try await round.sit(
            TerminalRun.Setting(arguments: arguments, environment: ["PATH": path]), in: home
          ) {
            limber in
            try await limber.see("rep 2 of")
            limber.send(round.number == 0 ? SIGTERM : SIGHUP)
            try await limber.ends(143, 129, within: .seconds(2))
          }
        }
      }
    }
  }

  private static let stand: [(String, String)] = [
    ("hangs", "#!/bin/sh\nexec sleep 1000\n"),
    ("hangs and can't be asked to stop", "#!/bin/sh\ntrap '' TERM HUP INT\nwhile :; do sleep 1000; done\n"),
    ("floods", "#!/bin/sh\nexec cat /dev/zero\n"),
    ("floods its errors", "#!/bin/sh\nexec cat /dev/urandom >&2\n"),
    ("dies", "#!/bin/sh\nkill -SEGV $$\n"),
    ("fails", "#!/bin/sh\nexit 1\n"),
    ("can't be run", "not a program"),
    ("leaves children behind", "#!/bin/sh\nsleep 1000 &\nsleep 1000\n"),
    ("takes the terminal", "#!/bin/sh\nstty raw < /dev/tty; printf '\\033[2J' > /dev/tty\n"),
  ]
}
