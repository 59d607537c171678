import Catalogue
import Engine

/// The way from three first moves to everything, one thing at a time.
///
/// The first two rungs are article 002's; the order and the days after them are limber's own.
enum Rung: Int, CaseIterable, Comparable {
  case firstSteps, nextSteps, daily, whole, stronger

  /// The routines that it opens, the one to begin with first.
  var routines: [String] {
    switch self {
    case .firstSteps: ["first-steps"]
    case .nextSteps: ["next-steps"]
    case .daily: ["daily"] + Self.stretches
    case .whole: ["core", "toolkit", "gentle-ten", "lower-back-ten"]
    case .stronger: ["stronger"]
    }
  }

  /// The routines that stretch and move, and say nothing about how far somebody has come.
  static let stretches = ["hips-and-hamstrings", "upper-back", "morning"]

  /// Different days with a session before it opens.
  var daysNeeded: Int {
    switch self {
    case .firstSteps: 0
    case .nextSteps: 7
    case .daily: 10
    case .whole: 14
    case .stronger: 28
    }
  }

  /// The rung of a routine; `nil` for one that says nothing about it.
  init?(of routine: String) {
    guard !Self.stretches.contains(routine),
      let rung = Self.allCases.first(where: { $0.routines.contains(routine) })
    else { return nil }
    self = rung
  }

  /// The highest that so many days open.
  init(days: Int) { self = Self.allCases.last { $0.daysNeeded <= days } ?? .firstSteps }

  /// The next higher one; `nil` for the highest.
  var above: Rung? { Rung(rawValue: rawValue + 1) }

  static func < (left: Rung, right: Rung) -> Bool { left.rawValue < right.rawValue }
}
