import Coach
import Journal

extension Journal {
  /// What it answers; where it turns out to be damaged by that, the person is told.
  ///
  /// - Throws: The ``Failure`` that its error means.
  @discardableResult
  func answer<Value>(_ question: (Journal) throws(JournalError) -> Value) throws(Failure) -> Value {
    let before = state
    defer { if state != before { state.sentence.map(Environment.tell) } }
    do {
      return try question(self)
    } catch {
      throw Failure(error)
    }
  }
}
