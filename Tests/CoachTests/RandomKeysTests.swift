import Catalogue
import Engine
import Journal
import Screen
import Statistics
import TestSupport
import Testing

@testable import Coach

@Suite("Whatever is pressed")
struct RandomKeysTests {
  private static let keys: [Key] =
    [.up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter, .escape, .backspace, .f5, .other]
    + " .bnprxeicmv?q+-=[]yglhfjkau\t0123456789z".map { .character($0) }

  /// Some time passes, or the window changes, and then a key is pressed.
  private func happen(to person: inout Person, _ dice: inout Dice) {
    switch Int.random(in: 0..<16, using: &dice) {
    case 0..<6: break
    case 6..<11: person.wait(.milliseconds(Int.random(in: 0...8000, using: &dice)))
    case 11..<13: person.lag(.milliseconds(Int.random(in: 0...400, using: &dice)))
    case 13: person.wait(.milliseconds(Int.random(in: 0...90_000, using: &dice)))
    case 14: person.sleep(.milliseconds(Int.random(in: 0...900_000, using: &dice)))
    default:
      let rows = Int.random(in: 0...60, using: &dice), columns = Int.random(in: 0...200, using: &dice)
      person.send(.resized(Size(rows: rows, columns: columns)))
    }
    // Enter more often than the others, or few would ever get into a session.
    let isEnter = Int.random(in: 0..<8, using: &dice) == 0
    person.send(.key(isEnter ? .enter : Self.keys.randomElement(using: &dice) ?? .enter))
  }

  /// What of the session's work the journal lacks: reps, sets, targets and marks that were told but not kept.
  private func lost(_ person: Person) throws -> [ExerciseRecord] {
    guard let live = person.model.live else { return [] }
    let kept = try person.sessions.first { $0.id == live.record.id }?.exercises ?? []
    let isOver = live.session.outcome != nil
    return live.session.records.filter { record in
      guard let other = kept.first(where: { $0.slot == record.slot && $0.side == record.side }) else {
        return true
      }
      if isOver { return other != record }
      // The seconds of a hold in progress are kept when it ends or stops.
      return (other.repsDone, other.repsTarget, other.setsDone) != (
        record.repsDone, record.repsTarget, record.setsDone
      )
        || (other.status == .hurt) != (record.status == .hurt)
        || other.heldTarget != record.heldTarget
    }
  }

  @Test("limber goes on, and nothing that was done is lost", arguments: 1...4)
  func goesOn(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    let routines = try Shipped.catalogue.routinesInOrder
    var person = try Person(), sessions = 0
    for step in 1...500 {
      if person.hasLeft || person.model.navigation.top == nil {
        sessions += try person.sessions.count
        let clearance: Clearance? = [nil, .clear, .cleared, .flagged].randomElement(using: &dice) ?? nil
        let isAtHome = Bool.random(using: &dice)
        person = try Person(
          Memory(sessions: try person.sessions, clearance: clearance), begunByCommand: !isAtHome)
        if !isAtHome, let routine = routines.randomElement(using: &dice) {
          let speed = [1, 1, 30].randomElement(using: &dice) ?? 1
          person.send(
            .begin(try Person.start(routine.id, speed: speed), isCleared: Bool.random(using: &dice)))
        }
      }
      happen(to: &person, &dice)
      #expect(try lost(person) == [], "seed \(seed), step \(step)")
      // A session that is over counts no more.
      if let session = person.session, session.outcome == nil {
        #expect(
          session.time.elapsed == session.started.duration(to: session.now), "seed \(seed), step \(step)")
      }
      if step % 20 == 0 {
        #expect(
          person.model.scene.canvas(person.model.output.size, .unicode).size == person.model.output.size)
      }
      if step % 97 == 0 {
        person.send(.interrupted)
        #expect(try lost(person) == [], "seed \(seed), interrupted at step \(step)")
        #expect(person.hasLeft)
      }
    }
    #expect(sessions > 1)
  }

  @Test(
    "nobody to whom a warning sign applies gets a session without saying that they are cleared",
    arguments: 11...12)
  func staysFlagged(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    var person = try Person(Memory(clearance: .flagged))
    let keys = Self.keys.filter { $0 != .character("c") && $0 != .character("n") }
    for _ in 1...500 {
      if person.hasLeft { person = try Person(Memory(clearance: .flagged)) }
      person.send(.key(keys.randomElement(using: &dice) ?? .enter))
      #expect(person.session == nil)
    }
  }
}
