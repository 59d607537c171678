public import Catalogue
public import Engine
import Text

/// A routine that is being put together, as its screen shows it.
public struct BuilderFacts: Sendable {
  /// Something that can be set for the chosen exercise.
  public struct Field: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// What it is set to, in words.
    public let value: String

    /// A field.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// What it is called so far; empty for nothing yet.
  public let name: String
  /// The routine worked out as it is written, at the highest level.
  public let plan: Plan
  /// How long it takes this person, from the lowest level to the highest.
  public let minutes: ClosedRange<Int>
  /// What is changed about it for this person, in one line.
  public let changes: String?
  /// What is set for each exercise.
  public let narrowings: [Narrowing]
  /// The place of the chosen exercise among all; `nil` where there is none.
  public let chosen: Int?
  /// What can be set for it.
  public let fields: [Field]
  /// The place of the chosen field.
  public let field: Int
  /// What has just happened, or could be done.
  public let notice: Page.Paragraph?
  /// Whether something is not saved.
  public let isChanged: Bool

  /// What a routine being put together comes to.
  public init(
    name: String, plan: Plan, minutes: ClosedRange<Int>, changes: String? = nil, narrowings: [Narrowing],
    chosen: Int?, fields: [Field], field: Int, notice: Page.Paragraph?, isChanged: Bool
  ) {
    self.name = name
    self.plan = plan
    self.minutes = minutes
    self.changes = changes
    self.narrowings = narrowings
    self.chosen = chosen
    self.fields = fields
    self.field = field
    self.notice = notice
    self.isChanged = isChanged
  }
}

extension ListPage {
  /// The exercises of a routine that is being put together, block by block, and the line chosen.
  public static func building(_ facts: BuilderFacts, glyphs: Glyphs) -> (list: ListPage, selected: Int) {
    let plan = facts.plan
    var items: [Item] = [], selected = 0
    for block in Block.allCases where plan.slots.contains(where: { $0.block == block }) {
      items.append(Item(block.title, role: .title))
      for (index, slot) in plan.slots.enumerated() where slot.block == block {
        if index == facts.chosen { selected = items.count }
        let narrowing = facts.narrowings.indices.contains(index) ? facts.narrowings[index] : Narrowing()
        let dose = Words.amount(of: slot.exercise, within: narrowing)
        let side = slot.onlySide.map { "\($0.rawValue) only" }
        let sides = slot.exercise.isSided ? " " + (side ?? "each side") : ""
        items.append(
          Item(
            " " + slot.exercise.name, facts: dose + sides, brief: side ?? dose,
            about: facts.fieldLine(glyphs)))
      }
    }
    let changes = Words.count(plan.positionChanges, "position change")
    var lead = items.isEmpty ? [] : [Page.Paragraph("\(facts.minutes.written) min, \(changes)", .cue)]
    if let changes = facts.changes { lead.append(Page.Paragraph(changes, .warning, mark: "For you:")) }
    if let notice = facts.notice { lead.append(notice) }
    let list = ListPage(
      title: facts.name.isEmpty ? "New routine" : facts.name.printable,
      aside: facts.isChanged ? "not saved" : "", lead: lead, items: items)
    return (list, selected)
  }
}

extension BuilderFacts {
  /// What stands below the figure: the chosen exercise, and all that can be set for it.
  public func words(_ glyphs: Glyphs) -> [Page.Paragraph] {
    guard let chosen, plan.slots.indices.contains(chosen) else { return [] }
    let width = fields.map(\.name.columns).max() ?? 0
    return [Page.Paragraph(plan.slots[chosen].exercise.name, .title)]
      + fields.enumerated().map { index, each in
        let isChosen = index == field
        let mark = "\(isChosen ? glyphs.pointer : " ") \(each.name.padded(to: width))"
        return isChosen
          ? Page.Paragraph("\(glyphs.left) \(each.value) \(glyphs.right)", .selected, mark: mark)
          : Page.Paragraph(each.value, mark: mark + String(repeating: " ", count: glyphs.left.count + 1))
      }
  }

  /// The chosen field in one line, for a screen without room for all.
  fileprivate func fieldLine(_ glyphs: Glyphs) -> String {
    guard fields.indices.contains(field) else { return "" }
    return "\(fields[field].name) \(glyphs.left) \(fields[field].value) \(glyphs.right)"
      + (fields.count > 1 ? " (Tab: next)" : "")
  }
}

extension Page {
  /// The question what a routine shall be called.
  ///
  /// - Parameters:
  ///   - typed: What was typed so far.
  ///   - path: Where it will be kept; `nil` where the name can't be one.
  ///   - notice: Why it could not be kept.
  public init(naming typed: String, path: String?, notice: String?) {
    var body = [
      Paragraph("What shall it be called?"), Paragraph(""), Paragraph("\(typed.printable)_", .cue, mark: ">"),
      Paragraph(""),
    ]
    if let notice { body.append(Paragraph(notice, .danger)) }
    if let path {
      body.append(Paragraph(path.printable, .hint, mark: "File:"))
    } else if notice == nil {
      body.append(Paragraph("Needs at least one letter, as in After work.", .hint))
    }
    self.init(title: "Save", body: body)
  }

  /// The question whether another routine of the same name may be lost.
  public init(replacing name: String) {
    self.init(
      title: "Save",
      body: [
        Paragraph(
          "You have a routine called \(name.printable) already. Put this one in its place?", .warning),
        Paragraph(""), Paragraph("y: replace it, and lose the other", .key),
        Paragraph("n: take another name", .key),
      ])
  }

  /// The question whether what was changed may be lost.
  public init(leavingUnsaved name: String) {
    self.init(
      title: name.isEmpty ? "New routine" : name.printable,
      body: [
        Paragraph("What you changed is not saved.", .warning), Paragraph(""),
        Paragraph("s: save it", .key), Paragraph("y: leave, and lose it", .key),
        Paragraph("n: go on building", .key),
      ])
  }
}
