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
    let when = "\(record.day) \(record.timeOfDay)"
    var body = care?.paragraphs ?? []
    if care != nil { body += [Paragraph(""), Paragraph("\(title)\(dot)\(when)", .title)] }
    if !isSaved {
      body += [Paragraph("NOT SAVED: the journal could not be written.", .danger), Paragraph("")]
    }
    body.append(Paragraph(Self.headline(of: record), record.outcome == .completed ? .done : .text))
    if record.isRehearsal { body.append(Paragraph("A rehearsal: it counts for nothing.", .warning)) }
    if record.isLeftOut {
      body.append(Paragraph("Left out: it counts for nothing in statistics and advice.", .warning))
    }
    let time = record.time
    let parts = [
      ("active", time.active), ("getting ready", time.ready), ("resting", time.rest), ("paused", time.paused),
      ("away", time.away),
    ].map { "\($0) \(Words.clock($1))" }
    body += [Paragraph(""), Paragraph("\(Words.clock(time.elapsed)) in all", mark: "Time:")]
    body.append(Paragraph(parts.joined(separator: dot), indent: 6))
    let pain = Words.pain(before: record.painBefore, after: record.painAfter)
    body.append(Paragraph(pain, care == nil ? .text : .danger, mark: "Pain:"))
    if let note = record.amendment?.note { body.append(Paragraph(note.printable, mark: "Note:")) }
    body.append(Paragraph(""))
    body += zip(record.exercises, first.exercises).map { Self.line($0, first: $1, catalogue, glyphs) }
    if let amendment = record.amendment, !amendment.isEmpty {
      let said = first.firstWritten(in: catalogue).map { " \($0)" } ?? ""
      body += [
        Paragraph(""), Paragraph("Amended \(record.timestamp(amendment.at).prefix(10)).\(said)", .hint),
      ]
    }
    self.init(
      title: care == nil ? title : "Stop for today", aside: care == nil ? when : "", body: body)
  }

  private static func headline(of record: SessionRecord) -> String {
    let slots = Dictionary(grouping: record.exercises, by: \.slot).mapValues { $0.map(\.status) }
    let statuses = slots.values.map(Self.whole)
    let parts = ExerciseRecord.Status.allCases.compactMap { status -> String? in
      let count = statuses.count { $0 == status }
      return count > 0 ? "\(count) \(Words.status(status))" : nil
    }
    let both = slots.values.count { $0.count > 1 }
    let sides =
      both == 0 ? "" : " (\(both == 1 ? "one" : both == slots.count ? "all" : "\(both)") on both sides)"
    let what = slots.count.counted("exercise") + sides
    let all = parts.isEmpty ? what : "\(what): \(parts.joined(separator: ", "))"
    return "Session \(Words.outcome(record.outcome)). \(all)."
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
    if record.repsTarget > 0 { amount.append("\(record.repsDone) of \(record.repsTarget) reps") }
    if record.heldTarget > .zero {
      // What was held is rounded down and what was aimed at is whole: nothing looks better than it was.
      amount.append("\(record.held.milliseconds / 1000) of \(record.heldTarget.secondsRoundedUp) s")
    }
    if record.setsDone > 1 { amount.append("\(record.setsDone) sets") }
    if first.status != record.status { amount.append("first written: \(Words.status(first.status))") }
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
      "\(day) \(timeOfDay)", "\(routineName.printable) (\(level.rawValue))", Words.clock(time.elapsed),
      isRehearsal ? "rehearsal" : Words.outcome(outcome), "\(now.count(.done)) of \(exercises.count) done",
    ]
    if now.count(.hurt) > 0 { parts.append("\(now.count(.hurt)) hurt") }
    if let pain = now.painInBrief { parts.append(pain) }
    if isLeftOut { parts.append("left out") }
    return parts.joined(separator: dot)
  }
}

extension SessionRecord {
  /// The session in half a line, for home.
  func brief(_ glyphs: Glyphs) -> String {
    var parts = [
      "\(day) \(timeOfDay)", routineName.printable, Words.clock(time.elapsed),
      isRehearsal ? "rehearsal" : Words.outcome(outcome),
    ]
    if let pain = amended.painInBrief { parts.append(pain) }
    if isLeftOut { parts.append("left out") }
    return parts.joined(separator: " \(glyphs.dot) ")
  }

  /// The pain before and after, 0 to 10; `nil` where none was rated.
  private var painInBrief: String? {
    switch (painBefore, painAfter) {
    case (let before?, let after?): "pain \(before) to \(after)"
    case (let before?, nil): "pain \(before)"
    case (nil, let after?): "pain \(after) after"
    case (nil, nil): nil
    }
  }
}

extension ListPage {
  /// The sessions so far.
  ///
  /// - Parameter count: How many there are in all, where these are only the latest.
  public init(history: [SessionRecord], of count: Int? = nil, glyphs: Glyphs) {
    self.init(
      title: "History", aside: (count ?? history.count).counted("session"),
      lead: history.isEmpty ? [Page.Paragraph(Page.nothingYet)] : [],
      items: history.map { record in
        let done = "\(record.amended.count(.done))/\(record.exercises.count)"
        let length = Words.clock(record.time.elapsed).rightAligned(to: 5)
        let outcome =
          record.isRehearsal ? "rehearsal" : record.isLeftOut ? "left out" : Words.outcome(record.outcome)
        return Item(
          "\(record.day) \(record.timeOfDay)  \(record.routineName.printable)",
          facts: "\(length)  \(done.rightAligned(to: 5)) done  \(outcome.padded(to: 11))", brief: done)
      })
  }
}
