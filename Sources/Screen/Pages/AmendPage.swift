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
      Page.Paragraph("\(session.routineName.printable), \(session.when)"),
      Page.Paragraph(Wording.Amend.lead, .hint),
    ]
    if let notice { lead.insert(Page.Paragraph(notice, .danger), at: 0) }
    func pain(_ name: String, _ rating: Int?, _ first: Int?) -> Item {
      let about = rating == first ? "" : Wording.Amend.firstWritten(Wording.Amend.rating(first))
      return Item(
        name, facts: Wording.Amend.rating(rating), role: rating == first ? .text : .warning, about: about)
    }
    let items = AmendLine.all(of: session).map { line in
      switch line {
      case .painBefore: return pain(Wording.Amend.painBefore, now.painBefore, session.painBefore)
      case .painAfter: return pain(Wording.Amend.painAfter, now.painAfter, session.painAfter)
      case .exercise(let id):
        let isHurt = now.hurting.contains(id), wasHurt = session.hurting.contains(id)
        return Item(
          catalogue.exercises[id]?.name ?? id.printable, facts: Wording.Amend.hurt(isHurt),
          role: isHurt == wasHurt ? .text : .warning,
          about: isHurt == wasHurt ? "" : Wording.Amend.firstWritten(Wording.Amend.hurt(wasHurt)))
      case .note:
        let note = session.note
        return Item(
          Wording.Amend.note, facts: Wording.Amend.note(isWritten: note != nil),
          role: note == nil ? .text : .warning,
          about: note?.printable ?? "")
      case .leftOut:
        return Item(
          Wording.Amend.leftOut, facts: Wording.Amend.isLeftOut(session.isLeftOut),
          role: session.isLeftOut ? .warning : .text, about: Wording.Amend.aboutLeftOut)
      }
    }
    self.init(
      title: Wording.Amend.title, aside: isAmended ? Wording.Amend.aside : "", lead: lead, items: items)
  }
}

extension Page {
  /// The question what there is to say about a session.
  ///
  /// - Parameters:
  ///   - typed: What was typed so far.
  ///   - notice: Why it can't be a note.
  public init(note typed: String, notice: String?) {
    self.init(
      title: Wording.Amend.note, asking: Wording.Amend.askNote, typed: typed, notice: notice,
      below: [Paragraph(Wording.Amend.emptyNote, .hint)])
  }
}
