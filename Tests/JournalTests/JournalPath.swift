import TestSupport

extension TemporaryFolder {
  /// Where limber would keep its journal in it.
  var journal: String { path("limber/journal.db") }
}
