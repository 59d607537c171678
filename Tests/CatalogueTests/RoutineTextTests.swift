import TestSupport
import Testing

@testable import Catalogue
@testable import CatalogueFiles

@Suite("A routine that somebody wrote is changed line by line")
struct RoutineTextTests {
  private static let text = """
    # For the evening
    name: Evening # the kids asleep
    about: >-
      Slow, and then
      slower.

    # getting warm
    warm_up:
      - walking

    main: # the real thing
      # Anna says: first this
      - bridge     # both feet flat
      - {exercise: plank, sets: 2, hold_seconds: 10} # knees down
      # the last one
      - exercise: bird-dog # slowly
        sets: 2
        # eight is enough
        reps: 8
      # - cat-cow, perhaps later

    # the end

    """

  private func read(_ text: String, _ id: String = "evening") throws -> Routine {
    let usual = UsualRanges(try Shipped.catalogue)
    return try #require(
      Routine(id: id, text: text, document: YAMLDocument(file: "evening.yaml", usual: usual)))
  }

  private func changed(_ text: String = Self.text, _ change: (inout [RoutineItem]) -> Void) throws -> String {
    let before = try read(text)
    var items = before.items
    change(&items)
    return try edit(text, before.with(items))
  }

  private func edit(_ text: String, _ after: Routine) throws -> String {
    let edit = RoutineText(text, file: "evening.yaml", beside: try Shipped.catalogue)
    return try edit.changed(from: try read(text), to: after)
  }

  private func item(_ exercise: String, _ block: Block = .main, hold: Int? = nil) -> RoutineItem {
    var narrowing = Narrowing()
    narrowing[.holdSeconds] = hold.map { $0...$0 }
    return RoutineItem(exercise: exercise, block: block, narrowing: narrowing)
  }

  @Test("Where nothing is said anew, nothing is written")
  func same() throws {
    #expect(try changed { _ in } == Self.text)
  }

  @Test("A changed exercise is written anew on its line, its comment behind it")
  func change() throws {
    let text = try changed { $0[2] = item("plank", hold: 15) }
    #expect(
      text
        == Self.text.replacing(
          "{exercise: plank, sets: 2, hold_seconds: 10}", with: "{exercise: plank, hold_seconds: 15}"))
  }

  @Test("An exercise on several lines becomes one line, its comments above it")
  func severalLines() throws {
    let text = try changed { items in
      var narrowing = items[3].narrowing
      narrowing[.sets] = 1...1
      items[3] = items[3].with(narrowing: narrowing, side: nil)
    }
    #expect(
      text.contains(
        """
          # the last one
          # slowly
          # eight is enough
          - {exercise: bird-dog, sets: 1, reps: 8}
          # - cat-cow, perhaps later

        # the end
        """))
  }

  @Test("An exercise that moves takes along what is written above and behind it")
  func move() throws {
    let text = try changed { $0.swapAt(1, 3) }
    #expect(
      text.contains(
        """
        main: # the real thing
          # the last one
          - exercise: bird-dog # slowly
            sets: 2
            # eight is enough
            reps: 8
          - {exercise: plank, sets: 2, hold_seconds: 10} # knees down
          # Anna says: first this
          - bridge     # both feet flat
          # - cat-cow, perhaps later
        """))
  }

  @Test("What is taken out leaves the lines above it, what is added has a line of its own")
  func takeOut() throws {
    let text = try changed { items in
      items.remove(at: 1)
      items.append(item("side-plank"))
    }
    #expect(
      text.contains(
        """
        main: # the real thing
          - {exercise: plank, sets: 2, hold_seconds: 10} # knees down
          # the last one
          - exercise: bird-dog # slowly
            sets: 2
            # eight is enough
            reps: 8
          - side-plank
          # Anna says: first this
          # - cat-cow, perhaps later
        """))
    #expect(!text.contains("bridge") && text.contains("- side-plank"))
  }

  @Test("A block that becomes empty goes, one that is new comes where it belongs")
  func blocks() throws {
    let text = try changed { items in
      items[0] = items[0].with(block: .coolDown, side: nil)
      items.append(items.removeFirst())
    }
    #expect(!text.contains("warm_up"))
    #expect(text.contains("# getting warm"))
    #expect(text.contains("  # - cat-cow, perhaps later\n\ncool_down:\n  - walking\n"))
  }

  @Test("A warm-up comes before the main block, with an empty line between where the file has such")
  func warmUp() throws {
    let plain = "name: A\nabout: B\nmain:\n- bridge\n"
    #expect(
      try changed(plain) { $0.insert(item("walking", .warmUp), at: 0) }
        == "name: A\nabout: B\nwarm_up:\n- walking\nmain:\n- bridge\n")
    let aired = "name: A\nabout: B\n\n# the work\nmain:\n  - bridge"
    #expect(
      try changed(aired) { $0.insert(item("walking", .warmUp), at: 0) }
        == "name: A\nabout: B\n\nwarm_up:\n  - walking\n\n# the work\nmain:\n  - bridge")
  }

  @Test("Its name is changed on its line; a file with carriage returns keeps them")
  func nameAndEnds() throws {
    let before = try read(Self.text)
    #expect(
      try edit(Self.text, before.renamed("late", "Late: very"))
        == Self.text.replacing("name: Evening #", with: "name: \"Late: very\" #"))
    let windows = "name: A\r\nabout: B\r\nmain:\r\n  - bridge # x\r\n"
    #expect(
      try changed(windows) { $0.append(item("plank", hold: 12)) }
        == "name: A\r\nabout: B\r\nmain:\r\n  - bridge # x\r\n  - {exercise: plank, hold_seconds: 12}\r\n")
  }

  @Test(
    "Where exercises don't stand one a line it is refused, and says so",
    arguments: ["name: A\nabout: B\nmain: [bridge, plank]\n", "name: A\nabout: B\nmain:\n  -\n    bridge\n"])
  func refused(text: String) throws {
    #expect(
      throws: Diagnostic(
        file: "evening.yaml", line: 3, column: 1,
        reason:
          "\"main\" can't be changed line by line, because its exercises don't stand one a line, as in \"- bridge\""
      )
    ) { try changed(text) { $0.append(item("walking")) } }
  }

  @Test("What another program changed meanwhile is not overwritten")
  func meanwhile() throws {
    let edit = RoutineText(
      Self.text.replacing("- walking", with: "- arm-circles"), file: "evening.yaml",
      beside: try Shipped.catalogue)
    let before = try read(Self.text)
    #expect(throws: Diagnostic(file: "evening.yaml", reason: "was changed by another program meanwhile")) {
      try edit.changed(from: before, to: before)
    }
  }

  @Test("Whatever is changed, it says that, and no line of comment is lost", arguments: 1...60)
  func random(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    let texts = [
      Self.text, Starter.routine("evening", schema: "s.json"),
      try Shipped.catalogue.routines["daily"]?.text ?? "",
    ]
    var text = texts[seed % texts.count]
    let exercises = try Shipped.catalogue.exercisesByName
    for _ in 1...4 {
      let before = try read(text)
      var items = before.items
      for _ in 1...Int.random(in: 1...3, using: &dice) {
        let index = Int.random(in: 0..<max(1, items.count), using: &dice)
        switch Int.random(in: 0..<4, using: &dice) {
        case 0 where items.count > 1: items.remove(at: index)
        case 1: items.shuffle(using: &dice)
        case 2: items[index] = items[index].with(block: Block.allCases.randomElement(using: &dice), side: nil)
        default:
          if let new = exercises.randomElement(using: &dice) {
            items.insert(RandomRoutine.item(new, .main, &dice), at: index)
          }
        }
      }
      if !items.contains(where: { $0.block == .main }) { items.append(item("bridge")) }
      items = Block.allCases.flatMap { block in items.filter { $0.block == block } }
      let after = try edit(text, before.with(items))
      #expect(try read(after).items == items, "seed \(seed)\n\(text)\n->\n\(after)")
      let comments = text.split(separator: "\n").filter { $0.drop { $0 == " " }.hasPrefix("#") }
      for comment in comments {
        #expect(after.contains(comment.drop { $0 == " " }), "seed \(seed)\n\(after)")
      }
      text = after
    }
  }
}
