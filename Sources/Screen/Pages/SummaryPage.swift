public import Catalogue
public import Engine
import Text

extension Page {
  /// What was really done in a session, as it holds now, with what was first written beside it.
  ///
  /// - Parameter care: What to do before anything else, right after a session that hurt.
  public init(
    _ first: SessionRecord, catalogue: Catalogue, glyphs: Glyphs, isSaved: Bool = true,
    care: Aftercare? = nil
  ) {
    let dot = " \(glyphs.dot) "
    let record = first.amended
    let title = "\(record.routineName.printable)\(dot)\(record.level.rawValue)"
    let when = record.when
    var body = care?.paragraphs ?? []
    if care != nil { body += [Paragraph(""), Paragraph("\(title)\(dot)\(when)", .title)] }
    if !isSaved {
      body += [Paragraph(Wording.Session.unsaved, .danger), Paragraph("")]
    }
    body.append(Paragraph(Self.headline(of: record), record.outcome == .completed ? .done : .text))
    if record.isRehearsal { body.append(Paragraph(Wording.Summary.isRehearsal, .warning)) }
    if record.isLogged { body.append(Paragraph(Wording.Summary.isLogged, .hint)) }
    if record.isLeftOut {
      body.append(Paragraph(Wording.Summary.isLeftOut, .warning))
    }
    let time = record.time
    let parts = [
      Wording.Summary.active(Words.clock(time.active)), Wording.Summary.gettingReady(Words.clock(time.ready)),
      Wording.Summary.resting(Words.clock(time.rest)), Wording.Summary.paused(Words.clock(time.paused)),
      Wording.Summary.away(Words.clock(time.away)),
    ]
    let all = Wording.Summary.inAll(Words.clock(time.elapsed))
    body += [Paragraph(""), Paragraph(all, mark: Wording.Summary.time)]
    // Where the time went nobody has seen.
    if !record.isLogged { body.append(Paragraph(parts.joined(separator: dot), indent: 6)) }
    let pain = Words.pain(before: record.painBefore, after: record.painAfter)
    body.append(Paragraph(pain, care == nil ? .text : .danger, mark: Wording.Summary.pain))
    if let note = record.amendment?.note {
      body.append(Paragraph(note.printable, mark: Wording.Summary.note))
    }
    body.append(Paragraph(""))
    body += zip(record.exercises, first.exercises).map { Self.line($0, first: $1, catalogue, glyphs) }
    if let amendment = record.amendment, !amendment.isEmpty {
      let said = first.firstWritten(in: catalogue).map { " \($0)" } ?? ""
      body += [
        Paragraph(""),
        Paragraph(
          Wording.Amend.amended(on: String(record.timestamp(amendment.at).prefix(10))) + said, .hint),
      ]
    }
    self.init(
      title: care == nil ? title : Wording.Care.stop, aside: care == nil ? when : "", body: body)
    if care != nil || !isSaved {
      stop = Stop(
        care == nil ? Wording.Session.unsavedMark : Wording.Care.stop, .danger, ways: [Binding](),
        glyphs: glyphs)
    }
  }

  private static func headline(of record: SessionRecord) -> String {
    let slots = Dictionary(grouping: record.exercises, by: \.slot).mapValues { $0.map(\.status) }
    let statuses = slots.values.map(Self.whole)
    let parts = ExerciseRecord.Status.allCases.compactMap { status -> String? in
      let count = statuses.count { $0 == status }
      return count > 0 ? "\(count) \(Words.status(status))" : nil
    }
    let both = slots.values.count { $0.count > 1 }
    return Wording.Summary.outcome(
      record.ending, exercises: slots.count, onBothSides: both, parts)
  }

  /// The status of an exercise as a whole, from those of its sides.
  private static func whole(_ sides: [ExerciseRecord.Status]) -> ExerciseRecord.Status {
    if sides.contains(.hurt) { return .hurt }
    let first = sides.first ?? .skipped
    return sides.allSatisfy { $0 == first } ? first : .partial
  }

