/// A day of the week.
public enum Weekday: Int, CaseIterable, Hashable, Comparable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Its English name.
  public var name: String { "\(self)".prefix(1).uppercased() + "\(self)".dropFirst() }

  /// The first three letters of it, in small letters.
  public var short: String { String("\(self)".prefix(3)) }

  /// Whether one day comes before another in a week that begins on Monday.
  public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }

  /// The day by its name or the first three letters of it, in whichever letters; `nil` where it is none.
  public init?(_ text: some StringProtocol) {
    let word = text.lowercased()
    guard let day = Self.allCases.first(where: { $0.short == word || "\($0)" == word }) else { return nil }
    self = day
  }
}

extension Set<Weekday> {
  /// The days from Monday to Friday.
  public static let working: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]

  /// Days as they are written, `mon-fri`, `mon,wed,fri`, `fri-mon` or `tue`; `nil` where they are none.
  public init?(_ text: String) {
    var days: Set<Weekday> = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Weekday($0) }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1] else {
        return nil
      }
      let length = (last.rawValue - first.rawValue + 7) % 7
      days.formUnion((0...length).compactMap { Weekday(rawValue: (first.rawValue - 1 + $0) % 7 + 1) })
    }
    self = days
  }

  /// The days as they are written: three and more in a row by the first and the last of them.
  public var written: String {
    let runs = sorted().reduce(into: [[Weekday]]()) { runs, day in
      if let last = runs.last?.last, last.rawValue + 1 == day.rawValue {
        runs[runs.count - 1].append(day)
      } else {
        runs.append([day])
      }
    }
    return runs.map { run in
      run.count > 2 ? "\(run[0].short)-\(run[run.count - 1].short)" : run.map(\.short).joined(separator: ",")
    }.joined(separator: ",")
  }
}
