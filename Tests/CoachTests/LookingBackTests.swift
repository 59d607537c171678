import Catalogue
import Engine
import Foundation
import Journal
import Screen
import Statistics
import Testing

@testable import Coach

@Suite("Looking back")
struct LookingBackTests {
  private func session(_ ago: Int) -> SessionRecord { .hurtingPlank(daysAgo: ago) }

  @Test("goes through all views by Tab and arrows, round and round, and back home")
  func tabs() throws {
    var person = try Person(Memory(sessions: [session(1), session(3)]))
    person.type("h")
    #expect(person.sees("[days]"))
    #expect(person.sees("This week ██░ 2 of 3 days · 20 min"))
    for tab in ["weeks", "pain", "sessions", "exercises", "days"] {
      person.press(.right)
      #expect(person.sees("[\(tab)]"))
    }
    person.press(.left)
    #expect(person.sees("[exercises]"))
    person.type("\t")
    #expect(person.sees("[days]"))
    person.press(.enter, .down)
    #expect(person.sees("[days]"))
    person.press(.escape)
    #expect(person.sees("▸ First steps"))
  }

  @Test("reads what is long past only where it is shown, and counts it all the same")
  func longPast() throws {
    var person = try Person(Memory(sessions: [session(1), session(3), session(4000)]))
    person.type("h")
    #expect(person.title.hasSuffix("3 sessions"))
    #expect(person.model.known.past.sessions.count == 2)
    person.press(.right)
    #expect(person.model.known.past.sessions.count == 2)
    person.press(.right)
    #expect(person.sees("[pain]") && person.model.known.past.sessions.count == 3)
  }

  @Test("shows the calendar to somebody who comes back after years, and what was done before")
  func comingBack() throws {
    var person = try Person(Memory(sessions: [session(4000)]))
    person.type("h")
    #expect(person.title.hasSuffix("1 session") && person.model.known.past.sessions.isEmpty)
    #expect(person.sees("This week ░░░ 0 of 3 days"))
    person.press(.left)
    #expect(person.sees("[exercises]") && person.sees("Plank"))
  }

  @Test("opens a session's summary and comes back to its line")
  func summary() throws {
    var person = try Person(Memory(sessions: [session(1), session(3)]))
    person.type("h")
    person.press(.right, .right, .right, .down, .enter)
    #expect(person.title.hasPrefix(" Core · gentle"))
    #expect(person.title.hasSuffix("2026-11-18 07:30"))
    person.press(.escape)
    #expect(person.sees("▸ 2026-11-18"))
  }

  @Test("opens an exercise's story, with its hurts")
  func story() throws {
    var person = try Person(Memory(sessions: [session(1), session(3)]))
    person.type("h")
    person.press(.left, .enter)
    #expect(person.title.hasPrefix(" Plank"))
    #expect(person.sees("2 times, last on 2026-11-20"))
    #expect(person.sees("Hurt 2 times: 2026-11-20, 2026-11-18"))
    person.press(.escape)
    #expect(person.sees("[exercises]"))
  }

  @Test("says what to do where nothing was done yet")
  func empty() throws {
    var person = try Person()
    person.type("h")
    for _ in HistoryScene.Tab.allCases {
      #expect(person.sees("choose a routine and press Enter"))
      person.press(.enter)
      person.press(.right)
    }
  }

  @Test("sees the session that has just been done")
  func justDone() throws {
    var person = try Person(Memory(clearance: .clear))
    person.press(.enter, .enter, .enter)
    person.finish()
    person.press(.enter, .enter)
    person.type("h")
    #expect(person.sees("1 of 3 days"))
  }

  @Test("says why where the past can't be read")
  func unreadable() throws {
    var person = try Person()
    person.type("h")
    person.send(.notRead(.damaged(path: "/x/journal.db")))
    #expect(person.sees("the journal /x/journal.db is damaged or no journal at all."))
    person.press(.escape)
    #expect(person.sees("[days]"))
  }
}
