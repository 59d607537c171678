import Advice
import Catalogue
import Engine
import Foundation
import Journal
import Screen
import Settings
import Statistics
import TestSupport
import Testing

@testable import Coach

@Suite("The pane that counts to breaks")
struct BreaksTests {
  /// Monday 2026-11-30 at 9:00 in Berlin.
  private static let monday = Person.morning + 9 * 86_400 + 5400

  /// Somebody with the pane open, to whom no warning sign applies unless said otherwise.
  private func pane(
    _ memory: Memory = Memory(clearance: .clear), at date: Date = monday, settings: Settings = Settings(),
    inLines: Bool = false
  ) throws -> Person {
    var person = try Person(memory, settings: settings, at: date)
    if let answer = memory.advice.answer { try person.journal.save(answer) }
    let rhythm = try #require(BreakRhythm())
    person.model.output.isInLines = inLines
    person.model.navigation = Navigation()
    person.model.navigation.open(BreaksScreen(rhythm, turn: 0, now: person.now, at: date, in: Person.berlin))
    return person
  }

  private func says(_ person: Person, _ text: String) -> Bool {
    person.model.scene.lines().joined(separator: " ").contains(text)
  }

  private func taken(_ person: Person) -> [BreakTaken] {
    person.effects.compactMap { if case .saveBreak(let taken) = $0 { taken } else { nil } }
  }

  @Test("counts the minutes down, rings once, and leads about a minute of moves that is kept as a break")
  func leads() throws {
    var person = try pane()
    #expect(says(person, "Next break at 9:30"))
    person.watch(.seconds(20 * 60))
    #expect(person.model.scene is BreakScene && person.face.bells == 0)
    person.watch(.seconds(10 * 60))
    #expect(person.face.bells == 1 && says(person, "Time to get up"))
    person.watch(.seconds(60))
    #expect(person.face.bells == 1)
    person.press(.enter)
    let plan = try #require(person.session?.plan)
    #expect(Planner.breakLength.contains(plan.length))
    #expect(plan.slots.first?.exercise.position == .standing)
    person.finish()
    #expect(person.session == nil && says(person, "Next break at 10:02"))
    let taken = taken(person)
    #expect(taken.map(\.outcome) == [.done] && taken[0].exercises == plan.exercises.map(\.id))
    #expect(taken[0].seconds > 20 && taken[0].seconds < 90)
    #expect(!person.hasLeft)
  }

  @Test("is no session: none is written, no pain is asked, and advice stays as it was")
  func apart() throws {
    var person = try pane()
    let before = person.model.known.advice.recommendations, count = person.model.known.sessionCount
    person.press(.enter)
    person.finish()
    #expect(taken(person).count == 1)
    #expect(person.saves == 0)
    #expect(try person.sessions.isEmpty && person.journal.sessionCount() == 0)
    #expect(person.model.known.advice.recommendations == before && person.model.known.sessionCount == count)
    #expect(person.model.navigation.layers.count == 1)
  }

  @Test("is put off, skipped, or over for today by a key, and each is kept as what it was")
  func keys() throws {
    var person = try pane()
    person.watch(.seconds(30 * 60))
    person.type("5")
    #expect(says(person, "Next break at 9:35"))
    person.watch(.seconds(5 * 60))
    #expect(person.face.bells == 2)
    person.type("s")
    #expect(says(person, "Next break at 10:05"))
    person.type("t")
    #expect(says(person, "tomorrow at 9:00"))
    person.watch(.seconds(8 * 3600))
    #expect(person.face.bells == 2)
    #expect(taken(person).map(\.outcome) == [.postponed, .skipped])
    person.type("q")
    #expect(person.hasLeft)
  }

  @Test("takes not today back, as long as today lasts")
  func again() throws {
    var person = try pane()
    person.type("t")
    person.type("t")
    #expect(says(person, "Next break at 9:30"))
  }

  @Test("sleeps when nobody answers two in a row, and counts on by a key")
  func sleeps() throws {
    var person = try pane()
    person.watch(.seconds(5 * 3600))
    #expect(person.face.bells == 2 && says(person, "Nobody answered"))
    #expect(taken(person).isEmpty)
    person.press(.enter)
    #expect(person.session == nil && says(person, "Next break at 14:30"))
  }

