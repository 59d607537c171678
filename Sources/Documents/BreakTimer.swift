public import Engine

/// The two units that let systemd tell a person of their breaks.
public struct BreakTimer: Hashable, Sendable {
  /// When breaks are had.
  public let rhythm: BreakRhythm
  /// The path of the program that is run for each.
  public let program: String
  /// The variables that it needs to find what is the person's.
  public let environment: [String: String]

  /// What is run, when and with which variables.
  public init(_ rhythm: BreakRhythm, program: String, environment: [String: String] = [:]) {
    (self.rhythm, self.program, self.environment) = (rhythm, program, environment)
  }

  /// The name of both files, without their endings.
  public static let name = "limber-breaks"

  /// What is run, as `limber-breaks.service` has it.
  public var service: String {
    let variables = environment.sorted { $0.key < $1.key }.map {
      "Environment=" + "\($0.key)=\($0.value)".quotedForSystemd
    }
    // systemd runs nothing with quotes in its name; a shell does.
    let isPlain = !program.contains {
      "\"'\\".contains($0) || $0.asciiValue.map { $0 < 32 || $0 == 127 } ?? false
    }
    let shell = isPlain ? "" : "/bin/sh -c " + #"exec "$0" "$@""#.quotedForSystemd + " "
    // The colon keeps a dollar what it is.
    let command =
      [":" + shell + program.quotedForSystemd, "breaks", "notify", "--every", "\(rhythm.minutes)"]
      + ["--from", rhythm.from.written, "--to", rhythm.to.written, "--days", rhythm.days.written]
    return
      ([
        "[Unit]", "Description=" + Wording.Breaks.service, "", "[Service]", "Type=oneshot",
      ] + variables + ["ExecStart=" + command.joined(separator: " "), ""]).joined(separator: "\n")
  }

  /// When it is run, as `limber-breaks.timer` has it.
  public var timer: String {
    ([
      "[Unit]", "Description=" + Wording.Breaks.timer(minutes: rhythm.minutes), "", "[Timer]",
    ] + calendar.map { "OnCalendar=" + $0 } + [
      "AccuracySec=30s", "", "[Install]", "WantedBy=timers.target", "",
    ])
    .joined(separator: "\n")
  }

  /// The times of a week, those of the same minute together.
  private var calendar: [String] {
    let days = rhythm.days.sorted().map { $0.name.prefix(3) }.joined(separator: ",")
    func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
    return Dictionary(grouping: rhythm.times, by: \.minute).sorted { $0.key < $1.key }.map { minute, times in
      let hours = times.map { padded($0.hour) }.joined(separator: ",")
      return "\(days) *-*-* \(hours):\(padded(minute)):00"
    }
  }
}

extension String {
  /// As one word of a line in a unit, whatever it holds.
  fileprivate var quotedForSystemd: String {
    let escaped = unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\\", "\"": "\\\(scalar)"
      // What it would take for the name of something that it knows.
      case "%": "%%"
      case "\n": "\\n"
      case "\t": "\\t"
      default: scalar.value < 32 || scalar.value == 127 ? Self.hexadecimal(scalar) : String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
  }
}
