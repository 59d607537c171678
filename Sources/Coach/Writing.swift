import Dispatch
import Journal
import Synchronization

/// Something on its way into the journal, beside the loop: a lock or a slow disk holds up nothing that can be seen.
final class Writing: Sendable {
  private let outcome = Mutex<Result<Void, JournalError>?>(nil)
  private let isOver = DispatchSemaphore(value: 0)

  /// Begins to write once what stands before it in the queue is written.
  init(on queue: DispatchQueue, _ write: @escaping @Sendable () throws(JournalError) -> Void) {
    queue.async { [self] in
      let result: Result<Void, JournalError>
      do throws(JournalError) {
        result = .success(try write())
      } catch {
        result = .failure(error)
      }
      outcome.withLock { $0 = result }
      isOver.signal()
    }
  }

  /// What came of it; `nil` where it is still under way after so long.
  ///
  /// - Parameter patience: How long to wait for it; `nil` for as long as it takes.
  func outcome(after patience: Duration?) -> Result<Void, JournalError>? {
    if let outcome = outcome.withLock({ $0 }) { return outcome }
    let limit =
      patience.map { DispatchTime.now() + .nanoseconds(Int($0 / .nanoseconds(1))) } ?? .distantFuture
    _ = isOver.wait(timeout: limit)
    return outcome.withLock { $0 }
  }
}
