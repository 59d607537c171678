import Catalogue
import TestSupport
import Testing

@Suite("The shipped programmes")
struct ShippedProgrammeTests {
  private static let ids = ["desk-days", "first-weeks", "keep-it-up", "stronger-weeks"]

  private func programme(_ id: String) throws -> Programme {
    try #require(try Shipped.catalogue.programmes[id])
  }

  @Test("There are exactly the four, each with a place in the list")
  func all() throws {
    #expect(try Shipped.catalogue.programmes.keys.sorted() == Self.ids)
    #expect(try Shipped.catalogue.programmesInOrder.map(\.order) == Array(1...4))
    #expect(try Shipped.catalogue.programmesInOrder.first?.id == "first-weeks")
  }

  @Test("Every sentence and dose says who says so", arguments: ids)
  func sources(id: String) throws {
    let programme = try programme(id)
    let all =
      [programme.summary.sources, programme.audience.sources]
      + programme.stages.flatMap { [$0.about.sources, $0.sources, $0.habit.sources, $0.condition.sources] }
    #expect(all.allSatisfy { !$0.isEmpty })
  }

  @Test("Each stage adds one thing at most", arguments: ids)
  func oneThing(id: String) throws {
    let stages = try programme(id).stages
    for (before, after) in zip(stages, stages.dropFirst()) {
      let new = after.exercises.filter { !before.exercises.contains($0) }
      let routines = after.exercises.isEmpty ? after.routines.filter { !before.routines.contains($0) } : []
      let isHigher = after.level != before.level
      #expect(new.count + routines.count + (isHigher ? 1 : 0) <= 1, "\(after.name)")
    }
  }

  @Test("A habit is one sentence, each of a programme another, on a page of the guide", arguments: ids)
  func habits(id: String) throws {
    let habits = try programme(id).stages.map(\.habit)
    #expect(Set(habits.map(\.text)).count == habits.count)
    for habit in habits {
      #expect(habit.text.count(where: { $0 == "." }) == 1 && habit.text.hasSuffix("."), "\(habit.text)")
      #expect(try Shipped.catalogue.topic(habit.topic) != nil)
    }
  }

  @Test("First weeks begin with the action plan's three moves and add what it names first, in six stages")
  func firstWeeks() throws {
    let programme = try programme("first-weeks")
    #expect(programme.stages.count == 6)
    #expect(programme.stages[0].exercises == ["pelvic-tilt", "knee-to-chest", "cat-cow"])
    #expect(programme.stages[1].exercises.last == "bird-dog")
    #expect(programme.stages[2].exercises.last == "standing-hamstring-stretch")
    #expect(programme.stages[0].habit.text.contains("lumbar roll"))
    #expect(programme.stages.allSatisfy { $0.condition.days >= 7 })
  }

  @Test("Stronger weeks are for two or three days a week, and hold what the articles name")
  func strongerWeeks() throws {
    let stages = try programme("stronger-weeks").stages
    #expect(stages.allSatisfy { $0.daysAWeek == 2...3 })
    let all = Set(stages.flatMap(\.exercises))
    #expect(
      all.isSuperset(of: [
        "plank", "side-plank", "bridge", "clamshell", "bird-dog", "dead-bug", "single-leg-bridge",
      ]))
  }

  @Test("Keep it up is done three to five days a week, and in the end with every routine that is for all")
  func keepItUp() throws {
    let stages = try programme("keep-it-up").stages
    #expect(stages.allSatisfy { $0.daysAWeek == 3...5 })
    let all: Set = [
      "daily", "hips-and-hamstrings", "upper-back", "core", "toolkit", "gentle-ten", "lower-back-ten",
      "stronger",
    ]
    #expect(Set(stages.last?.routines ?? []) == all)
  }

  @Test("Desk days put nobody on the floor")
  func deskDays() throws {
    for id in try programme("desk-days").stages.flatMap(\.exercises) {
      let exercise = try #require(try Shipped.catalogue.exercises[id])
      #expect(
        [.seated, .standing].contains(exercise.position) && !exercise.equipment.contains(.mat), "\(id)")
    }
  }

  @Test("Every stage with exercises of its own is there as a routine, and by half, but in no list")
  func routines() throws {
    let catalogue = try Shipped.catalogue
    for stage in catalogue.programmes.values.flatMap(\.stages) where !stage.exercises.isEmpty {
      let id = try #require(stage.routines.first)
      let whole = try #require(catalogue.routines[id]),
        half = try #require(catalogue.routines[Routine.half(of: id)])
      #expect(!catalogue.routinesInOrder.contains { [whole.id, half.id].contains($0.id) })
      for (before, after) in zip(whole.items, half.items) {
        let exercise = try #require(catalogue.exercises[before.exercise])
        let all = exercise.dose(at: .gentle, for: before, in: whole.origin)
        let some = exercise.dose(at: .gentle, for: after, in: half.origin)
        #expect(some.amount * 2 <= all.amount + all.sets, "\(id): \(exercise.id): \(some) for \(all)")
      }
    }
  }
}

extension Dose {
  /// All repetitions or seconds of it.
  fileprivate var amount: Int { sets * (reps ?? seconds ?? 0) }
}
