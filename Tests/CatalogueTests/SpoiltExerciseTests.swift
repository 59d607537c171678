import Catalogue
import Testing

@Suite("An exercise file with a fault is refused, with the place and what would be right")
struct SpoiltExerciseTests {
  @Test(
    "Words",
    arguments: [
      Spoilt(
        "unknown key", .reps, "position: supine", "positon: supine",
        ":1:1: \"position\" is missing", ":3:1: unknown key \"positon\"; did you mean \"position\"?"),
      Spoilt(
        "unknown key like none", .reps, "equipment: [mat]", "equipment: [mat]\nzzz: 1",
        ":5:1: unknown key \"zzz\""),
      Spoilt("missing key", .reps, "why: It makes the hips strong.\n", "", ":1:1: \"why\" is missing"),
      Spoilt(
        "empty value", .reps, "why: It makes the hips strong.", "why:",
        ":7:5: \"why\" should be text, but is empty"),
      Spoilt(
        "list for text", .reps, "why: It makes the hips strong.", "why: [a, b]",
        ":7:6: \"why\" should be text, but is a list"),
      Spoilt(
        "text for list", .reps, "targets: [glutes]", "targets: glutes",
        ":5:10: \"targets\" should be a list, but is \"glutes\""),
      Spoilt(
        "empty list", .reps, "targets: [glutes]", "targets: []",
        ":5:10: \"targets\" is an empty list, but needs at least 1"),
      Spoilt(
        "too few steps", .reps, "\n  - Lift your hips.", "",
        ":9:3: \"steps\" has 1 of them, but needs at least 2"),
      Spoilt(
        "unknown position, near", .reps, "position: supine", "position: suppine",
        ":3:11: \"position\" does not take \"suppine\"; did you mean \"supine\"?"),
      Spoilt(
        "unknown position, far", .reps, "position: supine", "position: upside-down",
        ":3:11: \"position\" does not take \"upside-down\"; it takes supine, prone, side-lying, quadruped, kneeling, "
          + "seated or standing"),
      Spoilt(
        "unknown equipment", .reps, "[mat]", "[mat, chiar]",
        ":4:18: \"equipment\" does not take \"chiar\"; did you mean \"chair\"?"),
      Spoilt(
        "unknown source", .reps, "[\"000\", \"001\"]", "[\"000\", \"003\"]",
        ":16:18: \"sources\" does not take \"003\"; it takes 000, 001, 002 or limber"),
      Spoilt(
        "unknown neighbour", .reps, "sources:", "easier: plnak\nsources:",
        ":16:9: there is no exercise \"plnak\"; did you mean \"plank\"?"),
      Spoilt("mistake without fix", .reps, ", fix: Slow down.}", "}", ":15:5: \"fix\" is missing"),
      Spoilt(
        "mistake as text", .reps, "  - {mistake: Dropping down, why: It jars., fix: Slow down.}",
        "  - Dropping",
        ":15:5: this should be a mapping (key: value) with mistake and so on"),
      Spoilt(
        "line break", .reps, "why: It makes the hips strong.", "why: |\n  It makes\n  strong.",
        ":7:6: \"why\" holds a line break; write it on one line, or fold it with >-"),
    ])
  func words(spoilt: Spoilt) throws { try spoilt.check() }

  @Test(
    "Numbers",
    arguments: [
      Spoilt(
        "upside down", .reps, "sets: 1-2", "sets: 2-1",
        ":20:9: \"sets\" has its range upside down: write 1-2, not 2-1"),
      Spoilt(
        "over the limit", .reps, "sets: 1-2", "sets: 1-51",
        ":20:9: \"sets\" is 1-51, but must lie between 1 and 50"),
      Spoilt(
        "none at all", .reps, "sets: 1-2", "sets: 0", ":20:9: \"sets\" is 0, but must lie between 1 and 50"),
      Spoilt(
        "enormous", .reps, "sets: 1-2", "sets: 99999999999999999999",
        ":20:9: \"sets\" should be a whole number or a range such as 8-12, not \"99999999999999999999\""),
      Spoilt(
        "rest over the limit", .reps, "rest_seconds: 20", "rest_seconds: 601",
        ":23:17: \"rest_seconds\" is 601, but must lie between 0 and 600"),
      Spoilt(
        "rest as a range", .reps, "rest_seconds: 20", "rest_seconds: 15-20",
        ":23:17: \"rest_seconds\" should be a whole number, not \"15-20\""),
      Spoilt(
        "phase without number", .reps, "seconds: 3,", "seconds: slow,",
        ":25:30: \"seconds\" should be a whole number or pause, not \"slow\""),
      Spoilt(
        "phase too long", .reps, "seconds: 4,", "seconds: 61,",
        ":27:31: \"seconds\" is 61, but must lie between 1 and 60"),
    ])
  func numbers(spoilt: Spoilt) throws { try spoilt.check() }

