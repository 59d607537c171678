import Catalogue
import Engine
import TestSupport
import Testing

@testable import Screen

@Suite("The warning signs on the screen")
struct SignsScreenTests {
  @Test("stand in their groups with a box before each, and more below is said with its key")
  func signs() {
    expectGolden(Signs.scene())
  }

  @Test("show what is ticked, and take an answer once all were seen")
  func ticked() {
    expectGolden(
      Signs.scene(ticked: ["fever"], selected: 2, notice: "Enter goes on with what is ticked.", isSeen: true))
  }

  @Test("lead to what belongs to those that were ticked, and to nothing else")
  func advised() {
    expectGolden(Signs.advised(["bladder", "lump"]))
    let rows = Signs.advised(["lump"]).canvas(.wide, .unicode).text.joined(separator: "\n")
    #expect(rows.contains("See someone first") && rows.contains("What to do about a lump."))
    #expect(!rows.contains("bladder") && !rows.contains("Get help now"))
    let ask = Signs.advised(["diagnosis"])
    let told = ask.canvas(.wide, .unicode).text.joined(separator: "\n")
    #expect(told.contains("Ask your clinician") && !told.contains("stay off"))
    #expect(ask.lines().contains("Enter: Go on"))
  }

  /// Some sizes from the smallest on, and moves that lead through all of it.
  private static let ways: [(Intent, Int)] = [(.pageDown, 30), (.down, 30)]

  @Test("come all on the screen by paging and by moving, at any size", arguments: ways)
  func allSeen(intent: Intent, times: Int) throws {
    let signs = try PageScenes.catalogue().warningSigns
    var dice = Dice(seed: 14)
    let sizes =
      [Size.smallestPane, Size(rows: 11, columns: 200), .small, .wide, .huge]
      + (1...8).map { _ in
        Size(rows: 12 + dice.below(30), columns: 40 + dice.below(80))
      }
    for size in sizes {
      var scene = SignsScene(
        signs: signs, lead: SignsScene.lead(reason: "You have not been asked for four weeks.", ticked: nil))
      let first = scene.visible(on: size)
      var seen = first
      for _ in 1...times {
        scene = scene.moved(intent, on: size)
        #expect(scene.visible(on: size).contains(signs[scene.selected].id), "\(size)")
        seen.formUnion(scene.visible(on: size))
      }
      #expect(seen.count == signs.count, "\(size)")
      #expect(scene.selected == signs.count - 1)
      for _ in 1...times { scene = scene.moved(intent == .down ? .up : .pageUp, on: size) }
      #expect(scene.selected == 0 && scene.visible(on: size) == first, "\(size)")
    }
  }

  @Test("count as seen only where the whole sentence is on the screen")
  func wholeOnly() {
    let scene = Signs.scene()
    let rows = scene.canvas(.small, .unicode).text.joined(separator: " ")
    let seen = scene.visible(on: .small)
    #expect(seen.contains("bladder") && !seen.contains("diagnosis"))
    for sign in Signs.all where seen.contains(sign.id) {
      #expect(sign.ask.split(separator: " ").allSatisfy { rows.contains($0) }, "\(sign.ask)")
    }
    #expect(scene.visible(on: Size(rows: 5, columns: 80)).isEmpty)
  }

  @Test("come one after the other in a low pane, each whole, with what to do where it applies")
  func pane() throws {
    func rows(_ scene: SignsScene, _ size: Size = .smallestPane) -> [String] {
      scene.canvas(size, .unicode).text
    }
    let first = rows(Signs.scene())
    #expect(first[0].hasPrefix(" Get help now") && first[0].hasSuffix("1 of 5"))
    #expect(first[1].hasPrefix(" Does this apply to you?"))
    #expect(first[2].hasPrefix(" [ ] Trouble controlling your bladder"))
    #expect(first[5].hasPrefix(" PgDn next   space tick") && first[5].contains("? help"))
    let noticed = rows(
      Signs.scene(ticked: ["fever"], selected: 2, notice: "Enter goes on with what is ticked.", isSeen: true))
    #expect(
      noticed[1].hasPrefix(" Enter goes on with what is ticked.") && noticed[2].hasPrefix(" [x] A fever"))
    #expect(noticed[5].hasPrefix(" Enter go on   space tick"))
    #expect(rows(Signs.scene(selected: 4, isSeen: true))[5].hasPrefix(" n none of these   space tick"))
    let roomy = rows(Signs.scene(), Size(rows: 11, columns: 80)).joined(separator: " ")
    #expect(roomy.contains("It does not diagnose"))
    // No sign that there is has more lines than the lowest pane.
    for (index, sign) in try PageScenes.catalogue().warningSigns.enumerated() {
      let scene = SignsScene(signs: try PageScenes.catalogue().warningSigns, selected: index)
      #expect(scene.visible(on: .smallestPane) == [sign.id], "\(sign.ask)")
    }
  }

  @Test("answer in the footer only once all were seen, and as what is ticked allows")
  func footer() {
    func last(_ scene: any Scene) -> String { scene.canvas(.wide, .unicode).text[23] }
    #expect(!last(Signs.scene()).contains("none of these"))
    #expect(last(Signs.scene(isSeen: true)).hasPrefix(" n none of these   space tick"))
    let ticked = last(Signs.scene(ticked: ["lump"], isSeen: true))
    #expect(ticked.hasPrefix(" Enter go on   space tick") && !ticked.contains("none of these"))
    #expect(Signs.scene().canvas(.small, .unicode).text[11].hasPrefix(" PgDn more below"))
  }
}
