public import Catalogue
public import Statistics
import Text

/// What the history screens show, as lines for a pipe or a printer.
public enum StatisticsText {
  /// The calendar, the weeks, the pain, and the exercises.
  public static func lines(
    _ past: Past, today: Day, goal: Int, catalogue: Catalogue, columns: Int, glyphs: Glyphs
  ) -> [String] {
    guard !past.sessions.isEmpty else { return [Wording.History.noSession] }
    func part(_ tab: HistoryScene.Tab, rows: Int) -> [String] {
      drawn(rows: rows, columns: columns, glyphs) { area, canvas in
        let scene = HistoryScene(tab: tab, past: past, today: today, goal: goal)
        HistoryView.draw(scene, in: area, on: &canvas)
      }
    }
    let table = HistoryTable(stories: past.stories, catalogue: catalogue, glyphs: glyphs)
    let layout = TableLayout(table, width: columns + 2)
    let exercises = table.rows.map { layout.text($0.cells, glyphs) }
    return part(.days, rows: 16) + [""] + part(.weeks, rows: 14).dropFirst(2)
      + ["", Wording.History.pain] + part(.pain, rows: 14) + ["", Wording.History.exercises] + exercises
  }

  /// How often one exercise was done, when it hurt, and how much of it over time.
  public static func lines(_ story: ExerciseStory, name: String, columns: Int, glyphs: Glyphs) -> [String] {
    [name]
      + drawn(rows: 14, columns: columns, glyphs) { area, canvas in
        StoryView.draw(story, in: area, on: &canvas)
      }
  }

  /// The days, the weeks, the pain, and the exercises in words, a fact a line.
  public static func words(_ past: Past, today: Day, goal: Int, catalogue: Catalogue) -> [String] {
    guard !past.sessions.isEmpty else { return [Wording.History.noSession] }
    let tabs = [HistoryScene.Tab.days, .weeks, .pain].flatMap {
      HistoryScene(tab: $0, past: past, today: today, goal: goal).told.spoken
    }
    let table = HistoryTable(stories: past.stories, catalogue: catalogue, glyphs: .letters)
    let exercises = table.list.items.map { "\($0.name), \($0.facts)".inWords }
    return tabs + [Wording.History.exercises] + exercises
  }

  /// How often one exercise was done, when it hurt, and how much of it, in words.
  public static func words(_ story: ExerciseStory, name: String) -> Page { Page(story, name: name) }

  /// The rows of a drawing without the empty ones at its end.
  private static func drawn(
    rows: Int, columns: Int, _ glyphs: Glyphs, _ draw: (Rect, inout Canvas) -> Void
  ) -> [String] {
    var canvas = Canvas(size: Size(rows: rows, columns: columns), glyphs: glyphs)
    draw(Rect(row: 0, column: 0, rows: rows, columns: columns), &canvas)
    return canvas.text.reversed().drop { $0.isEmpty }.reversed()
  }
}
