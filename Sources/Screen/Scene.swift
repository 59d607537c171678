public import Catalogue
import Engine
public import Figure
public import Statistics

/// Everything a screen can show.
public enum Scene: Sendable {
  /// Something to choose from, and the line chosen.
  case list(ListPage, selected: Int, KeyMap)
  /// Something to read, from a line on.
  case page(Page, from: Int, KeyMap)
  /// An exercise's page from a line on, with its figure in motion for a time.
  case exercise(Page, from: Int, Exercise, Figure?, shown: Duration, isStill: Bool)
  /// A list with the chosen exercise beside it.
  case beside(Beside)
  /// The warning signs, to be ticked.
  case signs(SignsScene)
  /// The pain scale.
  case pain(question: String, value: Int?, KeyMap)
  /// The session.
  ///
  /// In a box of its own, because it is handed on many times a second.
  indirect case session(SessionScene)
  /// The history, one tab of it in view.
  case history(HistoryScene)
  /// What was done of an exercise over time, under its name.
  case story(ExerciseStory, name: String, today: Day)

  /// How many letters can be typed as a name, or looked for.
  public static let mostLetters = 60
  /// The smallest screen that holds a scene.
  public static let smallest = Size(rows: 12, columns: 40)

  /// Draws it; on a screen too small for it, one line that says so.
  public func canvas(_ size: Size, _ glyphs: Glyphs, _ pixels: Pixels = .none) -> Canvas {
    var canvas = Canvas(size: size, glyphs: glyphs, pixels: pixels)
    guard size.rows >= Self.smallest.rows, size.columns >= Self.smallest.columns else {
      canvas.put(Wording.Home.tooSmall(size, smallest: Self.smallest), row: size.rows / 2, column: 0)
      return canvas
    }
    switch self {
    case .list(let list, let selected, let keys):
      ListView.draw(list, selected: selected, keys: keys, on: &canvas)
    case .page(let page, let line, let keys): PageView.draw(page, from: line, keys: keys, on: &canvas)
    case .exercise(let page, let line, let exercise, let figure, let shown, let isStill):
      ExerciseView.draw(
        page, from: line, figure, Self.shot(exercise, shown, isStill: isStill), on: &canvas)
    case .beside(let scene): BesideView.draw(scene, on: &canvas)
    case .signs(let scene): SignsView.draw(scene, on: &canvas)
    case .pain(let question, let value, let keys):
      PainView.draw(question, value: value, keys: keys, on: &canvas)
    case .session(let scene): SessionView.draw(scene, on: &canvas)
    case .history(let scene): HistoryView.draw(scene, on: &canvas)
    case .story(let story, let name, _):
      Heading.draw(name, aside: Wording.History.aside, on: &canvas)
      let area = Rect(row: 2, column: 1, rows: size.rows - 4, columns: size.columns - 2)
      StoryView.draw(story, in: area, on: &canvas)
      Footer.draw(.story, on: &canvas)
    }
    return canvas
  }

  /// Draws over the scene before; if only count, breath or figure differ, only those.
  public func draw(
    _ size: Size, _ glyphs: Glyphs, _ pixels: Pixels = .none, over before: Scene?, on canvas: inout Canvas
  ) {
    guard case .session(let session) = self, case .session(let last) = before, canvas.size == size,
      canvas.glyphs == glyphs, canvas.pixels == pixels, size.rows >= Self.smallest.rows,
      size.columns >= Self.smallest.columns,
      SessionScene.Words(session, on: size) == SessionScene.Words(last, on: size)
    else {
      canvas.become(self.canvas(size, glyphs, pixels))
      return
    }
    SessionView.drawChanges(session, after: last, on: &canvas)
  }

  /// A line to scroll to, no further down than leaves the screen full; 0 where nothing scrolls.
  public func clamp(_ line: Int, on size: Size) -> Int {
    switch self {
    case .page(let page, _, _): PageView.clamp(line, page: page, on: size)
    case .exercise(let page, _, _, let figure, _, _):
      PageView.clamp(
        line, page: page, in: figure == nil ? PageView.words(on: size) : ExerciseView.words(on: size))
    case .list, .beside, .signs, .pain, .session, .history, .story: 0
    }
  }

  /// The time until the figure has to be drawn again; `nil` where nothing moves.
  public func stays(on size: Size, _ pixels: Pixels = .none) -> Duration? {
    guard size.rows >= Self.smallest.rows, size.columns >= Self.smallest.columns else { return nil }
    switch self {
    case .session(let scene):
      guard let figure = scene.figure, scene.question == nil, scene.snapshot.activity == .running,
        !scene.isStill
      else { return nil }
      let picture = FigureView.stays(figure, FigureShot(scene), in: SessionLayout(size).figure.size, pixels)
      guard let flash = PhaseStrip.flashLeft(scene) else { return picture }
      return picture.map { min($0, flash) } ?? flash
    case .exercise(_, _, let exercise, let figure, let shown, let isStill):
      guard let figure, !isStill else { return nil }
      let shot = Self.shot(exercise, shown, isStill: isStill)
      return FigureView.stays(figure, shot, in: ExerciseView.place(on: size).size, pixels)
    case .beside(let scene): return BesideView.stays(scene, on: size, pixels)
    case .list, .page, .signs, .pain, .history, .story: return nil
    }
  }

  static func shot(_ exercise: Exercise, _ shown: Duration, isStill: Bool) -> FigureShot {
    let shot = FigureShot(showing: exercise, after: shown)
    return isStill ? shot.still : shot
  }

  /// How many steps the breath's bar shows.
  public static var breathCells: Int { BreathBar.cells }
}
