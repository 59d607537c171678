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
      items.append(Item(Wording.Routine.name(block), role: .title))
      for (index, slot) in plan.slots.enumerated() where slot.block == block {
        if index == facts.chosen { selected = items.count }
        let narrowing = facts.narrowings.indices.contains(index) ? facts.narrowings[index] : Narrowing()
        let dose = Words.amount(of: slot.exercise, within: narrowing)
        let side = slot.onlySide.map { Words.only($0.rawValue) }
        let sides = slot.exercise.isSided ? " " + (side ?? Words.eachSide) : ""
        items.append(
          Item(
            " " + slot.exercise.name, facts: dose + sides, brief: side ?? dose,
            about: facts.fieldLine(glyphs)))
      }
    }
    let length = Wording.Builder.length(minutes: facts.minutes, positionChanges: plan.positionChanges)
    var lead = items.isEmpty ? [] : [Page.Paragraph(length, .cue)]
    if let changes = facts.changes {
      lead.append(Page.Paragraph(changes, .warning, mark: Wording.Builder.forYou))
    }
    if let notice = facts.notice { lead.append(notice) }
    if items.isEmpty {
      lead += [Page.Paragraph("")] + Wording.Builder.steps.map { Page.Paragraph($0, .hint) }
    }
    let list = ListPage(
      title: facts.name.isEmpty ? Wording.Builder.new : facts.name.printable,
      aside: facts.isChanged ? Wording.Builder.unsaved : "", lead: lead, items: items)
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
      + (fields.count > 1 ? " \(Wording.Builder.nextField)" : "")
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
    let file = path.map { Paragraph($0.printable, .hint, mark: Wording.Builder.file) }
    let needs = notice == nil ? Paragraph(Wording.Builder.nameNeeds, .hint) : nil
    self.init(
      title: Wording.Builder.save, asking: Wording.Builder.askName, typed: typed, notice: notice,
      below: [file ?? needs].compactMap { $0 })
  }

  /// The question whether another routine of the same name may be lost.
  public init(replacing name: String) {
    self.init(
      title: Wording.Builder.save,
      body: [
        Paragraph(Wording.Builder.askReplacing(name.printable), .warning), Paragraph(""),
      ] + Self.ways(of: .replacing))
  }

  /// The question whether what was changed may be lost.
  public init(leavingUnsaved name: String) {
    self.init(
      title: name.isEmpty ? Wording.Builder.new : name.printable,
      body: [Paragraph(Wording.Builder.isUnsaved, .warning), Paragraph("")] + Self.ways(of: .unsaved))
  }

  /// What each key does, as the footer has them.
  private static func ways(of keys: KeyMap) -> [Paragraph] {
    keys.bindings.compactMap { binding in
      binding.keys.first.map { Paragraph(binding.help, .key, mark: "\($0.name(.unicode)):") }
    }
  }
}
