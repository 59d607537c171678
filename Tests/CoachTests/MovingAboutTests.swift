import Catalogue
import Engine
import Journal
import Screen
import Statistics
import TestSupport
import Testing

@testable import Coach

@Suite("Moving about")
struct MovingAboutTests {
  @Test("starts with a welcome that says what limber is, whose key leads to the first routine and back")
  func welcome() throws {
    var person = try Person()
    #expect(person.sees("limber shows you gentle exercises for your back"))
    #expect(person.sees("Today: First steps") && person.sees("Enter begin"))
    #expect(!person.sees("Next steps"))
    person.press(.enter)
    #expect(person.title.hasPrefix(" First steps"))
    person.press(.escape)
    #expect(person.sees("limber shows you"))
    person.press(.down)
    #expect(person.sees("▸ Next steps") && !person.sees("limber shows you"))
  }

  @Test("starts at home on the routine suggested once somebody has been here")
  func home() throws {
    for size in [Size(rows: 24, columns: 80), Size(rows: 12, columns: 40)] {
      var person = try Person(Memory(clearance: .clear))
      person.send(.resized(size))
      #expect(person.sees("Today: First steps"))
      #expect(person.sees("▸ First steps"))
    }
  }

  @Test("has something to know said at once, and not a welcome")
  func welcomeWaits() throws {
    let person = try Person(Memory(elsewhere: "Daily"))
    #expect(person.reads("Another limber is following a session") && person.sees("▸ First steps"))
  }

  @Test(
    "shows the exercises of the chosen routine one after the other, until nobody has pressed a key for long")
  func previews() throws {
    var person = try Person(Memory(clearance: .clear), isStill: false)
    var seen: [String] = []
    let names = ["Pelvic tilt", "Knee-to-chest stretch", "Cat-cow"]
    func shown(_ person: Person) -> String? {
      let canvas = person.model.scene.canvas(person.model.output.size, .unicode)
      let row = canvas.text.indices.first { $0 > 0 && canvas[$0, 47].role == .hint }
      return row.flatMap { row in names.first { canvas.text[row].hasSuffix($0) } }
    }
    for _ in 1...40 {
      person.watch(.seconds(1))
      if let name = shown(person), seen.last != name { seen.append(name) }
    }
    #expect(seen.prefix(4) == names + names.prefix(1))
    person.watch(.seconds(262))
    #expect(person.nextChange == nil)
    person.press(.down)
    #expect(person.nextChange != nil)
  }

  @Test("stands still where figures do, with the first exercise of each routine")
  func still() throws {
    var person = try Person(Memory(clearance: .clear))
    #expect(person.nextChange == nil && person.sees("Pelvic tilt"))
    person.press(.enter)
    #expect(person.nextChange == nil && person.sees("Pelvic tilt"))
  }

  @Test("never leaves a list at its ends")
  func lists() throws {
    var person = try Person()
    person.press(.up, .pageUp)
    #expect(person.sees("▸ First steps"))
    person.press(.pageDown, .pageDown, .pageDown, .down)
    #expect(person.sees("▸ Stronger"))
    person.press(.up)
    #expect(!person.sees("▸ Stronger"))
    person.press(.end)
    #expect(person.sees("▸ Stronger"))
    person.press(.home)
    #expect(person.sees("▸ First steps"))
    person.type("jjk")
    #expect(person.sees("▸ Next steps"))
  }

  @Test("opens every routine, each at a level that goes round")
  func routines() throws {
    var person = try Person()
    let names = try Shipped.catalogue.routinesInOrder.map(\.name)
    #expect(names.count == 14)
    for name in names {
      person.press(.enter)
      #expect(person.title.hasPrefix(" \(name) "))
      #expect(person.title.hasSuffix("gentle"))
      person.type("l")
      #expect(person.title.hasSuffix("standard"))
      person.type("l")
      #expect(person.title.hasSuffix("full"))
      person.type("l")
      #expect(person.title.hasSuffix("gentle"))
      person.press(.escape, .down)
    }
  }

  @Test("starts the routine at the level chosen")
  func level() throws {
    var person = try Person(Memory(clearance: .clear))
    person.press(.enter)
    person.type("ll")
    person.press(.enter, .enter)
    #expect(person.session?.plan.level == .full)
  }

  @Test("reads the guide from home and comes back")
  func guide() throws {
    var person = try Person()
    let topics = try Shipped.catalogue.topics
    person.type("g")
    for topic in topics {
      person.press(.enter)
      #expect(person.title.contains(topic.title))
      person.press(.escape, .down)
    }
    person.press(.escape)
    #expect(person.title.contains("limber"))
  }

  @Test("never scrolls beyond a text, nor has to be scrolled back from there")
  func scrolling() throws {
    var person = try Person()
    person.type("g")
    person.press(.down, .enter)
    let top = person.screen
    person.press(.up, .pageUp, .home)
    #expect(person.screen == top)
    for _ in 1...60 { person.press(.pageDown) }
    let bottom = person.screen
    #expect(bottom != top)
    person.press(.down, .end)
    #expect(person.screen == bottom)
    person.press(.up)
    #expect(person.screen != bottom)
    person.press(.home)
    #expect(person.screen == top)
  }

