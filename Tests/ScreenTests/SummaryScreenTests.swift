import Catalogue
import Engine
import TestSupport
import Testing
import Text

@testable import Screen

@Suite("The summary")
struct SummaryScreenTests {
  @Test("of what was done in full praises it, and says how the week stands and what comes next")
  func done() throws {
    let scene = PageScene(try PageScenes.done(), from: 0, .summary)
    expectGolden(scene)
    let canvas = scene.canvas(.wide, .unicode)
    #expect(canvas[2, 1].role == .done)
  }

  @Test("of what hurt says so first, and tells what was skipped from what was done by shape and word")
  func hurt() throws {
    let scene = PageScene(try PageScenes.summary(), from: 0, .summary)
    expectGolden(scene)
    let canvas = scene.canvas(.wide, .unicode)
    let isGreen = (0..<24).contains { row in canvas.row(row).contains { $0.role == .done } }
    #expect(!isGreen)
  }

  @Test("says before everything that pain went up, and what to do about it")
  func rise() throws {
    let page = try PageScenes.done { $0.painAfter = 4 }
    expectGolden(PageScene(page, from: 0, .summary))
    #expect(page.body.first?.text == "Your pain went up: 3 before, 4 after.")
    #expect(page.spoken.dropFirst(2).first?.hasPrefix("Do less next time.") == true)
    var record = try PageScenes.record()
    record.painAfter = 8
    let care = try #require(Aftercare(record, isSharp: false, isAgain: false))
    #expect(care.paragraphs.first?.text == "Your pain went up: stop for today.")
  }

  @Test("is read by scrolling on the smallest screen")
  func small() throws {
    let rows = { PageScene(try PageScenes.summary(), from: $0, .summary).canvas(.small, .unicode).text }
    #expect(try rows(0).contains { $0.hasSuffix("↓") })
    let bottom = try rows(1000)
    #expect(bottom.contains { $0.contains("0 of 9 reps, skipped") })
    #expect(!bottom.contains { $0.hasSuffix("↓") })
  }

  @Test("says first when it could not be saved")
  func notSaved() throws {
    let page = try PageScenes.summary(isSaved: false)
    #expect(page.body.first?.text.hasPrefix("NOT SAVED: the journal could not be written.") == true)
    #expect(page.stop?.word == "NOT SAVED" && page.stop?.role == .danger)
  }

  @Test("never makes a hold that is done look short, nor one that isn't look done")
  func holds() throws {
    func told(_ held: Duration, of target: Duration, _ status: ExerciseRecord.Status) throws -> String {
      try PageScenes.summary { record in
        record.exercises = [
          ExerciseRecord(
            slot: 0, order: 0, exercise: "plank", side: nil, status: status, setsDone: 1, repsDone: 0,
            repsTarget: 0, held: held, heldTarget: target)
        ]
      }.spoken.last ?? ""
    }
    #expect(try told(.milliseconds(21_400), of: .milliseconds(21_400), .done) == "done: Plank, 21 s")
    #expect(try told(.milliseconds(29_990), of: .seconds(30), .partial) == "partial: Plank, 29 of 30 s")
    #expect(try told(.seconds(20), of: .milliseconds(20_300), .partial) == "partial: Plank, 20 of 21 s")
  }
}

@Suite("Whatever was done, the summary")
struct TruthfulSummaryTests {
  /// Random records from a fixed seed.
  private static func record(_ dice: inout Dice) throws -> SessionRecord {
    func time() -> Duration { dice.below(3) == 0 ? .zero : .milliseconds(dice.below(900_000)) }
    func pain() -> Int? { dice.below(4) == 0 ? nil : dice.below(11) }
    var record = try PageScenes.record()
    record.outcome = dice.pick(Outcome.allCases)
    (record.painBefore, record.painAfter) = (pain(), pain())
    record.time = TimeSplit(active: time(), ready: time(), rest: time(), paused: time(), away: time())
    record.exercises = (0..<1 + dice.below(9)).flatMap { slot -> [ExerciseRecord] in
      let sides: [Side?] = dice.below(2) == 0 ? [nil] : [.right, .left]
      let countsReps = dice.below(2) == 0, target = 1 + dice.below(40)
      return sides.map { side in
        let status = dice.pick(ExerciseRecord.Status.allCases)
        let most = status == .done ? target * 1000 : status == .skipped ? 0 : dice.below(target * 1000)
        let reps = most / 1000
        return ExerciseRecord(
          slot: slot, order: slot, exercise: dice.pick(["plank", "bridge", "knee-to-chest", "gone"]),
          side: side, status: status, setsDone: status == .done ? 1 : 0, repsDone: countsReps ? reps : 0,
          repsTarget: countsReps ? target : 0, held: countsReps ? .zero : .milliseconds(most),
          heldTarget: countsReps ? .zero : .seconds(target))
      }
    }
    return record
  }

