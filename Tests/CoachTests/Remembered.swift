import Catalogue
import Engine
import Journal
import Statistics

@testable import Coach

extension Memory {
  /// What there is to remember of somebody who answered about the warning signs this morning, or never.
  init(
    sessions: [SessionRecord] = [], sessionCount: Int? = nil, clearance: Clearance?,
    hurt: [String: String] = [:], hurts: [Hurt] = [], unfinished: ResumableSession? = nil,
    elsewhere: String? = nil, activities: [Activity] = []
  ) {
    let answer = clearance.map { SignsAnswer(at: Person.morning, clearance: $0) }
    self.init(
      advice: AdviceMemory(hurts: hurts, answer: answer), sessions: sessions, sessionCount: sessionCount,
      activities: activities, hurt: hurt, unfinished: unfinished, elsewhere: elsewhere)
  }
}
