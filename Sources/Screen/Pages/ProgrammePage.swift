public import Advice
public import Catalogue
public import Engine
public import Statistics
import Text

extension Page {
  /// Where somebody is in a programme: the stages as a path, this week's days, what comes next, what keeps it, the habit.
  ///
  /// - Parameter isDrawn: Whether marks stand for days and stages; otherwise they are told in words.
  public init(
    _ recommendations: Recommendations, _ followed: FollowedProgramme, today: Day, glyphs: Glyphs,
    isDrawn: Bool
  ) {
    let programme = followed.programme, headline = recommendations.headline
    let path = programme.stages.map { stage in
      let state = followed.state(of: stage)
      let days = Wording.Programme.days(
        followed.sessionsDone[stage.number - 1], of: stage.condition.sessions, state)
      return Paragraph(
        Wording.Programme.stage(stage.number, stage.name, days), state.role,
        mark: isDrawn ? state.mark(glyphs) : "")
    }
    let done = today.week.filter(followed.days.contains)
    let week =
      isDrawn
      ? Wording.Programme.week(today.week.marks(followed.days, today: today, glyphs), days: done.count)
      : Wording.Programme.days(done.map(\.name))
    let held = recommendations.heldBecause.map { [Paragraph($0, .warning, mark: Wording.Programme.heldMark)] }
    let body = [
      [
        Paragraph(
          Wording.Programme.today(headline.title, headline.reason), headline.isProfessional ? .danger : .cue),
        Paragraph(""),
      ], path,
      [
        Paragraph(""), Paragraph(followed.stage.about.text),
        Paragraph(week, mark: Wording.Programme.weekMark),
        Paragraph(followed.nextWords, mark: Wording.Programme.nextMark),
      ], held ?? [], followed.habit(today, glyphs, isDrawn: isDrawn),
      [Paragraph(""), Paragraph(Wording.Programme.whatItIs, .hint)],
    ]
    self.init(
      title: programme.name, aside: Wording.Programme.place(followed.number, of: programme.stages.count),
      body: body.flatMap { $0 })
    let goesFirst = headline.isRest || headline.isProfessional
    large =
      goesFirst
      ? [Paragraph(headline.title, headline.isProfessional ? .danger : .title)]
      : [Paragraph(followed.stage.name, .title), Paragraph(aside, .hint)]
  }

  /// The page with the question whether the programme is to be ended.
  public func asking(toEnd programme: Programme) -> Page {
    var page = self
    page.body.insert(Paragraph(Wording.Programme.end(programme.name), .danger), at: 0)
    page.large = [Paragraph(Wording.Programme.askEnd(programme.name), .danger)]
    return page
  }

  /// The programmes that there are, where none is followed.
  ///
  /// - Parameter lost: The one that is followed and isn't there; `nil` for none.
  public init(programmes: [Programme], lost: LostProgramme?) {
    let notice = lost.map { [Paragraph($0.sentence, .warning), Paragraph("")] } ?? []
    let body =
      notice
      + programmes.flatMap { programme in
        [
          Paragraph(
            Wording.Programme.line(programme.name, programme.id, stages: programme.stages.count), .title),
          Paragraph(programme.summary.text, indent: 1), Paragraph(programme.audience.text, .hint, indent: 1),
          Paragraph(""),
        ]
      }
    self.init(
      title: Wording.Programme.title, body: body + [Paragraph(Wording.Programme.howToBegin, .key)])
  }

  /// A programme as a whole: whom it is for, what it takes, and what it leads through, stage by stage.
  ///
  /// - Parameters:
  ///   - plans: The sessions of each stage.
  ///   - changes: What was replaced, left out or adapted for the person, each in a sentence.
  ///   - followed: The programme that it would take the place of; `nil` for none.
  public init(
    _ programme: Programme, plans: [[Plan]], changes: [String] = [], insteadOf followed: Programme? = nil,
    glyphs: Glyphs
  ) {
    var body = changes.map { Paragraph($0, .warning, mark: "!") }
    if !changes.isEmpty { body.append(Paragraph("")) }
    body += [Paragraph(programme.summary.text), Paragraph("")]
    if let followed, followed.id != programme.id {
      body = [Paragraph(Wording.Programme.insteadOf(followed.name), .warning), Paragraph("")] + body
    }
    let all = plans.flatMap { $0 }, minutes = all.map(\.minutes), days = programme.stages.map(\.daysAWeek)
    let things = all.flatMap(\.equipment).reduce(into: [String]()) {
      if !$0.contains($1.rawValue) { $0.append($1.rawValue) }
    }
    body += [
      Paragraph(programme.audience.text, mark: Wording.Programme.audienceMark),
      Paragraph(
        Wording.Programme.takes(
          (minutes.min() ?? 0)...(minutes.max() ?? 0),
          days: (days.map(\.lowerBound).min() ?? 1)...(days.map(\.upperBound).max() ?? 7),
          weeks: (programme.stages.map(\.condition.days).reduce(0, +) + 6) / 7),
        mark: Wording.Routine.takes),
    ]
    if !things.isEmpty { body.append(Paragraph(things.joined(separator: ", "), mark: Wording.Routine.needs)) }
    if let note = programme.origin.note {
      body.append(Paragraph(note, .hint, mark: Wording.Routine.file))
    }
    for (stage, sessions) in zip(programme.stages, plans) {
      body.append(Paragraph(""))
      body += stage.paragraphs(sessions, isLast: stage.number == programme.stages.count, glyphs)
    }
    self.init(title: programme.name, aside: Wording.Programme.stages(programme.stages.count), body: body)
  }

