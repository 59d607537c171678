import Statistics
import Text

/// What a person wants to do again, a row each: how it was rated over time as a row of bars, and whether that is a change.
enum ActivityRows {
  /// The columns that a name has at most.
  private static let widest = 24
  /// The rows that pain needs above them.
  private static let painRows = 12

  /// How many rows they take of an area, the title among them; none where pain would have too little left.
  static func rows(_ activities: [Activity], in area: Rect) -> Int {
    let rows = activities.count + 1
    return activities.isEmpty || area.rows - rows < painRows ? 0 : rows
  }

  static func draw(_ activities: [Activity], in area: Rect, on canvas: inout Canvas) {
    canvas.put(Wording.Activities.title, row: area.row, column: area.column, .title)
    let names = activities.map { $0.text.printable.cut(to: widest, canvas.glyphs) }
    let width = names.map(\.columns).max() ?? 0
    for (index, activity) in activities.enumerated() {
      let row = area.row + 1 + index, change = ActivityChange(activity)
      canvas.put(names[index], row: row, column: area.column)
      let course = Self.course(activity.ratings, canvas.glyphs)
      let column = canvas.put(course, row: row, column: area.column + width + 2, .title) + 2
      guard let change else { continue }
      let role: Role = change.isReal ? (change.rise > 0 ? .done : .danger) : .hint
      let room = area.column + area.columns - column
      canvas.put(change.words.cut(to: max(0, room), canvas.glyphs), row: row, column: column, role)
    }
  }

  /// The first score, the course of the latest twelve, and the latest score.
  private static func course(_ ratings: [Activity.Rating], _ glyphs: Glyphs) -> String {
    guard let first = ratings.first, let latest = ratings.last else { return Wording.Activities.scores([]) }
    guard ratings.count > 1, glyphs.isUnicode else { return Wording.Activities.scores(ratings) }
    let bars = ratings.suffix([Activity].ratingsDrawn).map { glyphs.lower(eighths: 1 + $0.score * 7 / 10) }
      .joined()
    return "\(first.score) \(bars) \(latest.score)"
  }
}
