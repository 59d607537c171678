import Advice
import Catalogue
import Engine
import Figure
import Foundation
import Screen
import Statistics
import TestSupport

/// The other screens, with the shipped catalogue and sessions that could have been.
enum PageScenes {
  /// The name of each, and how it comes about.
  static let all: [(name: String, make: @Sendable () throws -> any Scene)] = [
    ("home", { try home(history: [], .ascii) }),
    ("home with a last session", { try home(history: [try record()], .unicode) }),
    ("home with its figure", { try home(history: [], sessions: lived, .unicode, withFigure: true) }),
    ("welcome", { try welcome(withFigure: false) }), ("welcome with its figure", { try welcome() }),
    ("routine", { try routine("first-steps") }),
    ("routine with its figure", { try routine("first-steps", withFigure: true) }),
    ("warning signs", { SignsScene(signs: try catalogue().warningSigns) }),
    ("conditions", { conditions([.pregnancy], selected: 0) }),
    ("pain", { PainScene(question: "How much does your back hurt right now?", value: nil, .pain) }),
    ("pain said", { PainScene(question: "And now, after the session?", value: 3, .painAfter) }),
    ("pain at its worst", { PainScene(question: "And now, after the session?", value: 10, .painAfter) }),
    ("offer", offer), ("guide", guide),
    ("topic", { try topic("golden-rules", from: 0) }),
    ("topic, scrolled", { try topic("golden-rules", from: 5) }),
    ("history", { try history([try record()]) }),
    ("empty history", { try history([]) }),
    ("long history", { try history(Array(repeating: try record(), count: 60)) }),
    ("a session being set right", { try amending(selected: 0) }),
    ("a session that is left out", { try amending(selected: 5) { $0.isLeftOut = true } }),
    ("a note", { PageScene(Page(note: "in the garden", notice: nil), from: 0, .noting) }),
    ("help", { help(columns: 80) }), ("summary", { PageScene(try summary(), from: 0, .summaryAsking) }),
    ("summary of what was done", { PageScene(try done(), from: 0, .summary) }),
    ("summary of a rise in pain", { PageScene(try done { $0.painAfter = 4 }, from: 0, .summary) }),
    ("summary of what hurt", { PageScene(try summary(care: aftercare()), from: 0, .summary) }),
    ("stopped", { PageScene(Page(try aftercare(), glyphs: .unicode), from: 0, .stopped) }),
    ("settings", { settings(selected: 0) }),
    (
      "settings not saved",
      { settings(selected: 2, notice: "NOT SAVED: the disk is full", aside: "config.yaml:3:1: no") }
    ),
    ("programme followed", { try ProgrammeScenes.followed(.unicode) }),
    ("programme held", { try ProgrammeScenes.followed(.unicode, pain: 4) }),
    ("programme", { try ProgrammeScenes.programme("stronger-weeks") }),
    ("programmes", { try ProgrammeScenes.programmes() }),
    ("look back", { ListScene(.howWasIt, selected: 1, .list) }),
    ("look back at signs", { ListScene(.isSignNew, selected: 0, .list) }),
    ("home in a programme", { try ProgrammeScenes.home(columns: 80) }),
    ("exercise", { try exercise("bird-dog") }),
    ("exercise with its figure", { try exercise("bird-dog", withFigure: true) }),
  ]

  static func amending(selected: Int, _ change: (inout Amendment) -> Void = { _ in }) throws -> ListScene {
    var session = try record()
    var amendment = Amendment(at: session.startedAt + 86_400)
    change(&amendment)
    session.amend(with: amendment)
    return ListScene(
      ListPage(amending: session, catalogue: try catalogue(), notice: nil), selected: selected, .amending)
  }

  static func catalogue() throws -> Catalogue { try Shipped.catalogue }

