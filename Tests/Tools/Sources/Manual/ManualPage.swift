import Coach
import Screen
import Settings

/// The man page, out of the program's own tables.
enum ManualPage {
  static func text(_ tool: Tool, version: String, date: String) -> String {
    var page = Roff(title: "limber", date: date, version: version)
    page.section("Name")
    page.paragraph("limber - a coach for gentle back-exercise sessions, live in the terminal")
    page.section("Synopsis")
    page.paragraph("limber [command] [options]")
    page.section("Description")
    page.paragraph(
      "limber counts holds and reps, cues the breath, changes sides, and keeps an honest record of what was done. Without a command it opens home: today's suggestion, the routines and the last session."
    )
    page.paragraph(
      "limber is a coach, not a doctor: it does not diagnose. `limber guide red-flags` says when to see somebody first."
    )
    page.section("Commands")
    for command in tool.commands { add(command, under: "limber", to: &page) }
    page.section("Keys in a session")
    for row in KeyTable.session { page.term(row.keys.joined(separator: ", "), row.help) }
    page.section("Settings")
    page.paragraph("In config.yaml, one a line, and on the screen under s at home.")
    for setting in Setting.allCases {
      page.term("\(setting.rawValue): \(Settings()[setting])", "\(setting.about) \(setting.takes)")
    }
    page.section("Files")
    for (file, what) in files { page.term(file, what) }
    page.section("Environment")
    for (variable, what) in environment { page.term(variable, what) }
    page.section("Exit status")
    for status in ExitStatus.allCases { page.term("\(status.rawValue)", "\(status.meaning).") }
    page.section("Examples")
    for (line, what) in examples { page.term(line, what) }
    page.section("See also")
    page.paragraph(
      "espeak-ng(1), spd-say(1), pw-play(1), paplay(1), aplay(1), opusenc(1), ffmpeg(1), systemd-inhibit(1)")
    return page.text
  }

  /// Adds a command, and then those that stand under it.
  private static func add(_ command: Tool.Command, under parent: String, to page: inout Roff) {
    let arguments = (command.arguments ?? []).filter {
      ($0.names ?? []).allSatisfy { !standard.contains($0.name) }
    }
    let positional = arguments.filter { $0.kind == "positional" }
      .map { $0.isOptional == true ? "[\($0.typed)]" : $0.typed }
    let name = "\(parent) \(command.commandName)"
    page.subsection(([name] + positional).joined(separator: " "))
    page.paragraph([command.abstract, command.discussion].compactMap { $0 }.joined(separator: " "))
    for argument in arguments { page.term(argument.typed, argument.abstract ?? "") }
    for command in Tool.told(command.subcommands) { add(command, under: name, to: &page) }
  }

  /// What every command has.
  private static let standard = ["help", "version", "h"]

  private static let files = [
    ("$XDG_DATA_HOME/limber/journal.db", "Your sessions, in SQLite; without the variable in ~/.local/share."),
    (
      "$XDG_CONFIG_HOME/limber/config.yaml",
      "Your settings, once you change one; without the variable in ~/.config."
    ),
    ("$XDG_CONFIG_HOME/limber/routines, exercises", "Your own, beside the shipped ones."),
    ("PREFIX/share/limber", "The exercises, routines, programmes and the guide that come with limber."),
  ]

  private static let environment = [
    ("XDG_DATA_HOME, XDG_CONFIG_HOME, HOME", "Where the files above are."),
    ("LIMBER_PAIN", "How much it hurts now, as --pain says it; others on the machine can't read it."),
    (
      "LIMBER_LOG",
      "A file to add to: what came in, what was decided and what was written, with nothing private in it."
    ),
    (
      "ACCESSIBLE",
      "Set to anything but 0, no or off: plain lines instead of a screen, and every command in words without drawings."
    ),
    ("NO_COLOR", "Set to anything: no colour."),
    ("TERM, LANG, LC_ALL, LC_CTYPE", "What the terminal is and which characters it shows."),
    ("EDITOR, VISUAL", "What limber edit opens a routine with."),
    ("COLUMNS", "How wide printed text is."),
    (
      "SSH_CONNECTION, PULSE_SERVER",
      "Over ssh the bell takes the place of tones, unless PulseAudio sends sound along."
    ),
    (
      "PATH",
      "Where programs are looked for that speak, play tones, make sound files or keep the machine awake."
    ),
  ]

  private static let examples = [
    ("limber", "Home."),
    ("limber start first-steps --voice", "Three easy moves, with the cues spoken."),
    (
      "limber start daily --minutes 10 --pain 2",
      "The daily routine in ten minutes, with the pain already said."
    ),
    ("limber plan daily --level gentle", "What it would be, step by step."),
    ("limber audio daily -o daily.opus", "The daily routine as a sound file, to follow anywhere."),
    ("limber export journal.json", "Everything that was done, to keep or to bring to another machine."),
  ]
}
