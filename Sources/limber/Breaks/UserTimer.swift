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

  /// Shows the timer, asks, writes it and switches it on; where that can't be done all is as it was.
  ///
  /// - Throws: ``Failure``, or ``NotWritten``.
  func write(_ rhythm: BreakRhythm, isAgreed: Bool) throws {
    let units = BreakTimer(rhythm, program: Environment.executable, environment: Environment.ownFolders)
    let files = [(path: Self.service, text: units.service), (path: Self.timer, text: units.timer)]
    for file in files {
      print(Wording.Breaks.file(file.path))
      print(file.text)
    }
    try ask(isAgreed)
    // ^C undoes what is done by then.
    let signals = HeldSignals()
    func bid(_ words: String..., orElse sentence: (String) -> String) throws(Failure) {
      switch Self.bid(systemctl, words, while: { signals.asked == nil }) {
      case .done: break
      case .stopped: throw Failure(signal: signals.asked ?? SIGINT)
      case let ending: throw Failure(sentence(ending.words), .noTerminal)
      }
    }
    try bid("show-environment", orElse: Wording.Breaks.noUserSystemd)
    let wasOn = Self.paths.count == Self.all.count
    let before = wasOn ? files.map { FileManager.default.contents(atPath: $0.path) } : []
    do {
      for file in files { try Self.write(Data(file.text.utf8), to: file.path) }
      try bid("daemon-reload", orElse: Wording.Breaks.notSwitchedOn)
      try bid("enable", Self.timerName, orElse: Wording.Breaks.notSwitchedOn)
      // One that runs already goes by the new times.
      try bid("restart", Self.timerName, orElse: Wording.Breaks.notSwitchedOn)
    } catch {
      if wasOn {
        for (file, bytes) in zip(files, before) { try? bytes.map { try Self.write($0, to: file.path) } }
        if Self.bid(systemctl, ["daemon-reload"]) != .late {
          _ = Self.bid(systemctl, ["restart", Self.timerName])
        }
      } else {
        _ = try? Self.remove()
      }
      throw error
    }
    print(Wording.Breaks.written)
  }

  private static func write(_ bytes: Data, to path: String) throws(NotWritten) {
    let file = AtomicFile(path: path)
    try file.makeFolder()
    try file.write(bytes)
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

  private static let all = [link, timer, service]

  /// What there is of it.
  static var paths: [String] { all.filter(isThere) }

  /// Stops the timer and removes all that is there of it, were it only a part.
  ///
  /// - Returns: Whether there was anything.
  /// - Throws: ``Failure`` where something can't be deleted, or systemd doesn't answer.
  static func remove() throws(Failure) -> Bool {
    let paths = paths
    guard !paths.isEmpty else { return false }
    var ending = UnseenProgram.Ending.done
    func bid(_ words: String...) {
      // One that doesn't answer isn't waited for again.
      if let systemctl, ending != .late { ending = Self.bid(systemctl, words) }
    }
    bid("disable", "--now", timerName)
    bid("stop", BreakTimer.name + ".service")
    var failure: Failure?
    for path in paths where unlink(path) != 0 && errno != ENOENT {
      failure = Failure(Wording.Forgetting.cannotDelete(path, String(cString: strerror(errno))), .failure)
    }
    // A folder that something of somebody else's is in stays.
    for folder in [folder + "/timers.target.wants", folder, Environment.userConfiguration + "/systemd"] {
      rmdir(folder)
    }
    bid("daemon-reload")
    bid("reset-failed", timerName)
    if let failure { throw failure }
    if ending == .late { throw Failure(Wording.Breaks.mayRun(ending.words), .noTerminal) }
    return true
  }

  private static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Bids the person's own systemd do something.
  private static func bid(_ systemctl: String, _ words: [String], while goesOn: () -> Bool = { true })
    -> UnseenProgram.Ending
  {
    UnseenProgram.run(systemctl, ["--user", "--quiet"] + words, while: goesOn)
  }
}