  @Test("takes a closed lid for a break, and piles none up")
  func lid() throws {
    var person = try pane()
    person.sleep(.seconds(3 * 3600))
    #expect(person.face.bells == 0 && says(person, "Next break at 12:30"))
  }

  @Test("never leads what hurt, or what a condition leaves out")
  func safe() throws {
    var settings = Settings()
    settings.conditions = [.glaucoma, .osteoporosis, .vertigo]
    let catalogue = try Shipped.catalogue
    let planner = try pane(settings: settings).model.known.planner
    let leftOut = catalogue.exercises.values.filter { exercise in
      exercise.conditions.contains { settings.conditions.contains($0.condition) && $0.kind == .leaveOut }
    }.map(\.id)
    var met: Set<String> = []
    for turn in 0..<40 {
      let plan = try #require(planner.breakPlan(turn: turn, without: ["arm-circles"]))
      met.formUnion(plan.exercises.map(\.id))
      #expect(Planner.breakLength.contains(plan.length), "\(turn)")
    }
    #expect(met.isDisjoint(with: leftOut) && !met.contains("arm-circles") && met.count > 3)
  }

  @Test("leads all moves that there are in turn, each break within its time")
  func turns() throws {
    let planner = try pane().model.known.planner
    var turn = 0, met: [String: Int] = [:]
    for _ in 0..<30 {
      let plan = try #require(planner.breakPlan(turn: turn, without: []))
      #expect(Planner.breakLength.contains(plan.length))
      for exercise in plan.exercises { met[exercise.id, default: 0] += 1 }
      turn += plan.exercises.count
    }
    let standing = [
      "arm-circles", "marching-in-place", "standing-forward-fold", "torso-twist", "walking", "wall-angels",
    ]
    #expect(Set(standing).isSubset(of: met.keys), "\(met)")
  }

  @Test(
    "leaves out what hurts in a break, asks about the warning signs, and ends the day's breaks where it is sharp"
  )
  func hurts() throws {
    var person = try pane()
    person.press(.enter)
    let first = try #require(person.session?.slot?.exercise.id)
    person.wait(.seconds(18))
    person.type("xnq")
    #expect(person.session == nil)
    #expect(taken(person).map(\.hurting) == [[first]])
    #expect(taken(person).allSatisfy { !$0.exercises.contains(first) })
    person.press(.enter, .enter)
    #expect(person.model.scene is SignsScene && says(person, "An exercise hurt for the first time."))
    person.saysNone()
    #expect(person.session?.plan.exercises.contains { $0.id == first } == false)
    var sharp = try pane()
    sharp.press(.enter)
    sharp.wait(.seconds(18))
    sharp.type("xy")
    #expect(sharp.session == nil && sharp.model.navigation.top is StoppedScreen)
    sharp.press(.enter)
    #expect(says(sharp, "tomorrow at 9:00"))
  }

  @Test("tells sessions and later panes what hurt in it, and is no session by that")
  func remembers() throws {
    var person = try pane()
    person.press(.enter)
    let first = try #require(person.session?.slot?.exercise.id)
    person.wait(.seconds(18))
    person.type("xnq")
    let journal = person.journal, today = person.model.known.today
    var memory = try Memory(journal, growing: [], today: today, unfinished: nil, elsewhere: nil)
    memory.hurt = try journal.hurtLastTime().mapValues(\.written)
    #expect(memory.hurt == [first: today.written] && person.model.known.hurt == memory.hurt)
    #expect(memory.advice.hurts.map(\.exercise) == [first] && memory.advice.facts.isEmpty)
    #expect(person.model.known.inputs.hurts.map(\.exercise) == [first])
    var later = try pane(memory)
    for taken in taken(person) { try later.journal.save(taken) }
    for _ in 0..<12 {
      later.press(.enter)
      if later.model.scene is SignsScene { later.saysNone() }
      #expect(later.session?.plan.exercises.contains { $0.id == first } == false)
      later.finish()
    }
  }

