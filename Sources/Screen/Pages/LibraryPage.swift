public import Catalogue
import Text

/// An exercise as the library lists it.
public struct LibraryLine: Hashable, Sendable {
  /// The exercise.
  public let exercise: Exercise
  /// How many sessions it was done in.
  public let times: Int
  /// The day on which it hurt, where it did the last time.
  public let hurtOn: String?
  /// Whether it is already in the routine that is being put together.
  public let isTaken: Bool

  /// A line.
  public init(_ exercise: Exercise, times: Int, hurtOn: String?, isTaken: Bool = false) {
    self.exercise = exercise
    self.times = times
    self.hurtOn = hurtOn
    self.isTaken = isTaken
  }
}

extension ListPage {
  /// The exercises that are searched for.
  ///
  /// - Parameters:
  ///   - search: What was typed.
  ///   - filter: The filter that the keys change, and what it lets through.
  ///   - others: What the other filters let through.
  public init(
    library lines: [LibraryLine], of total: Int, title: String, search: String,
    filter: (name: String, value: String), others: [String], glyphs: Glyphs
  ) {
    var lead = [
      search.isEmpty
        ? Page.Paragraph(Wording.Library.typeToSearch, .hint)
        : Page.Paragraph("\(search.printable)_", .cue, mark: Wording.Library.search),
      Page.Paragraph("\(filter.name) \(glyphs.left) \(filter.value) \(glyphs.right)"),
    ]
    if !others.isEmpty { lead[1].text += ", " + others.joined(separator: ", ") }
    if lines.isEmpty { lead.append(Page.Paragraph(Wording.Library.nothing, .warning)) }
    let times = lines.map { $0.times > 0 ? Wording.Library.times(min($0.times, 999)) : "" }
    let wide = times.map(\.columns).max() ?? 0
    self.init(
      title: title, aside: Wording.Library.count(lines.count, of: total), lead: lead,
      items: zip(lines, times).map { line, times in
        let exercise = line.exercise
        let mark = line.hurtOn != nil ? "!" : line.isTaken ? "+" : " "
        let position = Wording.Library.name(exercise.position).padded(to: 8)
        return Item(
          exercise.name, facts: "\(position) \(times.rightAligned(to: wide))\(mark)",
          brief: position + (mark == " " ? "" : " \(mark)"),
          role: line.hurtOn != nil ? .warning : .text)
      })
  }
}

extension LibraryLine {
  /// What stands below its figure.
  ///
  /// - Parameter done: How often it was done and when last, in words.
  public func words(done: String?) -> [Page.Paragraph] {
    var words = [Page.Paragraph(exercise.name, .title)]
    if let hurtOn { words.append(Page.Paragraph(Wording.Hurt.lastTime(on: hurtOn), .danger)) }
    words.append(Page.Paragraph(Words.ranges(exercise.prescription)))
    if !exercise.equipment.isEmpty {
      words.append(
        Page.Paragraph(
          exercise.equipment.map(\.rawValue).joined(separator: ", "), mark: Wording.Library.needs))
    }
    if let done { words.append(Page.Paragraph(done, .hint, mark: Wording.Library.done)) }
    if !exercise.why.isEmpty { words.append(Page.Paragraph(exercise.why, .hint)) }
    return words
  }
}
