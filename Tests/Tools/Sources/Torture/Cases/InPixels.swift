import Glibc
import Rig

/// Figures in pixels: what happens to a program in the middle of a picture.
enum InPixels {
  private static let ways: [Pictures.Kind] = [.kitty, .oldKitty, .vt340]

  /// An exercise that moves, at so many times its pace.
  private static func setting(
    _ kind: Pictures.Kind, speed: Int = 3, shell: String? = nil, tearsAnswers: Bool = false
  ) -> TerminalRun.Setting {
    var setting = TerminalRun.Setting(
      arguments: ["start", "cat-cow", "--speed", "\(speed)", "--level", "gentle"],
      environment: ["LC_ALL": "C.UTF-8"], shell: shell)
    setting.answersAs = kind
    setting.tearsAnswers = tearsAnswers
    setting.isFollowed = false
    return setting
  }

  private static func kind(_ round: Round) -> Pictures.Kind { ways[round.number % ways.count] }

  private static func seePictures(_ limber: TerminalRun, _ count: Int = 3) async throws {
    try await limber.see("\(count) pictures") {
      $0.terminal.display.pictures.sent + $0.terminal.display.pictures.sixels >= count
    }
  }

  static var cases: [Case] { ends + storms + answers }

  private static var ends: [Case] {
    [
      Case(
        "a signal while pixels are shown", "no picture is left, and the terminal is given back", rounds: 36
      ) {
        round in
        let signal = [SIGTERM, SIGINT, SIGHUP, SIGQUIT][round.number / 3 % 4]
        try await round.sit(setting(kind(round))) { limber in
          try await seePictures(limber)
          try await limber.wait(round.dice.time(to: 600))
          limber.send(signal)
          try await limber.ends(128 + signal, within: .seconds(2))
        }
      },
      Case("a fault while pixels are shown", "no picture is left, and it dies by the signal", rounds: 24) {
        round in
        let signal = [SIGSEGV, SIGABRT, SIGBUS, SIGFPE][round.number / 3 % 4]
        try await round.sit(setting(kind(round))) { limber in
          try await seePictures(limber)
          try await limber.wait(round.dice.time(to: 600))
          limber.send(signal)
          try await limber.ends(128 + signal, within: .seconds(2))
        }
      },
      Case("killed outright in pixels", "the journal is whole", rounds: 9) { round in
        try await round.sit(setting(kind(round))) { limber in
          try await seePictures(limber, 1)
          try await limber.wait(round.dice.time(to: 300))
          limber.send(SIGKILL)
          try await limber.ends(128 + SIGKILL)
        }
      },
      Case(
        "the terminal is closed in the middle of a picture", "it ends within two seconds, saved", rounds: 9
      ) {
        round in
        try await round.sit(setting(kind(round))) { limber in
          try await seePictures(limber, 1)
          // Taken in so small sips that a picture is always under way.
          limber.isWatched = false
          for _ in 0..<Int.random(in: 1...30, using: &round.dice) {
            limber.sip(200)
            try await limber.wait(.milliseconds(3))
          }
          limber.terminal.hangUp()
          try await limber.ends(129, within: .seconds(2))
        }
      },
      Case(
        "a terminal that takes nothing more in the middle of a picture", "asked twice it ends all the same",
        rounds: 6
      ) { round in
        try await round.sit(setting(kind(round))) { limber in
          try await seePictures(limber, 1)
          limber.isWatched = false
          try await limber.wait(.milliseconds(2500))
          limber.send(SIGTERM)
          try await limber.wait(.milliseconds(2500))
          limber.send(SIGTERM)
          try await limber.wait(.milliseconds(300))
          limber.isWatched = true
          try await limber.ends(143, within: .seconds(3))
        }
      },
    ]
  }