  static func home(
    history: [SessionRecord], sessions: [SessionFacts] = [], _ glyphs: Glyphs, notice: String? = nil,
    leftOut: [Diagnostic] = [], aside: String? = nil, selected: Int = 0, withFigure: Bool = false,
    columns: Int = 80
  ) throws -> any Scene {
    let catalogue = try catalogue()
    let facts = catalogue.routinesInOrder.map {
      RoutineFacts($0, Plan($0, level: .gentle, catalogue: catalogue))
    }
    let situation = Situation(
      sessions: sessions, hurts: [], retained: [:], today: Day(20_778), goal: 4, catalogue: catalogue)
    let past = HomePast(last: history.first, sessions: sessions, today: Day(20_778), goal: 4)
    let list = ListPage(
      routines: facts, recommendations: Recommendations(situation), past: past, notice: notice,
      leftOut: leftOut, aside: aside, columns: columns, glyphs: glyphs)
    return BesideScene(
      list, selected: selected, .home,
      preview: preview(of: facts[selected].exercises, withFigure: withFigure),
      words: facts[selected].words)
  }

  /// Seven sessions in four weeks, the pain going down, and one on this very Saturday's Friday.
  static let lived = [1, 3, 5, 9, 12, 17, 24].map { ago in
    SessionFacts(
      id: "\(ago)", day: Day(20_778 - ago), routine: "first-steps", level: .gentle, outcome: .completed,
      active: .seconds(400), length: .seconds(500), painBefore: 2 + ago / 6, painAfter: 2)
  }

  static func welcome(withFigure: Bool = true) throws -> any Scene {
    let catalogue = try catalogue()
    guard let routine = catalogue.routines["first-steps"] else { throw Following.Missing() }
    let facts = RoutineFacts(routine, Plan(routine, level: .gentle, catalogue: catalogue))
    return WelcomeScene(facts, .gentle, preview: preview(of: facts.exercises, withFigure: withFigure))
  }

  /// The exercise whose turn it is among some after a time.
  static func preview(
    of exercises: [Exercise], after time: Duration = .seconds(1), isStill: Bool = false, withFigure: Bool
  ) -> Preview? {
    Preview.turn(among: exercises, after: time).map {
      Preview(
        $0.exercise, withFigure ? Figure($0.exercise) : nil, shown: $0.shown, left: $0.left, isStill: isStill)
    }
  }

  static func settings(
    selected: Int, isSaved: Bool = false, notice: String? = nil, aside: String? = nil,
    _ glyphs: Glyphs = .unicode
  ) -> ListScene {
    let facts = [
      ("Level", "automatic", "automatic is gentle for the first week."),
      ("Bell", "on", "The bell rings."), ("Get ready", "10 s", "Before each exercise."),
      ("Rest", "prescribed", "Between sets; prescribed is what each exercise asks for."),
      ("Theme", "automatic", "How the screen looks."), ("Motion", "moving", "Whether figures move."),
    ].map { SettingFacts(name: $0, value: $1, about: $2) }
    let list = ListPage(settings: facts, isSaved: isSaved, notice: notice, aside: aside, glyphs: glyphs)
    return ListScene(list, selected: selected, .settings)
  }

  static func offer() -> PageScene {
    PageScene(Page(offer: ("On your back", 7), isAgain: false, glyphs: .unicode), from: 0, .offer)
  }

  static func conditions(_ conditions: Set<Condition>, selected: Int) -> any Scene {
    ListScene(ListPage(conditions: conditions, isSaved: false, notice: nil), selected: selected, .conditions)
  }

  static func guide() throws -> any Scene {
    ListScene(ListPage(guide: try catalogue().topics), selected: 0, .list)
  }

  static func help(columns: Int) -> PageScene {
    PageScene(Page(keys: .session, glyphs: .unicode, columns: columns), from: 0, .help)
  }

  static func history(_ records: [SessionRecord]) throws -> any Scene {
    HistoryScene(
      tab: .sessions, past: Past(), today: Day(20_778), goal: 4,
      table: HistoryTable(sessions: records, glyphs: .unicode), selected: records.count / 2)
  }

