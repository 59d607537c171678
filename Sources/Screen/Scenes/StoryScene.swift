public import Statistics

/// What was done of an exercise over time, under its name.
public struct StoryScene: Scene {
  private let story: ExerciseStory
  private let name: String

  /// What was done of an exercise.
  public init(_ story: ExerciseStory, name: String) { (self.story, self.name) = (story, name) }

  /// The keys that are read on it.
  public var keys: KeyMap { .story }

  /// Draws how much was done over time, and when it hurt.
  public func draw(on canvas: inout Canvas) {
    let size = canvas.size
    Heading.draw(name, aside: Wording.History.aside, on: &canvas)
    let area = Rect(row: 2, column: 1, rows: size.rows - 4, columns: size.columns - 2)
    StoryView.draw(story, in: area, on: &canvas)
    Footer.draw(keys, on: &canvas)
  }

  /// The same as a page.
  public var inWords: any Scene { PageScene(Page(story, name: name), from: 0, keys) }
}
