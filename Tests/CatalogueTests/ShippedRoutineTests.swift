import Catalogue
import TestSupport
import Testing

@Suite("The shipped routines")
struct ShippedRoutineTests {
  static let ids = [
    "core", "daily", "desk-break", "first-steps", "gentle-ten", "hips-and-hamstrings", "lower-back-ten",
    "morning",
    "on-your-back", "stronger", "toolkit", "upper-back",
  ]

  private func exercises(of id: String, in block: Block? = nil) throws -> [String] {
    let routine = try #require(try Shipped.catalogue.routines[id])
    return routine.items.filter { block == nil || $0.block == block }.map(\.exercise)
  }

  @Test("There are exactly the twelve, each with words of its own and a place in the list")
  func everyRoutine() throws {
    let routines = try Shipped.catalogue.routines
    #expect(routines.keys.sorted() == Self.ids)
    #expect(try Shipped.catalogue.routinesInOrder.map(\.order) == Array(1...12))
    for routine in routines.values {
      #expect(routine.name.count <= 28 && !routine.about.isEmpty && !routine.sources.isEmpty, "\(routine.id)")
      #expect(routine.items.contains { $0.block == .main }, "\(routine.id)")
    }
  }

  @Test("Each can be read alone, with all that following it may need", arguments: ids)
  func alone(id: String) throws {
    let all = try Shipped.catalogue
    let alone = try #require(try CatalogueFolder(path: Shipped.folder).load(routine: id))
    #expect(Set(alone.routines.keys) == [id, Catalogue.gentlestRoutine])
    #expect(alone.warningSigns == all.warningSigns)
    var wanted = alone.routines.values.flatMap { $0.items.map(\.exercise) }
    var met: Set<String> = []
    while let next = wanted.popLast() {
      guard met.insert(next).inserted else { continue }
      let exercise = try #require(alone.exercises[next])
      #expect(exercise == all.exercises[next])
      #expect(exercise.harder.map { alone.exercises[$0] != nil } ?? true)
      if let easier = exercise.easier { wanted.append(easier) }
    }
    #expect(alone.exercises.count < all.exercises.count)
  }

  @Test("One that is not there is not read")
  func notThere() throws {
    #expect(try CatalogueFolder(path: Shipped.folder).load(routine: "none")?.routines == nil)
  }

  @Test("First steps are the three moves of the action plan")
  func firstSteps() throws {
    #expect(try exercises(of: "first-steps") == ["pelvic-tilt", "knee-to-chest", "cat-cow"])
    #expect(try Shipped.catalogue.routinesInOrder.first?.id == "first-steps")
  }

  @Test("The gentle ten come in the order of their article")
  func gentleTen() throws {
    let order = [
      "cat-cow", "childs-pose", "pelvic-tilt", "knee-to-chest", "seated-forward-bend", "bridge",
      "wall-angels",
      "thread-the-needle", "supine-twist", "standing-forward-fold",
    ]
    #expect(try exercises(of: "gentle-ten", in: .main) == order)
  }

  @Test("The lower back ten follow the ten themes of their article in order")
  func lowerBackTen() throws {
    let themes: [Set<String>] = [
      ["knee-to-chest"], ["pelvic-tilt", "bridge"], ["cat-cow"],
      ["knee-rolls", "seated-twist", "torso-twist", "supine-twist"],
      ["kneeling-hip-flexor-stretch", "lunge-hip-flexor-stretch", "hip-flexor-roll"], ["childs-pose"],
      ["supine-hamstring-stretch", "seated-forward-bend"], ["plank", "bird-dog", "dead-bug"],
      ["prone-back-extension"], ["figure-four-stretch", "piriformis-release"],
    ]
    let places = try exercises(of: "lower-back-ten", in: .main).map { id in
      themes.firstIndex { $0.contains(id) }
    }
    let found = places.compactMap { $0 }
    #expect(found.count == places.count)
    #expect(found == found.sorted())
    #expect(Set(found) == Set(themes.indices))
  }

  @Test("The toolkit goes from the back to hands and knees to standing, with every move of its article")
  func toolkit() throws {
    let order = [
      "pelvic-tilt", "knee-to-chest", "double-knee-to-chest", "dead-bug-heel-tap", "cat-cow", "bird-dog",
      "wall-angels", "standing-hamstring-stretch",
    ]
    #expect(try exercises(of: "toolkit", in: .main) == order)
  }

  @Test("Daily has the article's warm-up and four to six exercises")
  func daily() throws {
    let warmUp = try exercises(of: "daily", in: .warmUp)
    #expect(Set(["arm-circles", "marching-in-place", "torso-twist"]).isSubset(of: warmUp))
    #expect((4...6).contains(try exercises(of: "daily", in: .main).count))
  }

  @Test("On your back never asks anyone to get up")
  func onYourBack() throws {
    let catalogue = try Shipped.catalogue
    for id in try exercises(of: "on-your-back") {
      #expect(catalogue.exercises[id]?.position == .supine, "\(id)")
    }
  }

  @Test("A desk break puts nobody on the floor")
  func deskBreak() throws {
    let catalogue = try Shipped.catalogue
    for id in try exercises(of: "desk-break") {
      let exercise = try #require(catalogue.exercises[id])
      #expect(
        [.seated, .standing].contains(exercise.position) && !exercise.equipment.contains(.mat), "\(id)")
    }
  }

  @Test("Core, stronger and upper back hold what their articles name")
  func themes() throws {
    #expect(Set(["plank", "bird-dog", "dead-bug"]).isSubset(of: try exercises(of: "core")))
    let stronger: Set = ["plank", "side-plank", "bridge", "single-leg-bridge", "clamshell"]
    #expect(stronger.isSubset(of: try exercises(of: "stronger")))
    let upper: Set = ["wall-angels", "scapular-retraction", "cat-cow", "chin-tuck", "neck-stretch"]
    #expect(upper.isSubset(of: try exercises(of: "upper-back")))
  }
}