  static func routine(_ id: String, withFigure: Bool = false) throws -> any Scene {
    let catalogue = try catalogue()
    guard let routine = catalogue.routines[id] else { throw Following.Missing() }
    let plan = Plan(routine, level: .gentle, catalogue: catalogue)
    let preview = preview(of: plan.exercises, withFigure: withFigure)
    let page = Page(
      routine, plan: plan, glyphs: .unicode, hurt: ["cat-cow": "2026-11-20"], shown: preview?.exercise)
    return PreviewScene(page, from: 0, .routine, preview: preview)
  }

  static func topic(_ id: String, from line: Int) throws -> PageScene {
    guard let topic = try catalogue().topic(id) else { throw Following.Missing() }
    return PageScene(Page(topic, glyphs: .unicode), from: line, .page)
  }

  static func exercise(_ id: String, withFigure: Bool = false) throws -> any Scene {
    let catalogue = try catalogue()
    guard let exercise = catalogue.exercises[id] else { throw Following.Missing() }
    let page = Page(exercise, in: catalogue, glyphs: .unicode)
    let figure = withFigure ? Figure(exercise) : nil
    let preview = Preview(exercise, figure, shown: .seconds(4), isStill: false)
    return PreviewScene(page, from: 0, .page, preview: preview)
  }

  static func summary(
    isSaved: Bool = true, care: Aftercare? = nil, ahead: Ahead? = nil,
    _ change: (inout SessionRecord) -> Void = { _ in }
  ) throws -> Page {
    var record = try record()
    change(&record)
    return Page(
      record, catalogue: try catalogue(), glyphs: .unicode, isSaved: isSaved, care: care, ahead: ahead)
  }

  /// First steps done in full, the first session of a week of three.
  static func done(_ change: (inout SessionRecord) -> Void = { _ in }) throws -> Page {
    let today = Day(20_778), all = try catalogue()
    let session = SessionFacts(
      id: "one", day: today, routine: "first-steps", level: .gentle, outcome: .completed,
      active: .seconds(250), length: .seconds(381), painBefore: 3, painAfter: 2)
    let situation = Situation(
      sessions: [session], hurts: [], retained: [:], today: today, goal: 3, catalogue: all)
    let ahead = Ahead(
      week: Week(from: today.monday, of: [session]), goal: 3, outlook: Outlook(after: situation))
    return try summary(ahead: ahead) { record in
      record.outcome = .completed
      record.exercises = record.exercises.map { $0.done }
      change(&record)
    }
  }

  static func aftercare() throws -> Aftercare {
    guard let care = Aftercare(try record(), isSharp: false, isAgain: false) else {
      throw Following.Missing()
    }
    return care
  }

  /// First steps with a pause, everything of the first exercise, one side of the second, and then the end.
  static func record(named name: String = "First steps") throws -> SessionRecord {
    var following = try Following("first-steps")
    try following.go(to: .hold, after: .seconds(9))
    following.ask(.pause)
    following.wait(.seconds(20))
    following.ask(.resume)
    try following.go(to: .switch, after: .seconds(3))
    following.ask(.hurts)
    following.wait(.seconds(4))
    following.ask(.end)
    let plan = following.session.plan
    let start = Date(timeIntervalSince1970: 1_795_242_600)
    return SessionRecord(
      id: "one", routine: plan.routine, routineName: name, level: plan.level, startedAt: start,
      utcOffset: 3600, endedAt: start + following.session.time.elapsed.inSeconds, outcome: .ended,
      isRehearsal: false, painBefore: 3, painAfter: 2, time: following.session.time,
      exercises: following.session.records)
  }
}

extension ExerciseRecord {
  /// The same, done in full.
  var done: ExerciseRecord {
    ExerciseRecord(
      slot: slot, order: order, exercise: exercise, side: side, status: .done, setsDone: max(1, setsDone),
      repsDone: repsTarget, repsTarget: repsTarget, held: heldTarget, heldTarget: heldTarget)
  }
}