  @Test("shows a screenful after the next, with no line left out")
  func pageDown() throws {
    var person = try Person()
    person.type("g")
    person.press(.down, .enter)
    func lines() -> [String] { person.screen.split(separator: "\n").dropFirst().dropLast().map(String.init) }
    let before = lines()
    person.press(.pageDown)
    let lastLine = try #require(before.last).replacing("↓", with: "").split(separator: " ")
    #expect(lines().first.map { $0.replacing("↑", with: "").split(separator: " ") } == lastLine)
  }

  @Test("shows the right screen after any change of size")
  func resizing() throws {
    var person = try Person(following: "first-steps")
    let before = person.screen
    for size in [(12, 40), (1, 1), (0, 0), (60, 200), (5, 40)] {
      person.send(.resized(Size(rows: size.0, columns: size.1)))
      #expect(person.model.scene.canvas(person.model.output.size, .unicode).size == person.model.output.size)
    }
    #expect(person.sees("limber: needs 40x6"))
    person.send(.resized(Size(rows: 24, columns: 80)))
    #expect(person.screen == before)
  }

  @Test("keeps a text in the window when the window grows")
  func growing() throws {
    var person = try Person()
    person.type("g")
    person.press(.down, .enter)
    person.send(.resized(.init(rows: 12, columns: 40)))
    person.press(.end)
    person.send(.resized(.init(rows: 60, columns: 100)))
    #expect(person.sees("What helps to know while your back hurts."))
    #expect(person.sees("In the guide as well"))
  }

  @Test("opens a session of the history")
  func history() throws {
    var done = try Person(following: "desk-break")
    done.finish()
    var person = try Person(Memory(sessions: try done.sessions, clearance: .clear))
    #expect(person.sees("Last: 2026-11-21 07:30"))
    person.type("h")
    person.press(.right, .right, .right)
    #expect(person.sees("▸ 2026-11-21 07:30  Desk break"))
    person.press(.enter)
    #expect(person.sees("Session completed."))
    person.press(.escape, .escape)
    #expect(person.title.contains("limber"))
  }

  @Test("asks for older sessions before the list of them comes to its end, until it has all")
  func longHistory() throws {
    var done = try Person(following: "desk-break")
    done.finish()
    let record = try #require(try done.sessions.first)
    let (hundred, older) = (copies(of: record, 0..<100), copies(of: record, 100..<300))
    var person = try Person(Memory(sessions: hundred, sessionCount: 300, clearance: .clear))
    #expect(person.type("h") == [.readPast(since: Past.recent(to: person.model.known.today))])
    person.press(.right, .right, .right)
    #expect(person.sees("[sessions]"))
    #expect(person.press(.pageDown).isEmpty)
    #expect(person.press(.end) == [.readOlder])
    person.send(.older(older))
    #expect(person.model.known.history.count == 300)
    #expect(person.press(.end).isEmpty)
    person.press(.enter)
    #expect(person.sees("Session completed."))
  }

  @Test("asks for the sessions as soon as they are listed, where only the last is remembered")
  func lastOnly() throws {
    var done = try Person(following: "desk-break")
    done.finish()
    let record = try #require(try done.sessions.first)
    var person = try Person(Memory(sessions: [record], sessionCount: 3, clearance: .clear))
    person.type("h")
    #expect(person.press(.right).isEmpty && person.press(.right).isEmpty)
    #expect(person.press(.right).contains(.readOlder))
    person.send(.older([record] + copies(of: record, 0..<1)))
    #expect(person.sees("[sessions]") && person.model.known.history.count == 2)
    // The third is not to be had, and is not asked for again and again.
    person.press(.down)
    person.send(.older([record]))
    #expect(person.model.known.history.count == 2 && person.press(.up).isEmpty)
  }

  /// The same session under other ids.
  private func copies(of record: SessionRecord, _ range: Range<Int>) -> [SessionRecord] {
    range.map {
      SessionRecord(
        id: "\($0)", routine: record.routine, routineName: record.routineName, level: record.level,
        startedAt: record.startedAt, utcOffset: record.utcOffset, endedAt: record.endedAt,
        outcome: record.outcome, isRehearsal: false, painBefore: nil, painAfter: nil, time: record.time,
        exercises: record.exercises)
    }
  }

  @Test("does nothing in an empty history")
  func emptyHistory() throws {
    var person = try Person()
    person.type("h")
    person.press(.up, .down, .end, .pageDown, .enter)
    #expect(person.sees("No session yet."))
  }

  @Test("leaves limber from home alone", arguments: [Key.character("q"), .escape])
  func leaving(key: Key) throws {
    var person = try Person()
    person.type("g")
    #expect(person.press(key).isEmpty)
    #expect(person.press(key) == [.quit])
  }

  @Test("comes back home after the summary of a session begun there")
  func afterSummary() throws {
    var person = try Person(Memory(clearance: .clear))
    person.press(.enter, .enter, .enter)
    person.finish()
    person.press(.enter)
    #expect(person.sees("Session completed."))
    #expect(person.press(.enter).isEmpty)
    #expect(person.title.contains("limber"))
    #expect(person.sees("Last: 2026-11-21 07:30"))
  }

  @Test("leaves limber after the summary of a session begun by command")
  func afterCommand() throws {
    var person = try Person(following: "desk-break")
    person.finish()
    person.press(.enter)
    #expect(person.sees("Session completed."))
    #expect(person.press(.enter) == [.quit])
    #expect(person.model.finished == (try person.sessions.first))
  }
}
