import CatalogueFiles
import Coach
import Cues
import Documents
import Engine
import Foundation
import Text

/// The timer of the person's own systemd that tells of breaks.
struct UserTimer {
  private static let folder = Environment.userConfiguration + "/systemd/user"
  private static let timerName = BreakTimer.name + ".timer"
  private static let timer = folder + "/" + timerName
  private static let service = folder + "/" + BreakTimer.name + ".service"
  /// What systemd makes when the timer is switched on.
  private static let link = folder + "/timers.target.wants/" + timerName

  private let systemctl: String

  /// - Throws: ``Failure`` where what it takes isn't here.
  init() throws(Failure) {
    guard let systemctl = Self.systemctl else { throw Failure(Wording.Breaks.noSystemd, .noTerminal) }
    guard BreakNotification.program != nil else { throw Failure(Wording.Breaks.noNotifier, .noTerminal) }
    self.systemctl = systemctl
  }

  private static var systemctl: String? {
    Programs.find("systemctl", in: Environment.variables["PATH"])
  }

  /// Shows the timer, asks, writes it and switches it on; where that can't be done nothing of it stays.
  ///
  /// - Throws: ``Failure``.
  func write(_ rhythm: BreakRhythm, isAgreed: Bool) throws {
    let units = BreakTimer(rhythm, program: Environment.executable, environment: Environment.ownFolders)
    for (path, text) in [(Self.service, units.service), (Self.timer, units.timer)] {
      print(Wording.Breaks.file(path))
      print(text)
    }
    try ask(isAgreed)
    guard Self.run(systemctl, ["show-environment"]) else {
      throw Failure(Wording.Breaks.noUserSystemd, .noTerminal)
    }
    do {
      for (path, text) in [(Self.service, units.service), (Self.timer, units.timer)] {
        let file = AtomicFile(path: path)
        try file.makeFolder()
        try file.write(Data(text.utf8))
      }
    } catch {
      try Self.remove(tells: false)
      throw error
    }
    guard Self.run(systemctl, ["daemon-reload"]), Self.run(systemctl, ["enable", Self.timerName]),
      // One that runs already goes by the new times.
      Self.run(systemctl, ["restart", Self.timerName])
    else {
      try Self.remove(tells: false)
      throw Failure(Wording.Breaks.notEnabled, .noTerminal)
    }
    print(Wording.Breaks.written)
  }

  private func ask(_ isAgreed: Bool) throws(Failure) {
    if isAgreed { return }
    guard isatty(STDIN_FILENO) == 1 else { throw Failure(Wording.Breaks.nobodyHere, .usage) }
    print(Wording.Breaks.ask, terminator: " ")
    fflush(nil)
    guard readLine()?.trimmingCharacters(in: .whitespaces).lowercased() == Wording.Breaks.yes else {
      throw Failure(Wording.Breaks.notWritten, .failure)
    }
  }

  /// Stops the timer and removes all that is there of it, were it only a part.
  ///
  /// - Throws: ``Failure`` where something can't be deleted.
  static func remove(tells: Bool = true) throws(Failure) {
    let paths = [link, timer, service], there = paths.filter(isThere)
    guard !there.isEmpty else {
      if tells { print(Wording.Breaks.nothingThere) }
      return
    }
    if let systemctl {
      _ = run(systemctl, ["disable", "--now", timerName])
      _ = run(systemctl, ["stop", BreakTimer.name + ".service"])
    }
    for path in there {
      guard unlink(path) == 0 || errno == ENOENT else {
        throw Failure(Wording.Forgetting.cannotDelete(path, String(cString: strerror(errno))), .failure)
      }
    }
    // A folder that something of somebody else's is in stays.
    for folder in [folder + "/timers.target.wants", folder, Environment.userConfiguration + "/systemd"] {
      rmdir(folder)
    }
    if let systemctl {
      _ = run(systemctl, ["daemon-reload"])
      _ = run(systemctl, ["reset-failed", timerName])
    }
    if tells { print(Wording.Breaks.removed) }
  }

  private static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Asks the person's own systemd for something.
  ///
  /// - Returns: Whether it was done; what it says of it is not told.
  private static func run(_ systemctl: String, _ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: systemctl)
    process.arguments = ["--user", "--quiet"] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
