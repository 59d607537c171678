import Catalogue
import Engine
import Screen
import Settings
import Testing

@testable import Coach

@Suite("Pausing")
struct PausingTests {
  /// Seventeen seconds before the end of a hold.
  private func holding() throws -> Person {
    var person = try Person(following: "first-steps")
    try person.wait(for: .hold)
    person.wait(.seconds(3))
    return person
  }

  @Test("by the space bar stops the count, and again goes on with what was left after a lead-in")
  func space() throws {
    var person = try holding()
    person.type(" ")
    #expect(person.sees("PAUSED"))
    person.wait(.seconds(600))
    #expect(person.sees("Space to resume, 17 s left"))
    person.type(" ")
    #expect(person.sees("GET READY"))
    person.wait(.milliseconds(3000))
    #expect(person.session?.snapshot?.left == .seconds(17))
    #expect(person.sees("HOLD"))
    #expect(person.session?.time.paused == .seconds(600))
  }

  @Test(
    "comes with help, instructions and the question whether to end, and all go on by themselves",
    arguments: [
      ("?", "Skip the exercise, or a rest alone"), ("i", "Step by step"), ("q", "End the session?"),
    ])
  func hidden(key: String, text: String) throws {
    var person = try holding()
    person.type(key)
    #expect(person.sees(text))
    #expect(person.session?.snapshot?.activity == .paused(.asked))
    person.wait(.seconds(40))
    person.press(.escape)
    #expect(person.session?.snapshot?.activity == .leadIn(seconds: 3))
    #expect(person.session?.snapshot?.left == .seconds(17))
    person.wait(.seconds(3))
    #expect(person.session?.snapshot?.activity == .running)
    #expect(person.session?.time.paused == .seconds(40))
  }

  @Test(
    "is not what a session does that waits for the person: it says by which key it goes on, and Enter or space does"
  )
  func waiting() throws {
    var settings = Settings()
    settings.preferences.advance = .wait
    for key in [Key.enter, .character(" ")] {
      var person = try Person(settings: settings)
      var start = try Person.start("first-steps")
      start.plan.preferences.advance = .wait
      person.send(.begin(start, isCleared: true))
      person.press(.enter)
      person.wait(.seconds(200))
      #expect(person.session?.snapshot?.activity == .standingBy)
      #expect(person.sees("WHEN YOU ARE READY"))
      #expect(person.sees("Space or Enter begins"))
      #expect(person.sees("Space begin") || person.sees("space begin"))
      person.type("?")
      person.press(.escape)
      #expect(person.session?.snapshot?.activity == .standingBy)
      person.sleep(.seconds(100))
      #expect(person.session?.snapshot?.activity == .standingBy)
      person.press(key)
      #expect(person.session?.snapshot?.activity == .leadIn(seconds: 3))
      person.wait(.seconds(3))
      #expect(person.session?.snapshot?.kind.isWork == true)
      #expect(person.session?.time.away == .zero && person.session?.time.paused == .zero)
    }
  }

  @Test("by the person outlasts help, instructions and the question", arguments: ["?", "i", "q"])
  func staysPaused(key: String) throws {
    var person = try holding()
    person.type(" " + key)
    person.press(.escape)
    #expect(person.session?.snapshot?.activity == .paused(.asked))
    person.wait(.seconds(100))
    #expect(person.session?.snapshot?.left == .seconds(17))
  }

  @Test("starts the lead-in over when help is called during it")
  func duringLeadIn() throws {
    var person = try holding()
    person.type("  ")
    person.wait(.seconds(2))
    person.type("?")
    person.wait(.seconds(30))
    person.press(.escape)
    #expect(person.session?.snapshot?.activity == .leadIn(seconds: 3))
    #expect(person.session?.snapshot?.left == .seconds(17))
  }

  @Test("by being away counts nothing of it and says how long it was")
  func away() throws {
    var person = try holding()
    person.sleep(.seconds(840))
    #expect(person.sees("AWAY 14 min, PAUSED"))
    #expect(person.sees("Space to resume, 17 s left"))
    #expect(person.session?.time.away == .seconds(840))
    person.type(" ")
    person.wait(.seconds(3))
    #expect(person.session?.snapshot?.left == .seconds(17))
  }

  @Test("isn't doubled by being away while help is open")
  func awayBehindHelp() throws {
    var person = try holding()
    person.type("?")
    person.sleep(.seconds(840))
    person.press(.escape)
    #expect(person.session?.snapshot?.left == .seconds(17))
    #expect(person.session?.snapshot?.activity == .leadIn(seconds: 3))
  }

  @Test("leaves nothing to wait for, and so does another screen")
  func nextChange() throws {
    var person = try holding()
    #expect(person.nextChange != nil)
    person.type(" ")
    #expect(person.nextChange == nil)
    person.type(" ")
    #expect(person.nextChange != nil)
    for (key, back) in [("?", Key.escape), ("i", .escape), ("q", .escape), ("x", .character(" "))] {
      person.type(key)
      #expect(person.nextChange == nil, "\(key)")
      person.press(back)
      #expect(person.nextChange != nil, "\(key)")
    }
  }

  @Test("is what home, the guide and the summary wait in: for a key alone")
  func nothingToWaitFor() throws {
    var person = try Person()
    #expect(person.nextChange == nil)
    person.type("g")
    #expect(person.nextChange == nil)
    var finished = try Person(following: "desk-break")
    finished.finish()
    #expect(finished.nextChange == nil)
    finished.press(.enter)
    #expect(finished.nextChange == nil)
  }

  @Test("never comes from watching: each wake-up is later than the one before")
  func wakeUps() throws {
    var person = try Person(following: "daily", .full)
    while let next = person.nextChange {
      try #require(next > person.now)
      #expect(person.now.duration(to: next) <= .seconds(1))
      person.wait(person.now.duration(to: next))
    }
    #expect(person.session?.outcome == .completed)
  }

  @Test("stops the figure as well, until help is called: there it shows how, and nothing else goes on")
  func figure() throws {
    var person = try Person(following: "first-steps", isStill: false)
    try person.wait(for: .rep)
    person.wait(.seconds(1))
    let moving = try #require(person.nextChange)
    #expect(person.now.duration(to: moving) <= .milliseconds(500))
    person.type(" ")
    #expect(person.nextChange == nil)
    person.type("i")
    let left = person.session?.snapshot?.left
    let pictures = person.watch(.seconds(12))
    #expect(pictures.count > 12)
    #expect(pictures.allSatisfy { $0.isEmpty })
    #expect(person.session?.snapshot?.left == left)
  }
}