  @Test("rings over a page that was left open, which gives way, and over a question, which stays")
  func covered() throws {
    for isInLines in [false, true] {
      var person = try pane(inLines: isInLines)
      person.type("?")
      person.watch(.seconds(30 * 60))
      // In lines without tones what is told is all there is.
      #expect(person.face.bells == (isInLines ? 0 : 1) && says(person, "Time to get up"))
      person.type("?")
      person.watch(.seconds(4 * 3600))
      #expect(person.face.bells == (isInLines ? 0 : 2) && says(person, "Nobody answered"))
    }
    var asked = try pane(Memory())
    asked.press(.enter)
    asked.type("?")
    asked.watch(.seconds(30 * 60))
    #expect(asked.face.bells == 1 && asked.model.scene is SignsScene)
    asked.saysNone()
    #expect(asked.session != nil)
    // A break that is led, though it stands still for an hour, is no break to ring into.
    asked.type(" ")
    let bells = asked.face.bells
    asked.watch(.seconds(3600))
    #expect(asked.face.bells == bells && asked.session != nil)
  }

  @Test("asks about the warning signs in a pane of six rows, one after the other, and none unseen")
  func signsInPane() throws {
    var person = try pane(Memory())
    person.send(.resized(.smallestPane))
    person.press(.enter)
    let signs = person.model.known.inputs.askedSigns
    for (index, sign) in signs.enumerated() {
      #expect(person.sees("\(index + 1) of \(signs.count)") && person.reads(sign.ask), "\(sign.id)")
      // What is shown counts as seen from the next turn on.
      person.wait(.zero)
      person.type("n")
      #expect(person.session == nil || index == signs.count - 1)
      if index < signs.count - 1 {
        #expect(person.sees("Please look at every sign first."))
        person.press(.pageDown)
      }
    }
    #expect(person.session != nil)
    #expect(try person.journal.signsAnswers().map(\.clearance) == [.clear])
  }

  @Test(
    "asks about the warning signs where they are due before it leads anything, and leads nothing while one applies"
  )
  func signs() throws {
    var person = try pane(Memory())
    person.press(.enter)
    #expect(person.model.scene is SignsScene)
    person.saysNone()
    #expect(person.session != nil)
    person.finish()
    #expect(taken(person).map(\.outcome) == [.done])
    var flagged = try pane(Memory(clearance: .flagged))
    flagged.watch(.seconds(30 * 60))
    #expect(flagged.face.bells == 1 && says(flagged, "Walk about for a minute"))
    flagged.press(.enter)
    #expect(flagged.session == nil)
  }

  @Test("keeps what was done of a break that the program had to leave")
  func interrupted() throws {
    var person = try pane()
    person.press(.enter)
    person.wait(.seconds(40))
    person.send(.interrupted)
    #expect(person.hasLeft && taken(person).count == 1 && person.saves == 0)
  }

  @Test("in lines tells the next break, what there is to do, and no minute that goes by")
  func lines() throws {
    var person = try pane(inLines: true)
    var last: any Scene = person.model.scene
    #expect(last.lines().first == "Breaks, every 30 min" && last.lines()[1].hasPrefix("Next break at 9:30: "))
    #expect(last.lines().contains("Enter: Begin a break now"))
    person.watch(.seconds(29 * 60))
    #expect(person.model.scene.lines(after: last).isEmpty)
    #expect(person.nextChange == Instant(.seconds(30 * 60)))
    last = person.model.scene
    person.watch(.seconds(60))
    let due = person.model.scene.lines(after: last)
    #expect(due.first?.hasPrefix("Time to get up: ") == true && due.contains("5: Ring again in five minutes"))
    #expect(person.model.scene.keys(for: "later") == [.character("5")])
    #expect(person.model.scene.keys(for: "not today") == [.character("t")])
    #expect(person.model.scene.keys(for: "begin") == [.enter])
  }

  @Test("ends where nobody can answer, and says why")
  func alone() throws {
    var person = try pane(inLines: true)
    person.send(.alone)
    #expect(person.hasLeft && person.model.unanswered == .breaks)
  }
}