  /// What follows from a look back.
  public init(after lookBack: LookBack, _ recommendations: Recommendations) {
    let followed = recommendations.followed
    self.init(
      title: Wording.Programme.lookBack,
      body: [
        Paragraph(Wording.Programme.after(lookBack.feeling), .cue), Paragraph(""),
        Paragraph(followed?.nextWords ?? ""),
      ] + [recommendations.heldBecause].compactMap { $0 }.map { Paragraph($0, .warning) })
    large = [Paragraph(Wording.Programme.after(lookBack.feeling), .title)]
  }
}

extension ListPage {
  /// The programmes to choose from.
  ///
  /// - Parameters:
  ///   - followed: The id of the one that is followed; `nil` for none.
  ///   - lost: The one that is followed and isn't there; `nil` for none.
  public init(programmes: [Programme], followed: String?, lost: LostProgramme? = nil) {
    // Who follows one knows what they are.
    let lead =
      lost.map { Page.Paragraph($0.sentence, .warning) } ?? Page.Paragraph(Wording.Programme.whatTheyAre)
    self.init(
      title: Wording.Programme.title, lead: [lead],
      items: programmes.map {
        Item(
          $0.name,
          facts: $0.id == followed ? Wording.Programme.isFollowed : Wording.Programme.stages($0.stages.count),
          about: $0.summary.text)
      })
  }

  /// The first question of a look back: how the week was.
  public static let howWasIt = ListPage(
    lookBack: 1, Wording.Programme.howWasIt, asked: Wording.Programme.largeHowWasIt,
    answers: LookBack.Feeling.allCases.map(Wording.Programme.name))

  /// The second: whether a warning sign is new.
  public static let isSignNew = ListPage(
    lookBack: 2, Wording.Programme.isSignNew, asked: Wording.Programme.largeIsSignNew,
    answers: [Wording.Programme.noSign, Wording.Programme.newSign])

  private init(lookBack number: Int, _ question: String, asked: String, answers: [String]) {
    self.init(
      title: Wording.Programme.lookBack, aside: Wording.Programme.question(number),
      lead: [Page.Paragraph(question, .cue)], items: answers.map { Item($0) })
    self.asked = asked
  }
}

extension Stage {
  /// All of it: its sessions with their doses, its habit, what it takes to go on, and who says so.
  fileprivate func paragraphs(_ plans: [Plan], isLast: Bool, _ glyphs: Glyphs) -> [Page.Paragraph] {
    let minutes = plans.map(\.minutes)
    let takes = Wording.Programme.takes(
      (minutes.min() ?? 0)...(minutes.max() ?? 0), plans.first?.level, days: daysAWeek)
    let work =
      exercises.isEmpty
      ? plans.map { "\($0.name) \(glyphs.dot) \(Words.minutes($0.minutes))" }
      : plans.flatMap(\.slots).map {
        "\($0.exercise.name) \(glyphs.dot) \(Words.dose($0.dose, of: $0.exercise, onlySide: $0.onlySide))"
      }
    let credits = [
      (Wording.Programme.work, self.sources), (Wording.Programme.habit, habit.sources),
      (Wording.Programme.goingOn, condition.sources),
    ].filter { !$0.1.isEmpty }.map { Wording.Programme.credit($0, $1) }
    return [
      Page.Paragraph("\(number) \(name)", .title), Page.Paragraph(about.text, indent: 1),
      Page.Paragraph(takes, mark: Wording.Routine.takes, indent: 1),
    ]
      + (work.isEmpty ? [Wording.Programme.nothingLeft] : work).map {
        Page.Paragraph($0, mark: glyphs.bullet, indent: 1)
      } + [
        Page.Paragraph(habit.text, mark: Wording.Programme.habitMark, indent: 1),
        Page.Paragraph(
          Wording.Programme.goOn(condition, isLast: isLast), mark: Wording.Programme.goOnMark, indent: 1),
      ] + (credits.isEmpty ? [] : [Page.Paragraph(credits.joined(separator: " "), .hint, indent: 1)])
  }
}

extension FollowedProgramme {
  /// The stage's habit, and the days of this week on which it was kept to.
  func habit(_ today: Day?, _ glyphs: Glyphs, isDrawn: Bool) -> [Page.Paragraph] {
    guard let today else { return [] }
    let week = today.week
    let marks =
      isDrawn
      ? Wording.Programme.week(week.marks(ticks, today: today, glyphs))
      : Wording.Programme.kept(week.filter(ticks.contains).map(\.name))
    return [Page.Paragraph("\(stage.habit.text) \(marks)", mark: Wording.Programme.habitMark)]
  }
}

extension FollowedProgramme.State {
  fileprivate var role: Role { self == .now ? .title : self == .done ? .hint : .text }

  fileprivate func mark(_ glyphs: Glyphs) -> String {
    switch self {
    case .done: glyphs.dotDone
    case .now: glyphs.pointer
    case .toCome: glyphs.dot
    }
  }
}

extension Day {
  /// The days of its week, from Monday on.
  fileprivate var week: [Day] { (0..<7).map { monday + $0 } }
  /// What its day of the week is called.
  fileprivate var name: String { Wording.Home.weekdays[weekday] }
}

extension [Day] {
  /// A mark for each day: done, today, or neither.
  fileprivate func marks(_ done: Set<Day>, today: Day, _ glyphs: Glyphs) -> [String] {
    map { done.contains($0) ? glyphs.dotDone : $0 == today ? glyphs.dotLeft : glyphs.dot }
  }
}
