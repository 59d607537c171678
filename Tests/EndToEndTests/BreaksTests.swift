import Foundation
import Rig
import Testing

@Suite("Breaks", .timeLimit(.minutes(6)))
struct BreaksTests {
  /// A home on a machine whose systemd and desktop do what they are told, and write it down.
  private func lend(
    systemctl: String? = Self.systemctl, notifier: String? = Self.notifier,
    _ body: (Limber, Home, [String: String?]) async throws -> Void
  ) async throws {
    try await Home.lend { home in
      for (name, text) in [("systemctl", systemctl), ("notify-send", notifier)] {
        guard let text else { continue }
        try home.install(name, text)
      }
      try await body(Limber(home: home), home, ["PATH": home.path + "/bin"])
    }
  }

  private static let systemctl = #"""
    #!/bin/sh
    echo "$*" >> "$HOME/asked"
    wants=$XDG_CONFIG_HOME/systemd/user/timers.target.wants
    case "$*" in *" enable "*) /bin/mkdir -p "$wants" && /bin/ln -s ../limber-breaks.timer "$wants" ;; esac
    """#
  private static let notifier = "#!/bin/sh\nfor word; do echo \"$word\"; done > \"$HOME/told\"\n"

  private func files(_ home: Home) -> [String] {
    let folder = home.path + "/config/systemd"
    return (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []).sorted()
  }

  @Test("The timer is shown, written only once somebody says yes, and removed without a trace")
  func timer() async throws {
    try await lend { limber, home, path in
      let shown = try await limber.run("breaks", "on", with: path)
      #expect(shown.status == 64 && shown.errors.contains("--yes writes without asking"))
      #expect(shown.output.contains("OnCalendar=Mon,Tue,Wed,Thu,Fri *-*-* "))
      #expect(shown.output.contains("config/systemd/user/limber-breaks.timer:\n"))
      #expect(files(home).isEmpty)
      let written = try await limber.run(
        "breaks", "on", "--yes", "--every", "45", "--days", "mon,wed", with: path)
      #expect(written.status == 0)
      let service = try home.read("config/systemd/user/limber-breaks.service")
      #expect(service.contains("/limber\" breaks notify --every 45 --from 9:00 --to 17:30 --days mon,wed\n"))
      #expect(service.contains("Environment=\"XDG_DATA_HOME=\(home.path)/data\"\n"))
      #expect(try home.read("config/systemd/user/limber-breaks.timer").contains("OnCalendar=Mon,Wed *-*-* "))
      #expect(try home.read("asked").contains("--user --quiet enable limber-breaks.timer\n"))
      #expect(try await limber.run("breaks", "off", with: path).output == "The timer is removed.\n")
      #expect(try home.read("asked").contains("--user --quiet disable --now limber-breaks.timer\n"))
      #expect(!FileManager.default.fileExists(atPath: home.path + "/config/systemd"))
      let again = try await limber.run("breaks", "off", with: path)
      #expect(again.status == 0 && again.output == "There is no timer.\n")
    }
  }

  @Test("What was written only in part goes as well, and what is somebody else's stays")
  func half() async throws {
    try await lend(systemctl: nil) { limber, home, path in
      try home.write("[Timer]\n", to: "config/systemd/user/limber-breaks.timer")
      try home.write("[Unit]\n", to: "config/systemd/user/other.service")
      #expect(try await limber.run("breaks", "off", with: path).status == 0)
      #expect(files(home) == ["user", "user/other.service"])
    }
  }

  @Test("Where something is missing, or systemd does not take it, that is said and nothing stays")
  func missing() async throws {
    func refuses(_ sentence: String, systemctl: String? = Self.systemctl, notifier: String? = Self.notifier)
      async throws
    {
      try await lend(systemctl: systemctl, notifier: notifier) { limber, home, path in
        let told = try await limber.run("breaks", "on", "--yes", with: path)
        #expect(told.status == 69 && told.errors.contains(sentence))
        #expect(files(home).isEmpty)
      }
    }
    try await refuses("systemctl is not here", systemctl: nil)
    try await refuses("notify-send is not here", notifier: nil)
    try await refuses("no systemd runs for you here", systemctl: "#!/bin/sh\nexit 1\n")
    try await refuses(
      "was not switched on by systemctl (it ended with status 1), so all is as it was.",
      systemctl: "#!/bin/sh\ncase \"$*\" in *\" enable \"*) exit 1 ;; esac\n")
    // One that hangs is ended, and asked nothing more.
    try await refuses(
      "no systemd runs for you here (systemctl --user: it took too long)", systemctl: Self.hangs)
  }

  private static let hangs = "#!/bin/sh\nwhile :; do read -r line < /dev/zero; done\n"

  @Test("A timer that is on stays as it was where another can't be written in its place")
  func restored() async throws {
    try await lend { limber, home, path in
      #expect(try await limber.run("breaks", "on", "--yes", with: path).status == 0)
      let before = try ["service", "timer"].map { try home.read("config/systemd/user/limber-breaks.\($0)") }
      try home.install("systemctl", "#!/bin/sh\ncase \"$*\" in *\" restart \"*) exit 1 ;; esac\n")
      let told = try await limber.run("breaks", "on", "--yes", "--every", "60", with: path)
      #expect(told.status == 69 && told.errors.contains("so all is as it was."))
      #expect(
        try ["service", "timer"].map { try home.read("config/systemd/user/limber-breaks.\($0)") } == before)
      #expect(files(home).contains("user/timers.target.wants/limber-breaks.timer"))
    }
  }

  @Test("Where the units can't be written that is said in one sentence, and nothing is left")
  func unwritable() async throws {
    try await lend { limber, home, path in
      try home.write("", to: "config/systemd")
      let told = try await limber.run("breaks", "on", "--yes", with: path)
      #expect(told.status == 1 && told.errors.split(separator: "\n").count == 1)
      #expect(told.errors.contains("config/systemd"))
      #expect(try home.read("config/systemd") == "")
    }
    // One of the two can't be, and the other goes again.
    try await lend { limber, home, path in
      try home.write("", to: "config/systemd/user/limber-breaks.timer/something")
      #expect(try await limber.run("breaks", "on", "--yes", with: path).status == 1)
      #expect(files(home) == ["user", "user/limber-breaks.timer", "user/limber-breaks.timer/something"])
    }
  }

  @Test("To forget all is to be rid of the timer as well, unless it is kept")
  func forgotten() async throws {
    try await lend { limber, home, path in
      #expect(try await limber.run("breaks", "on", "--yes", with: path).status == 0)
      let kept = try await limber.run("forget", "--keep", "timer", "--yes", with: path)
      #expect(kept.status == 0 && files(home).contains("user/limber-breaks.timer"))
      let told = try await limber.run("forget", "--yes", with: path)
      #expect(told.status == 0 && told.output.contains("limber-breaks.timer: what tells you of breaks\n"))
      #expect(!FileManager.default.fileExists(atPath: home.path + "/config/systemd"))
      #expect(try home.read("asked").contains("disable --now limber-breaks.timer\n"))
    }
  }

  @Test("The notification names moves once the warning signs are answered, and before that a walk alone")
  func notification() async throws {
    try await lend { limber, home, path in
      #expect(try await limber.run("breaks", "notify", with: path).status == 0)
      #expect(try home.read("told").contains("Walk about for a minute"))
      let session = try await limber.run("start", "first-steps", "--cleared", "--plain", "--speed", "1000")
      #expect(session.status == 0)
      #expect(try await limber.run("breaks", "notify", with: path).status == 0)
      #expect(try !home.read("told").contains("Walk about for a minute"))
      #expect(try home.read("told").hasPrefix("--app-name=limber\n--\nTime to get up\n"))
    }
    for (notifier, sentence) in [
      (nil, "notify-send is not here"), ("#!/bin/sh\nexit 1\n", "notify-send: it ended with status 1."),
      (Self.hangs, "the notification was not sent by notify-send: it took too long."),
    ] {
      try await lend(notifier: notifier) { limber, _, path in
        let told = try await limber.run("breaks", "notify", with: path)
        #expect(told.status == 69 && told.errors.contains(sentence))
      }
    }
  }

  @Test("What makes no sense is said")
  func usage() async throws {
    try await Home.lend { home in
      for (words, sentence) in [
        (["--every", "5"], "--every goes from 10 to 240, not 5."),
        (["--from", "nine"], "a time is written as 9:00"),
        (["--from", "17:00", "--to", "9:00"], "no room for a break"),
        (["--days", "someday"], "--days takes days"),
        (["--yes"], "--yes is for on."),
      ] {
        let told = try await Limber(home: home).run(["breaks"] + words)
        #expect(told.status == 64 && told.errors.contains(sentence), "\(words): \(told.errors)")
      }
      let alone = try await Limber(home: home).run("breaks", "--plain")
      #expect(alone.status == 64 && alone.errors.contains("nobody is there to answer when a break rings"))
    }
  }

  @Test("The pane begins in six rows, and gives the terminal back")
  func pane() async throws {
    try await Home.lend { home in
      try await TerminalSession.lend(in: home, columns: 40, rows: 6) { terminal in
        try await terminal.enter("limber breaks --days mon-sun")
        try await terminal.see("every 30 min")
        try await terminal.type("q")
        #expect(try await terminal.prompt() == 0)
      }
    }
  }
}
