import Catalogue
import Statistics

/// A part of a report, in words and tables that any form can show.
enum ReportPart: Equatable {
  case heading(String)
  case text(String)
  /// What was said by the person, word for word.
  case quote(String)
  /// What is small, for those who want to know.
  case small(String)
  case table(ReportTable)
  case pain([ReportedPain])
}

/// A table of a report.
struct ReportTable: Equatable {
  /// What stands above each column; those with numbers are set to the right.
  let columns: [(title: String, isNumber: Bool)]
  let rows: [[String]]

  static func == (left: ReportTable, right: ReportTable) -> Bool {
    left.rows == right.rows && left.columns.map(\.title) == right.columns.map(\.title)
  }
}

/// How much of each list stands on the page; what is more is told as a number.
struct ReportLimits: Equatable {
  var routines = 4
  var exercises = 20
  var weeks = 8
  var sessions = 48
  var hurts = 8
  var notes = 8
  var signs = 6

  /// A step less of the longest lists.
  var shorter: ReportLimits {
    var limits = self
    limits.exercises = max(4, exercises - 1)
    limits.weeks = max(4, weeks - 1)
    limits.hurts = max(3, hurts - 1)
    limits.notes = max(3, notes - 1)
    limits.signs = max(2, signs - 1)
    return limits
  }
}
