import Foundation
import TestSupport
import Testing

@testable import Statistics

@Suite("Which way pain goes")
struct PainTrendTests {
  private func trend(_ before: [Int?], every days: Int = 2) -> PainTrend? {
    PainTrend(
      before.enumerated().map { index, pain in
        PainPoint(day: Sample.today + index * days, before: pain, after: pain)
      })
  }

  @Test("is told from the first third of the ratings and the last")
  func ways() throws {
    let down = try #require(trend([6, 6, 5, 4, 3, 3]))
    #expect(down.way == .down && down.from == 6 && down.to == 3 && down.days == 11)
    let up = try #require(trend([2, 3, 3, 4, 5, 5]))
    #expect(up.way == .up && up.from == 3 && up.to == 5)
    #expect(trend([3, 4, 3, 4, 3, 4])?.way == .level)
  }

  @Test("is not told from fewer than six ratings before sessions")
  func few() {
    #expect(trend([6, 5, 4, 3, 2]) == nil && trend([]) == nil)
    #expect(trend([6, 5, nil, 4, 3, nil, 2]) == nil)
    #expect(trend([6, nil, 5, 4, nil, 3, 2, 1]) != nil)
  }

  @Test("never says that it went up or down between two numbers that don't")
  func agrees() {
    var dice = Dice(seed: 5)
    for _ in 0..<5000 {
      let ratings = (0..<6 + dice.below(20)).map { _ in dice.below(11) }
      guard let trend = trend(ratings) else {
        Issue.record("none of \(ratings)")
        continue
      }
      switch trend.way {
      case .down: #expect(trend.to < trend.from)
      case .up: #expect(trend.to > trend.from)
      case .level: #expect(abs(trend.to - trend.from) <= 1, "\(ratings)")
      }
      #expect(trend.weeks >= 1 && (0...10).contains(trend.from) && (0...10).contains(trend.to))
    }
  }
}
