/// What was tried and what was lost.
actor Tally {
  private(set) var rounds = 0
  private(set) var sittings = 0
  private(set) var kills = 0
  private var losses: [Lost.Kind: Int] = [:]

  func tried() { rounds += 1 }

  func sat() { sittings += 1 }

  func killed() { kills += 1 }

  func lost(_ kind: Lost.Kind) { losses[kind, default: 0] += 1 }

  var hasLost: Bool { !losses.isEmpty }

  /// All that can be lost, with how often it was.
  var words: String {
    Lost.Kind.allCases.map { "\($0.rawValue): \(losses[$0] ?? 0)" }.joined(separator: "\n")
  }
}
