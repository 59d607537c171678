public import Catalogue
public import Engine
import Statistics
import Text

extension Page {
  /// What was really done in a session, as it holds now, with what was first written beside it; a rise in pain first.
  ///
  /// - Parameters:
  ///   - asksEffort: Whether a number is taken as how hard it was.
  ///   - care: What to do before anything else, right after a session that hurt.
  ///   - ahead: The week and what comes next, right after a session.
  public init(
    _ first: SessionRecord, catalogue: Catalogue, glyphs: Glyphs, isSaved: Bool = true,
    asksEffort: Bool = false, care: Aftercare? = nil, ahead: Ahead? = nil
  ) {
    let dot = " \(glyphs.dot) ", record = first.amended
    let title = "\(record.routineName.printable)\(dot)\(record.level.rawValue)"
    let when = record.when
    let end = SessionEnd(record)
    var body: [Paragraph] = []
    if let care {
      body += care.paragraphs + [Paragraph(""), Paragraph("\(title)\(dot)\(when)", .title)]
    } else if let rise = end.rise {
      body += [Paragraph(rise, .warning), Paragraph(Wording.Summary.afterRise, .hint), Paragraph("")]
    }
    if !isSaved { body += [Paragraph(Wording.Session.unsavedAtEnd, .danger), Paragraph("")] }
    body.append(Paragraph(end.sentence, end.role))
    if record.isRehearsal { body.append(Paragraph(Wording.Summary.isRehearsal, .warning)) }
    if record.isLogged { body.append(Paragraph(Wording.Summary.isLogged, .hint)) }
    if record.isLeftOut { body.append(Paragraph(Wording.Summary.isLeftOut, .warning)) }
    let pain = Words.pain(before: record.painBefore, after: record.painAfter)
    let change = PainPoint(record).rise.map { Wording.Summary.change($0) } ?? ""
    body.append(Paragraph(pain + change, care == nil ? .text : .danger, mark: Wording.Summary.pain))
    // What hurt is seen without scrolling, however many exercises there were.
    let hurt = record.exercises.filter { $0.status == .hurt }.map { $0.name(in: catalogue) }
    if care != nil, !hurt.isEmpty {
      body.append(Paragraph(hurt.joined(separator: "; "), .danger, mark: Wording.Summary.hurtMark))
    }
    // Where the time of a told session went nobody has seen.
    let time = record.isLogged ? [Words.clock(record.time.elapsed)] : record.time.facts
    body.append(Paragraph(facts: time, mark: Wording.Summary.time, glyphs))
    if let effort = record.effort {
      body.append(Paragraph(Wording.Effort.of10(effort), mark: Wording.Effort.mark))
    } else if asksEffort {
      body.append(Paragraph(Wording.Effort.asked, .hint, mark: Wording.Effort.mark))
    }
    if let note = record.note {
      body.append(Paragraph(note.printable, mark: Wording.Summary.note))
    }
    body += [Paragraph("")] + Self.rows(of: first, now: record, catalogue, glyphs)
    if let ahead { body += [Paragraph("")] + ahead.paragraphs(glyphs) }
    if let amendment = record.amendment, !amendment.isEmpty {
      let said = first.firstWritten(in: catalogue).map { " \($0)" } ?? ""
      let day = String(record.timestamp(amendment.at).prefix(10))
      body += [Paragraph(""), Paragraph(Wording.Amend.amended(on: day) + said, .hint)]
    }
    self.init(
      title: care == nil ? title : Wording.Care.stop, aside: care == nil ? when : "", body: body)
    let word: (text: String, role: Role) =
      care != nil
      ? (Wording.Care.stop, .danger) : isSaved ? (end.word, end.role) : (Wording.Session.unsavedMark, .danger)
    stop = Stop(word.text, word.role, ways: [Binding](), glyphs: glyphs)
  }

  /// A row for each exercise's side.
  private static func rows(
    of first: SessionRecord, now record: SessionRecord, _ catalogue: Catalogue, _ glyphs: Glyphs
  ) -> [Paragraph] {
    let names = record.exercises.map { $0.name(in: catalogue) }
    let doses = zip(record.exercises, first.exercises).map { $0.dose(first: $1) }
    let columns = WorkRow.Columns(
      name: names.map(\.columns).max() ?? 0, dose: doses.map(\.columns).max() ?? 0)
    return record.exercises.indices.map { index in
      let exercise = record.exercises[index]
      var paragraph = Paragraph(
        [names[index], exercise.amounts(first: first.exercises[index])].filter { !$0.isEmpty }
          .joined(separator: " \(glyphs.dot) "), mark: Words.status(exercise.status))
      paragraph.form = .work(
        WorkRow(exercise, name: names[index], dose: doses[index], columns, glyphs))
      return paragraph
    }
  }
}

extension TimeSplit {
  /// All of it, and the parts that are not nothing: they add up to it as they are told.
  fileprivate var facts: [String] {
    let time = inWholeSeconds
    let parts = [
      (time.active, Wording.Summary.active), (time.ready, Wording.Summary.gettingReady),
      (time.rest, Wording.Summary.resting), (time.paused, Wording.Summary.paused),
      (time.away, Wording.Summary.away),
    ]
    return [Wording.Summary.inAll(Words.clock(elapsed))]
      + parts.filter { $0.0 > .zero }.map { $1(Words.clock($0)) }
  }
}

extension ExerciseRecord {
  /// What it is called, with its side.
  fileprivate func name(in catalogue: Catalogue) -> String {
    let exercise = catalogue.exercises[self.exercise]
    let name = exercise?.name ?? self.exercise.printable
    return name
      + (side.map { side in ", " + (exercise.map { Words.side(side, of: $0) } ?? side.rawValue) } ?? "")
  }

  /// How much of it was done: of what was done in full only how much that is.
  fileprivate func amounts(first: ExerciseRecord) -> String {
    var amounts: [String] = []
    if repsTarget > 0 { amounts.append(Wording.Summary.reps(repsDone, of: repsTarget)) }
    if heldTarget > .zero {
      // What was held is rounded down, and what was aimed at up, unless it was reached: nothing looks better or worse
      // than it was.
      let seconds = held.milliseconds / 1000
      amounts.append(
        Wording.Summary.seconds(seconds, of: held >= heldTarget ? seconds : heldTarget.secondsRoundedUp))
    }
    if setsDone > 1 { amounts.append(Wording.Summary.sets(setsDone)) }
    if first.status != status { amounts.append(Wording.Amend.firstStatus(Words.status(first.status))) }
    return amounts.joined(separator: ", ")
  }

  /// The same with what became of it, where that isn't done.
  fileprivate func dose(first: ExerciseRecord) -> String {
    let parts = [amounts(first: first), status == .done ? "" : Words.status(status)]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