  private static func line(
    _ record: ExerciseRecord, first: ExerciseRecord, _ catalogue: Catalogue, _ glyphs: Glyphs
  ) -> Paragraph {
    let exercise = catalogue.exercises[record.exercise]
    var name = exercise?.name ?? record.exercise.printable
    if let side = record.side { name += ", " + (exercise.map { Words.side(side, of: $0) } ?? side.rawValue) }
    var amount: [String] = []
    if record.repsTarget > 0 { amount.append(Wording.Summary.reps(record.repsDone, of: record.repsTarget)) }
    if record.heldTarget > .zero {
      // What was held is rounded down and what was aimed at is whole: nothing looks better than it was.
      amount.append(
        Wording.Summary.seconds(record.held.milliseconds / 1000, of: record.heldTarget.secondsRoundedUp))
    }
    if record.setsDone > 1 { amount.append(Wording.Summary.sets(record.setsDone)) }
    if first.status != record.status { amount.append(Wording.Amend.firstStatus(Words.status(first.status))) }
    let role: Role =
      switch record.status {
      case .done: .done
      case .partial: .text
      case .skipped: .hint
      case .hurt: .danger
      }
    let facts = amount.isEmpty ? "" : " \(glyphs.dot) " + amount.joined(separator: ", ")
    return Paragraph(name + facts, role, mark: Words.status(record.status).padded(to: 7))
  }
}

extension SessionRecord {
  /// The session in one line.
  public func line(_ glyphs: Glyphs) -> String {
    let dot = " \(glyphs.dot) ", now = amended
    var parts = [
      when, "\(routineName.printable) (\(level.rawValue))", Words.clock(time.elapsed), ending,
      Wording.Summary.done(now.count(.done), of: exercises.count),
    ]
    if now.count(.hurt) > 0 { parts.append(Wording.Summary.hurt(now.count(.hurt))) }
    if let pain = now.painInBrief { parts.append(pain) }
    if isLeftOut { parts.append(Wording.Summary.leftOut) }
    return parts.joined(separator: dot)
  }
}

extension SessionRecord {
  /// The session in half a line, for home.
  func brief(_ glyphs: Glyphs) -> String {
    var parts = [when, routineName.printable, Words.clock(time.elapsed), ending]
    if let pain = amended.painInBrief { parts.append(pain) }
    if isLeftOut { parts.append(Wording.Summary.leftOut) }
    return parts.joined(separator: " \(glyphs.dot) ")
  }

  /// How it ended, or that it counts for nothing, or that nobody has seen it.
  var ending: String {
    isRehearsal
      ? Wording.Summary.rehearsal : isLogged ? Wording.Summary.logged : Words.outcome(outcome)
  }

  /// When it began, by the day alone where no more than that is known.
  var when: String { isLogged ? day : "\(day) \(timeOfDay)" }

  /// The pain before and after, 0 to 10; `nil` where none was rated.
  private var painInBrief: String? {
    Wording.Summary.pain(before: painBefore, after: painAfter)
  }
}

extension ListPage {
  /// The sessions so far.
  ///
  /// - Parameter count: How many there are in all, where these are only the latest.
  public init(history: [SessionRecord], of count: Int? = nil, glyphs: Glyphs) {
    self.init(
      title: Wording.History.title, aside: Wording.History.sessions(count ?? history.count),
      lead: history.isEmpty ? [Page.Paragraph(Wording.History.nothingYet)] : [],
      items: history.map { record in
        let done = "\(record.amended.count(.done))/\(record.exercises.count)"
        let length = Words.clock(record.time.elapsed).rightAligned(to: 5)
        let outcome =
          record.isLeftOut && !record.isRehearsal ? Wording.Summary.leftOut : record.ending
        return Item(
          "\(record.when.padded(to: 16))  \(record.routineName.printable)",
          facts: "\(length)  \(Wording.Summary.done(done.rightAligned(to: 5)))  \(outcome.padded(to: 11))",
          brief: done)
      })
  }
}
