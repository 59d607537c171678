import Foundation
import Testing

@Suite("A routine or a page of the guide with a fault is refused, with the place and what would be right")
struct SpoiltRoutineTests {
  @Test(
    "Routines",
    arguments: [
      Spoilt(
        "unknown exercise, near", .routine, "- bridge", "- brigde",
        ":4:5: there is no exercise \"brigde\"; did you mean \"bridge\"?"),
      Spoilt(
        "unknown exercise, far", .routine, "- bridge", "- handstand",
        ":4:5: there is no exercise \"handstand\""),
      Spoilt(
        "unknown exercise in a mapping", .routine, "exercise: plank", "exercise: plnak",
        ":5:16: there is no exercise \"plnak\"; did you mean \"plank\"?"),
      Spoilt("no exercise", .routine, "exercise: plank, ", "", ":5:5: \"exercise\" is missing"),
      Spoilt("empty item", .routine, "- bridge", "-", ":4:4: \"main\" should be text, but is empty"),
      Spoilt(
        "above the range", .routine, "- bridge", "- {exercise: bridge, reps: 10-20}",
        ":4:30: \"reps\" is 10-20, but bridge takes 10-15"),
      Spoilt(
        "below the range", .routine, "- bridge", "- {exercise: bridge, reps: 9}",
        ":4:30: \"reps\" is 9, but bridge takes 10-15"),
      Spoilt("more sets", .routine, "sets: 1", "sets: 3", ":5:29: \"sets\" is 3, but plank takes 1-2"),
      Spoilt(
        "measure that is not counted", .routine, "sets: 1", "reps: 5",
        ":5:29: \"reps\" does not apply to plank, which takes sets and hold_seconds"),
      Spoilt(
        "pause where there is none", .routine, "sets: 1", "pause_seconds: 5",
        ":5:38: \"pause_seconds\" does not apply to plank, which takes sets and hold_seconds"),
      Spoilt(
        "seconds for reps", .routine, "- bridge", "- {exercise: bridge, seconds: 30}",
        ":4:33: \"seconds\" does not apply to bridge, which takes sets, reps and pause_seconds"),
      Spoilt(
        "unknown key", .routine, "sets: 1", "stes: 1", ":5:23: unknown key \"stes\"; did you mean \"sets\"?"),
      Spoilt(
        "number not whole", .routine, "sets: 1", "sets: one",
        ":5:29: \"sets\" should be a whole number or a range such as 8-12, not \"one\""),
      Spoilt(
        "empty main", .routine, "main:\n  - bridge\n  - {exercise: plank, sets: 1}", "main: []",
        ":3:7: \"main\" is an empty list, but needs at least 1"),
      Spoilt(
        "main of nothing", .routine, "main:\n  - bridge\n  - {exercise: plank, sets: 1}", "main:",
        ":3:6: \"main\" should be a list, but is empty"),
      Spoilt("no main", .routine, "main:", "warm_up:", ":1:1: \"main\" is missing"),
      Spoilt(
        "main by another spelling", .routine, "main:", "mian:",
        ":1:1: \"main\" is missing", ":3:1: unknown key \"mian\"; did you mean \"main\"?"),
      Spoilt(
        "endless main", .routine, "main:", "main:" + String(repeating: "\n  - bridge", count: 99),
        ":4:3: \"main\" has 101 of them, but takes at most 100"),
      Spoilt(
        "bad order", .routine, "main:", "order: first\nmain:",
        ":3:8: \"order\" should be a whole number, not \"first\""),
    ])
  func routines(spoilt: Spoilt) throws { try spoilt.check() }

  @Test("Fewer sets than the exercise's own are always allowed")
  func fewerSets() throws {
    let scratch = try Scratch()
    let exercise = Specimen.hold.text.replacingOccurrences(of: "sets: 1-2", with: "sets: 2")
    try scratch.write(exercise, to: Specimen.hold.rawValue)
    #expect(scratch.complaints() == [])
  }

  @Test(
    "Pages of the guide",
    arguments: [
      Spoilt(
        "no entries", .topic, "entries:\n  - {title: Breathe, text: Keep breathing., sources: [\"002\"]}",
        "entries: []",
        ":3:10: \"entries\" is an empty list, but needs at least 1"),
      Spoilt("entry without text", .topic, ", text: Keep breathing.", "", ":4:5: \"text\" is missing"),
      Spoilt(
        "group by another word", .topic, "title: Breathe,",
        "title: Breathe, sign: breath, group: urgent, ask: Short of breath,",
        ":4:43: \"group\" does not take \"urgent\"; it takes emergency, see-first or ask"),
      Spoilt(
        "unknown key", .topic, "summary:", "sumary:", ":1:1: \"summary\" is missing",
        ":2:1: unknown key \"sumary\"; did you mean \"summary\"?"),
    ])
  func topics(spoilt: Spoilt) throws { try spoilt.check() }
}
