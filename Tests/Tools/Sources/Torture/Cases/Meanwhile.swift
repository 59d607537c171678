import Foundation
import Rig

/// What other programs, and the person themselves, do to files while a session goes on.
enum Meanwhile {
  static var cases: [Case] {
    changes.map { what, wanted, shell in
      Case("in the middle of a session \(what)", wanted, rounds: 3) { round in
        try await round.home { home in
          try home.write("conditions: [sore-wrists]\nget-ready: 5\n", to: "config/limber/config.yaml")
          try home.write(programme, to: "config/limber/programmes/mine.yaml")
          try await run(["programme", "start", "mine"], in: home)
          try await run(
            ["log", "desk-break", "--on", "yesterday", "--pain-before", "2", "--pain-after", "1"], in: home)
          let logged = try await Limber(home: home).json("last")["id"]?.text ?? ""
          try await run(["export", home.path + "/other.json"], in: home)
          try await round.sit(
            TerminalRun.Setting(arguments: ["start", "drill", "--cleared", "--pain", "1"]), in: home
          ) { limber in
            try await limber.see("rep 2 of")
            let environment = home.environment.merging([
              "LIMBER": Limber.folder + "/limber", "SESSION": logged,
            ]) { $1 }
            let result = try await Command.run("/bin/sh", ["-c", shell], environment: environment)
            try must(result.status == 0, .status, "\(result.status) \(result.output) \(result.errors)")
            try await limber.see("rep 4 of")
            limber.send(SIGTERM)
            try await limber.ends(143)
          }
          for command in [["today"], ["history"], ["programme"], ["last"], ["stats"]] {
            try await run(command + ["--json"], in: home)
          }
        }
      }
    }
  }

  @discardableResult
  private static func run(_ arguments: [String], in home: Home) async throws -> Command {
    let result = try await Limber(home: home).run(arguments)
    try must(result.status == 0, .status, "\(arguments): \(result.status) \(result.errors)")
    return result
  }

  private static let changes: [(String, String, String)] = [
    (
      "the settings, with its conditions, are removed", "it goes on",
      "rm \"$XDG_CONFIG_HOME/limber/config.yaml\""
    ),
    (
      "the settings become nonsense", "it goes on, and they are told",
      "printf '\\0[[[' > \"$XDG_CONFIG_HOME/limber/config.yaml\""
    ),
    (
      "its routine and the programme that is followed are removed", "it goes on, and what was done stays",
      "rm -r \"$XDG_CONFIG_HOME/limber/routines\" \"$XDG_CONFIG_HOME/limber/programmes\""
    ),
    (
      "the programme that is followed is damaged", "it goes on, and that is told",
      "echo 'stages: [' > \"$XDG_CONFIG_HOME/limber/programmes/mine.yaml\""
    ),
    (
      "the session before is set right", "both are kept",
      "\"$LIMBER\" amend \"$SESSION\" --note meanwhile"
    ),
    (
      "a journal of another machine is merged", "both are kept",
      "\"$LIMBER\" import \"$HOME/other.json\" && \"$LIMBER\" import \"$HOME/other.json\""
    ),
    ("everything is exported", "it is read as it stands", "\"$LIMBER\" export \"$HOME/meanwhile.json\""),
    (
      "an activity, and another programme, are taken down", "all is kept",
      "\"$LIMBER\" activities add 'tie my shoes' 3 && \"$LIMBER\" programme start desk-days"
    ),
  ]

  private static let programme = """
    name: Mine
    summary: A programme of my own.
    for_whom: Me.
    stages:
      - name: One
        about: One move.
        main: [pelvic-tilt]
        habit: {text: Get up now and then., topic: habits}
        go_on: {sessions: 3, days: 7}

    """
}
