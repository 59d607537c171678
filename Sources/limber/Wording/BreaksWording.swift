import Text

extension Wording {
  /// Breaks, and the timer that tells of them.
  enum Breaks {
    static func noTime(_ word: String) -> String { "a time is written as 9:00, not as \(word.printable)." }
    static func noDays(_ word: String) -> String {
      "--days takes days such as mon-fri or mon,wed,fri, not \(word.printable)."
    }
    static func noRoom(from: String, to: String, every minutes: Int) -> String {
      "from \(from) to \(to) there is no room for a break every \(minutes.counted("minute"))."
    }
    static let yesIsForOn = "--yes is for on."
    static let paneAlone = "--plain and --still are for the pane."

    static let title = "Time to get up"
    static let walk = "Walk about for a minute, as far as it is comfortable."
    static let signsFirst = "Before limber suggests moves, go through the warning signs: limber."
    static func move(_ name: String, _ how: String?) -> String { name + (how.map { ": \($0)" } ?? ".") }

    static let noSystemd =
      "systemctl is not here: the timer takes systemd. `limber breaks` in a pane needs none."
    static func noUserSystemd(_ how: String) -> String {
      "no systemd runs for you here (systemctl --user: \(how)), so nothing was written. `limber breaks` in a pane needs none."
    }
    static let noNotifier =
      "notify-send is not here: install libnotify-bin. `limber breaks` in a pane needs none."
    static func notSent(_ how: String) -> String { "the notification was not sent by notify-send: \(how)." }
    static func notSwitchedOn(_ how: String) -> String {
      "the timer was not switched on by systemctl (\(how)), so all is as it was."
    }
    static func mayRun(_ how: String) -> String {
      "the timer's files are removed, but systemctl didn't stop it (\(how)): it may go on until you log out."
    }

    static func file(_ path: String) -> String { "\(path.printable):" }
    static let ask = "Write these files and switch the timer on? Type yes:"
    static let yes = "yes"
    static let nobodyHere = "nobody is here to say yes, so nothing was written; --yes writes without asking."
    static let notWritten = "nothing was written."
    static let written = "The timer is on. `limber breaks off` removes it."
    static let nothingThere = "There is no timer."
    static let removed = "The timer is removed."
  }
}
