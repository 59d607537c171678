/// Something that was waited for and didn't come.
public struct NotSeen: Error, CustomStringConvertible {
  /// What was waited for, for how long, and what was there instead.
  public let description: String
}

/// Asks again and again until there is an answer.
///
/// - Parameters:
///   - what: What is waited for, for the message when it doesn't come.
///   - last: What to show in that message.
/// - Throws: ``NotSeen`` once the time is over.
public func eventually<Answer>(
  _ what: String, within time: Duration = .seconds(50), last: () async throws -> String = { "" },
  _ ask: () async throws -> Answer?
) async throws -> Answer {
  let deadline = ContinuousClock.now + time
  // On a machine so busy that a look takes seconds, the time alone says nothing.
  for look in 1... {
    if let answer = try await ask() { return answer }
    guard look < fewestLooks || ContinuousClock.now < deadline else { break }
    // Each look starts a program, so what takes long is looked at less often.
    try await Task.sleep(for: .milliseconds(min(20 * look, 200)))
  }
  throw NotSeen(description: "no \(what) within \(time). \(try await last())")
}

private let fewestLooks = 50
