import Catalogue
import CatalogueFiles
import Foundation
import Testing

@Suite("A programme with a fault is refused, with the place and what would be right")
struct SpoiltProgrammeTests {
  @Test(
    "What comes with limber",
    arguments: [
      Spoilt(
        "unknown key", .programme, "summary:", "sumary:", ":1:1: \"summary\" is missing",
        ":2:1: unknown key \"sumary\"; did you mean \"summary\"?"),
      Spoilt(
        "words without a source", .programme, "summary: {text: From one to two., sources: [\"002\"]}",
        "summary: From one to two.", ":2:10: this should be a mapping (key: value) with text and so on"),
      Spoilt(
        "nobody says it", .programme, ", sources: [limber]}\norder", "}\norder",
        ":3:11: \"sources\" is missing"),
      Spoilt(
        "unknown source", .programme, "sources: [\"000\"]}", "sources: [\"003\"]}",
        ":7:40: \"sources\" does not take \"003\"; it takes 000, 001, 002 or limber"),
      Spoilt(
        "no stages", .programme, "stages:\n", "stages: []\nother:\n",
        ":5:9: \"stages\" is an empty list, but needs at least 1", ":6:1: unknown key \"other\""),
      Spoilt("no name", .programme, "- name: Two\n    about", "- about", ":15:5: \"name\" is missing"),
      Spoilt(
        "level by another word", .programme, "level: gentle", "level: soft",
        ":9:12: \"level\" does not take \"soft\"; it takes gentle, standard or full"),
      Spoilt(
        "eight days a week", .programme, "3-5", "3-8",
        ":10:18: \"days_a_week\" is 3-8, but must lie between 1 and 7"),
      Spoilt(
        "unknown exercise", .programme, "exercise: bridge", "exercise: brigde",
        ":12:20: there is no exercise \"brigde\"; did you mean \"bridge\"?"),
      Spoilt(
        "above the range", .programme, "bridge, sets: 1", "bridge, reps: 20",
        ":12:34: \"reps\" is 20, but bridge takes 10-15"),
      Spoilt(
        "no page of the guide", .programme, "Breathe., topic: rules", "Breathe., topic: rule",
        ":13:36: there is no page of the guide \"rule\"; did you mean \"rules\"?"),
      Spoilt(
        "habit without a page", .programme, "Breathe., topic: rules", "Breathe.",
        ":13:12: \"topic\" is missing"),
      Spoilt(
        "on after less than a week", .programme, "days: 7", "days: 6",
        ":14:32: \"days\" is 6, but must lie between 7 and 100"),
      Spoilt("no sessions", .programme, "sessions: 5, ", "", ":14:12: \"sessions\" is missing"),
      Spoilt(
        "unknown routine", .programme, "routines: [short]", "routines: [shirt]",
        ":18:16: there is no routine \"shirt\"; did you mean \"short\"?"),
      Spoilt(
        "both exercises and routines", .programme, "routines: [short]",
        "routines: [short]\n    main: [bridge]",
        ":15:5: a stage has either \"main\", its own exercises, or \"routines\" in turn"),
      Spoilt(
        "neither", .programme, "    routines: [short]\n", "",
        ":15:5: a stage has either \"main\", its own exercises, or \"routines\" in turn"),
      Spoilt(
        "then itself", .programme, "order: 1", "then: weeks", ":4:7: \"weeks\" is the programme itself"),
      Spoilt(
        "then nothing", .programme, "order: 1", "then: months", ":4:7: there is no programme \"months\""),
    ])
  func programmes(spoilt: Spoilt) throws { try spoilt.check() }

  @Test("A stage adds one exercise at most, or a level, unless the file says that it is meant")
  func oneThing() throws {
    let two = Specimen.programme.text
      .replacing("    routines: [short]", with: "    level: standard\n    main: [bridge, plank]")
    let complaint =
      "programmes/two.yaml:19:11: adds plank and level standard; a stage adds one thing at most, unless you were told "
      + "so: then write \"confirmed: true\" at the top"
    let own = try UserScratch(hasProgramme: true)
    try own.write(two, to: "programmes/two.yaml")
    #expect(own.complaints() == [complaint])
    try own.write("confirmed: true\n" + two, to: "programmes/two.yaml")
    #expect(own.complaints() == [])
    try own.write(two.replacing("level: standard", with: "level: gentle"), to: "programmes/two.yaml")
    #expect(own.complaints() == [])
  }

  @Test("One's own needs no sources, stands beside the shipped ones, and wins where the name is the same")
  func own() throws {
    let text = """
      name: Anna's weeks
      summary: What my physiotherapist wrote down.
      for_whom: Me.
      stages:
        - name: One
          about: Bridges.
          main:
            - {exercise: Bridge, sets: 3, reps: 8}
          habit: {text: Breathe., topic: rules}
          go_on: {sessions: 4, days: 7}
      """
    let own = try UserScratch(hasProgramme: true)
    try own.write(text, to: "programmes/anna.yaml")
    try own.write(text.replacing("Anna's", with: "My"), to: "programmes/weeks.yaml")
    let catalogue = own.load()
    #expect(catalogue.leftOut == [])
    #expect(catalogue.programmesInOrder.map(\.id) == ["anna", "weeks"])
    #expect(catalogue.programmes["anna"]?.origin == .own(replacesShipped: false))
    #expect(catalogue.programmes["weeks"]?.origin == .own(replacesShipped: true))
    let routine = try #require(catalogue.routines["anna/1"])
    #expect(routine.items.map(\.exercise) == ["bridge"])
    #expect(!catalogue.routinesInOrder.contains(routine))
    let bridge = try #require(catalogue.exercises["bridge"])
    let doses = Level.allCases.map { bridge.dose(at: $0, for: routine.items[0], in: routine.origin) }
    #expect(doses.allSatisfy { $0.sets == 3 && $0.reps == 8 })
  }

  @Test("One's own with a fault is left out, and the shipped one of its name stays")
  func faulty() throws {
    let own = try UserScratch(hasProgramme: true)
    try own.write(Specimen.programme.text.replacing("sets: 1", with: "sets: 9"), to: "programmes/weeks.yaml")
    try own.write("name: [", to: "programmes/broken.yaml")
    #expect(own.load().programmes.keys.sorted() == ["weeks"])
    #expect(own.load().programmes["weeks"]?.origin == .shipped)
    #expect(own.complaints().count == 2)
    #expect(
      own.complaints().last
        == "programmes/weeks.yaml:12:34: \"sets\" is 9, far above what the sources give for "
        + "bridge, which is 2 at most; if you were told to do so, write \"confirmed: true\" beside it")
  }

  @Test("A check knows a programme wherever the file lies")
  func check() throws {
    let own = try UserScratch(hasProgramme: true)
    try own.write(Specimen.programme.text, to: "a.yaml")
    guard case .programme = own.check(["a.yaml"]).files.first?.content else {
      Issue.record("\(own.diagnostics("a.yaml"))")
      return
    }
  }
}
