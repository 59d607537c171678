import Documents
import Engine
import Foundation
import TestSupport
import Testing

@Suite("The timer that tells of breaks")
struct BreakTimerTests {
  /// A place that makes as much trouble as a path can.
  private static let path = "/home/a b/100% of $HOME/limber"
  private static let quoted = #"/home/100% "mine"\it's"#

  private func timer(_ rhythm: BreakRhythm? = BreakRhythm(), path: String = path) throws -> BreakTimer {
    BreakTimer(try #require(rhythm), program: path, environment: ["XDG_DATA_HOME": "/data of 5%"])
  }

  @Test("runs limber once for each, wherever it is, and with the folders that the person has chosen")
  func service() throws {
    #expect(
      try timer().service == #"""
        [Unit]
        Description=Tell of a break from sitting (limber)

        [Service]
        Type=oneshot
        Environment="XDG_DATA_HOME=/data of 5%%"
        ExecStart=:"/home/a b/100%% of $HOME/limber" breaks notify --every 30 --from 9:00 --to 17:30 --days mon-fri

        """#)
    // What systemd itself would not run.
    let shell = #"ExecStart=:/bin/sh -c "exec \"$0\" \"$@\"" "#
    #expect(
      try timer(path: Self.quoted).service.contains(shell + #""/home/100%% \"mine\"\\it's" breaks notify"#))
    #expect(try timer(path: "/a\nb\u{7}\u{7f}").service.contains(shell + #""/a\nb\x07\x7f" breaks notify"#))
  }

  @Test("goes off at the times of the rhythm, on its days alone")
  func times() throws {
    #expect(
      try timer().timer == """
        [Unit]
        Description=Breaks from sitting, every 30 minutes (limber)

        [Timer]
        OnCalendar=Mon,Tue,Wed,Thu,Fri *-*-* 10,11,12,13,14,15,16,17:00:00
        OnCalendar=Mon,Tue,Wed,Thu,Fri *-*-* 09,10,11,12,13,14,15,16,17:30:00
        AccuracySec=30s

        [Install]
        WantedBy=timers.target

        """)
    let short = BreakRhythm(every: 25, from: .nine, to: try #require(TimeOfDay("10:00")), days: [.sunday])
    #expect(
      try timer(short).timer.contains(
        """
        OnCalendar=Sun *-*-* 09:25:00
        OnCalendar=Sun *-*-* 09:50:00

        """))
  }

  /// Where systemd is, it has the last word.
  @Test(
    "is right in the eyes of systemd", .enabled(if: FileManager.default.isExecutableFile(atPath: analyze)),
    arguments: [
      "limber", "100% of $HOME limber", #"100% "mine"\it's"#, "Übung 体操", "-e ; @!: ~ ${x} %h",
      "a\nb\tc\u{7}",
    ])
  func verified(_ name: String) throws {
    let folder = try TemporaryFolder()
    // What is run has to be there.
    let program = folder.path(name)
    try Data("#!/bin/sh\n".utf8).write(to: URL(fileURLWithPath: program))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let units = try timer(path: program)
    let files = [("timer", units.timer), ("service", units.service)].map { ending, text in
      (folder.path("\(BreakTimer.name).\(ending)"), text)
    }
    for (path, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) }
    for name in ["run", "home"] {
      try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: false)
    }
    let process = Process(), output = Pipe()
    process.executableURL = URL(fileURLWithPath: Self.analyze)
    process.arguments = ["--user", "verify"] + files.map(\.0)
    process.environment = [
      "PATH": "/usr/bin:/bin", "XDG_RUNTIME_DIR": folder.path("run"), "HOME": folder.path("home"),
    ]
    (process.standardOutput, process.standardError) = (output, output)
    try process.run()
    let told = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0 && !told.contains("limber-breaks"), "\(told)")
  }

  private static let analyze = "/usr/bin/systemd-analyze"
}