  private static var storms: [Case] {
    [
      Case("a storm of sizes in pixels", "pictures come again, and none is left at the end", rounds: 6) {
        round in
        try await round.sit(setting(kind(round), speed: 2)) { limber in
          try await seePictures(limber)
          for _ in 1...100 {
            limber.terminal.resize(
              rows: Int.random(in: 1...70, using: &round.dice),
              columns: Int.random(in: 1...220, using: &round.dice))
            try await limber.wait(round.dice.time(to: 12))
          }
          limber.terminal.resize(rows: 30, columns: 100)
          let before = limber.terminal.display.pictures
          try await limber.see("pictures again") {
            $0.terminal.display.pictures.sent + $0.terminal.display.pictures.sixels > before.sent
              + before.sixels
          }
          limber.send(SIGTERM)
          try await limber.ends(143)
        }
      },
      Case(
        "stopped and continued in pixels", "no picture is on the shell's screen, and they come again",
        rounds: 6
      ) {
        round in
        let shell =
          #"set -m; "$@"; stty -a | grep -q ' icanon' && echo SHELL HAS IT; fg > /dev/null; exit $?"#
        try await round.sit(setting(kind(round), speed: 2, shell: shell)) { limber in
          try await seePictures(limber)
          limber.type("\u{1a}")
          try await limber.see("PAUSED")
          let before = limber.terminal.display.pictures
          limber.type(" ")
          try await limber.see("pictures again") {
            $0.terminal.display.pictures.sent + $0.terminal.display.pictures.sixels > before.sent
              + before.sixels
          }
          limber.type("\u{3}")
          try await limber.ends(130)
          try must(limber.text.contains("SHELL HAS IT"), .terminal, "the shell got a terminal in full screen")
        }
      },
      Case("stopped and continued from outside in pixels", "pictures come again", rounds: 6) { round in
        try await round.sit(setting(kind(round), speed: 2)) { limber in
          for _ in 1...3 {
            let before = limber.terminal.display.pictures
            try await limber.see("pictures") {
              $0.terminal.display.pictures.sent + $0.terminal.display.pictures.sixels > before.sent
                + before.sixels
            }
            limber.send(SIGSTOP)
            try await limber.wait(round.dice.time(to: 200))
            limber.send(SIGCONT)
          }
          limber.send(SIGTERM)
          try await limber.ends(143)
        }
      },
      Case("help and questions over pixels", "no picture of the movement is under them", rounds: 6) {
        round in
        try await round.sit(setting(kind(round), speed: 2)) { limber in
          try await seePictures(limber)
          for (key, words) in [("?", "Keys"), ("q", "End the session?")] {
            // A body at rest may lie beside the question.
            let ofMovement = limber.terminal.display.pictures.held
            limber.type(key)
            try await limber.see(words) { $0.text.contains(words) }
            if kind(round) == .oldKitty {
              try await limber.see("no picture of the movement") {
                $0.terminal.display.pictures.shown.isDisjoint(with: ofMovement)
              }
            }
            // The same key again at once would be a bounce.
            try await limber.wait(.milliseconds(400))
            limber.type("\u{1b}")
            try await limber.see("the session") { !$0.text.contains(words) }
          }
          limber.send(SIGTERM)
          try await limber.ends(143)
        }
      },
    ]
  }

  private static var answers: [Case] {
    [
      Case("torn answers about pictures", "none of them is a key, and pictures are shown", rounds: 9) {
        round in
        try await round.sit(setting(kind(round), speed: 2, tearsAnswers: true)) { limber in
          try await seePictures(limber, 2)
          try must(!limber.text.contains("PAUSED") && !limber.text.contains("End"), .words, limber.text)
          limber.send(SIGTERM)
          try await limber.ends(143)
        }
      },
      Case(
        "a terminal that answers wrongly about pictures", "figures stay in cells, and nothing is a key",
        rounds: 6
      ) {
        round in
        try await round.sit(setting(.wrong, speed: 2, tearsAnswers: round.number % 2 == 1)) { limber in
          try await limber.seeScreen()
          try await limber.wait(.milliseconds(2600))
          try must(limber.terminal.display.pictures.sent == 0, .terminal, "a picture was sent")
          try must(limber.text.contains("GET READY"), .words, limber.text)
          limber.send(SIGTERM)
          try await limber.ends(143)
        }
      },
      Case(
        "a terminal that answers nothing about pictures", "the session goes on to its end in cells", rounds: 2
      ) {
        round in
        try await round.sit(setting(.silent, speed: 40)) { limber in
          try await limber.ends(0, within: .seconds(20))
          try must(limber.terminal.display.pictures.sent == 0, .terminal, "a picture was sent")
        }
      },
      Case("a rehearsal in pixels", "it goes on to its end, and no picture is left", rounds: 6) { round in
        try await round.sit(setting(kind(round), speed: 20)) { limber in
          try await limber.ends(0, within: .seconds(30))
        }
      },
    ]
  }
}
