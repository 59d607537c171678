import Engine
import Text

/// What was done of one exercise, on one side where it has sides: a mark, its name, a bar and how much it was.
struct WorkRow: Hashable, Sendable {
  /// How wide the columns are, the same for all rows of a session.
  struct Columns: Hashable, Sendable {
    let name: Int
    let dose: Int
  }

  private let record: ExerciseRecord
  private let name: String
  private let dose: String
  private let columns: Columns
  private let glyphs: Glyphs

  init(_ record: ExerciseRecord, name: String, dose: String, _ columns: Columns, _ glyphs: Glyphs) {
    (self.record, self.name, self.dose) = (record, name, dose)
    (self.columns, self.glyphs) = (columns, glyphs)
  }

  /// A bar longer than this says no more.
  private static let longestBar = 40
  /// A bar shorter than this says too little.
  private static let shortestBar = 10
  /// The mark and the space behind it.
  private static let lead = 2

  /// On one line each where there is room for it; else with the bar and what it was below the name.
  func lines(width: Int) -> [Page.Line] {
    let name = min(columns.name, width / 2)
    let bar = min(Self.longestBar, width - Self.lead - name - columns.dose - 2)
    return bar >= Self.shortestBar
      ? beside(Self.lead + name + 1, bar: bar, self.name.wrapped(to: name), dose.wrapped(to: columns.dose))
      : below(width: width)
  }

  private func beside(_ column: Int, bar: Int, _ names: [String], _ doses: [String]) -> [Page.Line] {
    let cells = cells(bar)
    return (0..<max(names.count, doses.count)).map { index in
      let name = index < names.count ? names[index] : "", dose = index < doses.count ? doses[index] : ""
      let lead = (index == 0 ? mark : "").padded(to: Self.lead) + name
      let middle = index == 0 ? text(of: cells) : String(repeating: " ", count: bar)
      let text = "\(lead.padded(to: column))\(middle) \(dose)".trimmingEnd
      let parts = index == 0 ? self.parts(cells, column: column) : []
      return Page.Line(
        text: text, role: role, parts: parts + [Page.Line.Part(dose, column: column + bar + 1, doseRole)])
    }
  }

  private func below(width: Int) -> [Page.Line] {
    let names = name.wrapped(to: width - Self.lead).enumerated().map { index, name in
      Page.Line(text: (index == 0 ? mark : "").padded(to: Self.lead) + name, role: role)
    }
    let cells = cells(Self.shortestBar), column = Self.lead + Self.shortestBar + 1
    let doses = dose.wrapped(to: max(8, width - column)).enumerated().map { index, dose in
      let lead = String(repeating: " ", count: Self.lead) + (index == 0 ? text(of: cells) : "")
      let parts = index == 0 ? self.parts(cells, column: Self.lead) : []
      return Page.Line(
        text: lead.padded(to: column) + dose, role: role,
        parts: parts + [Page.Line.Part(dose, column: column, doseRole)])
    }
    return names + doses
  }

  // MARK: Its parts

  private var mark: String {
    switch record.status {
    case .done: glyphs.dotDone
    case .partial: glyphs.dotNow
    case .skipped: glyphs.dotLeft
    case .hurt: glyphs.cross
    }
  }

  private var role: Role { record.status == .hurt ? .danger : record.status == .skipped ? .hint : .text }

  private var doseRole: Role { record.status == .hurt ? .danger : .hint }

  /// The bar: only what is done is full, and what was begun is not empty.
  func cells(_ width: Int) -> [RoutineBar.Part] {
    let done = Int(record.share * Double(width))
    switch record.status {
    case .done: return Array(repeating: .done, count: width)
    case .skipped: return Self.cells(.done, 0, of: width)
    case .partial: return Self.cells(.done, max(1, min(width - 1, done)), of: width)
    case .hurt: return Self.cells(.hurt, max(1, min(width, done)), of: width)
    }
  }

  private static func cells(_ part: RoutineBar.Part, _ count: Int, of width: Int) -> [RoutineBar.Part] {
    Array(repeating: part, count: count) + Array(repeating: .left, count: width - count)
  }

  private func text(of cells: [RoutineBar.Part]) -> String { cells.map(glyph).joined() }

  /// The bar, stretch by stretch.
  private func parts(_ cells: [RoutineBar.Part], column: Int) -> [Page.Line.Part] {
    let ends = cells.indices.filter { $0 == 0 || cells[$0] != cells[$0 - 1] } + [cells.count]
    return zip(ends, ends.dropFirst()).map { start, end in
      Page.Line.Part(text(of: Array(cells[start..<end])), column: column + start, cells[start].role)
    }
  }

  /// Half a row high, or the bars of two rows would be one.
  private func glyph(_ part: RoutineBar.Part) -> String {
    part == .done ? glyphs.lowerHalf : part == .hurt ? glyphs.cross : glyphs.floor
  }
}

extension ExerciseRecord {
  /// How much of what was aimed at was done, from 0 to 1.
  fileprivate var share: Double {
    if repsTarget > 0 { return min(1, Double(repsDone) / Double(repsTarget)) }
    return heldTarget > .zero ? min(1, held / heldTarget) : 0
  }
}