  @Test(
    "A number that YAML would take, but a person would not write",
    arguments: [
      "1:30", "12_000", "1e3", ".inf", "-5", "1.5", "0x10", "+3", "8-", "8-10-12", "eight", "\u{664}", "~",
    ])
  func strictNumbers(word: String) throws {
    let says = "\"sets\" should be a whole number or a range such as 8-12, not \"\(word)\""
    try Spoilt(word, .reps, "sets: 1-2", "sets: \(word)", ":20:9: \(says)").check()
  }

  @Test(
    "Sides",
    arguments: [
      Spoilt(
        "sides without noun", .reps, "  sets: 1-2", "  sides: every-rep\n  sets: 1-2",
        ":18:3: \"side\" is missing: a one-sided exercise says what its sides are of, such as leg"),
      Spoilt(
        "noun without sides", .reps, "sources:", "side: leg\nsources:",
        ":16:7: \"side\" makes it one-sided, but the prescription has no \"sides\": every-rep, every-set or once"
      ),
      Spoilt(
        "unknown sides", .reps, "  sets: 1-2", "  sides: each\n  sets: 1-2",
        ":20:10: \"sides\" does not take \"each\"; it takes every-rep, every-set or once"),
      Spoilt(
        "hold by rep", .hold, "sources: [\"000\", \"001\"]\nprescription:",
        "sources: [\"000\", \"001\"]\nside: leg\nprescription:\n  sides: every-rep",
        ":19:10: a hold has no reps to change sides by; write every-set or once"),
    ])
  func sides(spoilt: Spoilt) throws { try spoilt.check() }

  @Test(
    "Kind, tempo and breath",
    arguments: [
      Spoilt(
        "unknown kind", .reps, "kind: reps", "kind: rep",
        ":18:9: \"kind\" does not take \"rep\"; it takes hold, reps or timed"),
      Spoilt("no kind", .reps, "  kind: reps\n", "", ":18:3: \"kind\" is missing"),
      Spoilt(
        "measure missing", .hold, "  hold_seconds: 12-14\n", "",
        ":18:3: \"hold_seconds\" is missing: kind hold needs it",
        ":23:15: \"hold_seconds\" is named as own choice, but not given"),
      Spoilt(
        "hold with tempo", .hold, "  cue: Keep breathing",
        "  cue: Keep breathing\n  tempo: [{phase: a, seconds: 2, breath: in, cue: b}]",
        ":24:10: kind hold has no \"tempo\"; its one line is \"cue\""),
      Spoilt(
        "hold without cue", .hold, "  cue: Keep breathing\n", "",
        ":18:3: \"cue\" is missing: kind hold needs it"),
      Spoilt(
        "hold within a rep by the wrong name", .hold, "kind: hold", "kind: reps",
        ":18:3: \"reps\" is missing: kind reps needs it", ":18:3: \"tempo\" is missing: kind reps needs it",
        ":21:17: kind reps has no \"hold_seconds\"; the hold within a rep is \"pause_seconds\"",
        ":23:8: kind reps has no \"cue\"; each phase of \"tempo\" has one"),
      Spoilt(
        "missing breath", .reps, "seconds: 3, breath: out,", "seconds: 3,",
        ":25:7: \"breath\" is missing: in, out or natural"),
      Spoilt(
        "held breath", .reps, "breath: natural", "breath: hold",
        ":26:45: \"breath\" does not take \"hold\"; it takes in, out or natural"),
      Spoilt(
        "no breath at all", .reps, "breath: Breathe out as the hips rise.\n", "",
        ":1:1: \"breath\" is missing"),
      Spoilt(
        "empty tempo", .hold, "kind: hold", "kind: timed\n  seconds: 30\n  tempo: []",
        ":19:12: \"seconds\" has no figure from a source; name it under \"own_choice\"",
        ":20:10: \"tempo\" has no figure from a source; name it under \"own_choice\"",
        ":20:10: \"tempo\" is an empty list, but needs at least 1",
        ":23:17: kind timed has no \"hold_seconds\"",
        ":25:8: kind timed has no \"cue\"; each phase of \"tempo\" has one"),
      Spoilt(
        "pause of no length", .reps, "  pause_seconds: 3\n", "",
        ":24:5: a phase lasts \"pause\", but \"pause_seconds\" is missing",
        ":30:28: a figure is given for \"pause_seconds\", but the prescription has no \"pause_seconds\""),
      Spoilt(
        "pause of no place", .reps, "seconds: pause", "seconds: 3",
        ":22:18: \"pause_seconds\" is given, but no phase of \"tempo\" lasts \"pause\""),
    ])
  func kinds(spoilt: Spoilt) throws { try spoilt.check() }

