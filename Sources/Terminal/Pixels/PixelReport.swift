public import Screen

/// What the terminal on standard input and output says of pictures in pixels.
public struct PixelReport: Sendable {
  /// Which way they take, and why.
  public let finding: PixelFinding
  /// What it has answered, each in a few words.
  public let answers: [String]
}

extension Terminal {
  /// Asks the terminal about pictures, and waits for its answers.
  ///
  /// - Returns: What came of it; `nil` where somebody asked for an end meanwhile.
  public func report(_ drawing: Drawing) -> PixelReport? {
    use(drawing)
    while easel.finding == nil {
      guard wait(for: Questions.patience).allSatisfy(\.isBeside) else { return nil }
    }
    return easel.finding.map { PixelReport(finding: $0, answers: easel.answers.words) }
  }
}

extension Input {
  /// Whether nobody asks for an end or a stop by it.
  fileprivate var isBeside: Bool {
    switch self {
    case .key, .meant, .line, .resized, .continued: true
    case .signal, .gone, .stop, .end, .unread: false
    }
  }
}
