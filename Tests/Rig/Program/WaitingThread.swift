import Foundation

/// A thread of its own for tests that wait for programs: beside thousands that compute they would stand in one queue.
final class WaitingThread: TaskExecutor {
  static let shared = WaitingThread()
  private let queue = DispatchQueue(label: "waiting for programs")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