  @Test(
    "Figures",
    arguments: [
      Spoilt(
        "range wider than the figures", .reps, "reps: 10-15", "reps: 8-15",
        ":21:9: \"reps\" is 8-15, but the figures given reach from 10 to 15"),
      Spoilt(
        "range narrower than the figures", .reps, "reps: 10-15", "reps: 10-12",
        ":21:9: \"reps\" is 10-12, but the figures given reach from 10 to 15"),
      Spoilt(
        "figure outside the range", .reps, "min: 10, max: 15", "min: 5, max: 15",
        ":21:9: \"reps\" is 10-15, but the figures given reach from 5 to 15"),
      Spoilt(
        "figure upside down", .reps, "min: 10, max: 15", "min: 15, max: 10",
        ":30:39: the figure has its range upside down: min is 15 and max is 10"),
      Spoilt(
        "figure beyond what its measure can be", .reps, "min: 10, max: 15", "min: 10, max: 1001",
        ":30:48: \"max\" is 1001, but must lie between 1 and 1000"),
      Spoilt(
        "figure without end", .reps, "min: 10, max: 15", "min: 10",
        ":30:5: \"max\" is missing"),
      Spoilt(
        "no figure and no own choice", .reps, "  - {source: \"000\", field: reps, min: 10, max: 15}\n", "",
        ":21:9: \"reps\" has no figure from a source; name it under \"own_choice\""),
      Spoilt(
        "figure of an unknown field", .reps, "field: reps", "field: rep",
        ":30:28: \"field\" does not take \"rep\"; did you mean \"reps\"?"),
      Spoilt(
        "figure of a field that is missing", .reps, "field: reps, min: 10, max: 15}",
        "field: reps, min: 10, max: 15}\n  - {source: \"000\", field: hold_seconds, min: 3, max: 3}",
        ":31:28: a figure is given for \"hold_seconds\", but the prescription has no \"hold_seconds\""),
      Spoilt(
        "figure of a source that is not named", .reps, "source: \"000\", field: reps",
        "source: \"002\", field: reps", ":30:14: \"source\" is 002, which \"sources\" does not name"),
      Spoilt(
        "own choice against a figure", .reps, "[sets,", "[sets, reps,",
        ":28:15: \"reps\" is no own choice: a source gives a figure"),
      Spoilt(
        "choice not owned", .reps, "[sets, rest_seconds, tempo]", "[sets]",
        ":23:17: \"rest_seconds\" has no figure from a source; name it under \"own_choice\"",
        ":25:5: \"tempo\" has no figure from a source; name it under \"own_choice\""),
      Spoilt(
        "own choice of what is missing", .reps, "[sets,", "[sets, seconds,",
        ":28:15: \"seconds\" is named as own choice, but not given"),
      Spoilt(
        "own choice of what is unknown", .reps, "[sets,", "[sets, temp,",
        ":28:22: \"own_choice\" does not take \"temp\"; did you mean \"tempo\"?"),
    ])
  func figures(spoilt: Spoilt) throws { try spoilt.check() }

  @Test("How often a day or a week may be given as a figure, without being part of the prescription")
  func frequency() throws {
    let figure = "figures:\n  - {source: \"001\", field: times_per_day, min: 2, max: 3}"
    try Spoilt("times per day", .reps, "figures:", figure).check()
  }
}
