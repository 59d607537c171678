public import Catalogue
public import Engine
import Text

/// A line of the screen that sets a session right.
public enum AmendLine: Hashable, Sendable {
  /// How much it hurt before, and after.
  case painBefore, painAfter
  /// Whether an exercise hurt, by its id.
  case exercise(String)
  /// What the person has to say about it.
  case note
  /// Whether it counts for nothing.
  case leftOut

  /// What of a session can be set right.
  public static func all(of session: SessionRecord) -> [AmendLine] {
    var seen: Set<String> = []
    let exercises = session.exercises.map(\.exercise).filter { seen.insert($0).inserted }
    return [.painBefore, .painAfter] + exercises.map(AmendLine.exercise) + [.note, .leftOut]
  }
}

extension ListPage {
  /// What of a session can be set right, and what holds of it now.
  ///
  /// - Parameter notice: What could not be written.
  public init(amending session: SessionRecord, catalogue: Catalogue, notice: String?) {
    let now = session.amended, isAmended = session.amendment.map { !$0.isEmpty } ?? false
    var lead = [
      Page.Paragraph("\(session.routineName.printable), \(session.day) \(session.timeOfDay)"),
      Page.Paragraph("What was first written is kept beside it.", .hint),
    ]
    if let notice { lead.insert(Page.Paragraph(notice, .danger), at: 0) }
    func pain(_ name: String, _ rating: Int?, _ first: Int?) -> Item {
      let facts = rating.map { "\($0) of 10" } ?? "not rated"
      let about = rating == first ? "" : "First written: \(first.map { "\($0) of 10" } ?? "not rated")."
      return Item(name, facts: facts, role: rating == first ? .text : .warning, about: about)
    }
    let items = AmendLine.all(of: session).map { line in
      switch line {
      case .painBefore: return pain("Pain before", now.painBefore, session.painBefore)
      case .painAfter: return pain("Pain after", now.painAfter, session.painAfter)
      case .exercise(let id):
        let isHurt = now.hurting.contains(id), wasHurt = session.hurting.contains(id)
        return Item(
          catalogue.exercises[id]?.name ?? id.printable, facts: isHurt ? "hurt" : "did not hurt",
          role: isHurt == wasHurt ? .text : .warning,
          about: isHurt == wasHurt ? "" : "First written: \(wasHurt ? "hurt" : "did not hurt").")
      case .note:
        let note = session.amendment?.note
        return Item(
          "Note", facts: note == nil ? "none" : "written", role: note == nil ? .text : .warning,
          about: note?.printable ?? "")
      case .leftOut:
        return Item(
          "Left out", facts: session.isLeftOut ? "yes" : "no", role: session.isLeftOut ? .warning : .text,
          about: "A session that is left out counts for nothing in statistics and advice.")
      }
    }
    self.init(title: "Set right", aside: isAmended ? "amended" : "", lead: lead, items: items)
  }
}

extension Page {
  /// The question what there is to say about a session.
  ///
  /// - Parameters:
  ///   - typed: What was typed so far.
  ///   - notice: Why it can't be a note.
  public init(note typed: String, notice: String?) {
    var body = [
      Paragraph("What do you want to remember about this session?"), Paragraph(""),
      Paragraph("\(typed.printable)_", .cue, mark: ">"), Paragraph(""),
    ]
    if let notice { body.append(Paragraph(notice, .danger)) }
    body.append(Paragraph("Nothing typed takes the note away.", .hint))
    self.init(title: "Note", body: body)
  }
}