  private func seconds(_ fact: Substring) -> Int? {
    let clock = fact.split(separator: " ").first { $0.contains(":") }?.split(separator: ":").compactMap {
      Int($0)
    }
    return clock.flatMap { $0.count == 2 ? $0[0] * 60 + $0[1] : nil }
  }

  @Test("has parts that add up as shown: times to the time in all, exercises to their number")
  func addsUp() throws {
    var dice = Dice(seed: 4)
    for _ in 0..<3000 {
      let record = try Self.record(&dice)
      let lines = Page(record, catalogue: try Shipped.catalogue, glyphs: .letters).spoken
      let time = try #require(lines.first { $0.hasPrefix("Time: ") }).dropFirst(6).split(separator: ",")
      let times = time.compactMap(seconds)
      #expect(times.count == time.count && times.first == times.dropFirst().reduce(0, +), "\(time)")
      #expect(!times.dropFirst().contains(0))
      let head = try #require(lines.first { $0.hasPrefix("Session ") })
      let numbers = head.split { !$0.isNumber }.compactMap { Int($0) }
      let counts = head.split(separator: ": ").last?.split { !$0.isNumber }.compactMap { Int($0) } ?? []
      #expect(numbers.first == counts.reduce(0, +), "\(head)")
    }
  }

  @Test("has bars that are full for what is done alone, and marked for what hurt")
  func bars() throws {
    var dice = Dice(seed: 6)
    for _ in 0..<1000 {
      let record = try Self.record(&dice)
      let columns = WorkRow.Columns(name: 20, dose: 20), width = 8 + dice.below(40)
      for exercise in record.exercises {
        let cells = WorkRow(exercise, name: "", dose: "", columns, .unicode).cells(width)
        #expect(cells.count == width)
        switch exercise.status {
        case .done: #expect(cells.allSatisfy { $0 == .done })
        case .partial: #expect(cells.contains(.done) && cells.contains(.left))
        case .skipped: #expect(cells.allSatisfy { $0 == .left })
        case .hurt: #expect(cells.contains(.hurt) && !cells.contains(.done))
        }
      }
    }
  }

  @Test("praises nothing that hurt, was skipped, or left more pain")
  func praise() throws {
    var dice = Dice(seed: 8)
    for _ in 0..<3000 {
      let record = try Self.record(&dice), end = SessionEnd(record)
      let isWorse = record.painBefore.flatMap { before in record.painAfter.map { $0 > before } } ?? false
      let isWhole = record.outcome == .completed && record.exercises.allSatisfy { $0.status == .done }
      #expect((end.role == .done) == (isWhole && !isWorse))
      #expect((end.rise != nil) == isWorse)
      #expect((end.role == .danger) == record.exercises.contains { $0.status == .hurt })
    }
  }

  @Test("fits every width, with no fact broken off a fact")
  func fits() throws {
    var dice = Dice(seed: 9)
    for _ in 0..<300 {
      let page = Page(try Self.record(&dice), catalogue: try Shipped.catalogue, glyphs: .unicode)
      for width in [38, 58, 78, 84] {
        let lines = page.laidOut(width: width)
        #expect(lines.allSatisfy { $0.text.columns <= width }, "\(width)")
        #expect(!lines.contains { $0.text.hasSuffix("·") || $0.text.drop { $0 == " " }.hasPrefix("·") })
      }
    }
  }
}
