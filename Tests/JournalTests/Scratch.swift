import Journal
import TestSupport

/// A journal in a folder of its own, for the suites that write to one: both go with the test.
class Scratch {
  let folder: TemporaryFolder
  let journal: Journal

  init() throws {
    folder = try TemporaryFolder()
    journal = try Journal(path: folder.journal)
  }
}
