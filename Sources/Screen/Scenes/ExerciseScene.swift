public import Catalogue
public import Figure

/// An exercise's page from a line on, with its figure in motion for a time.
public struct ExerciseScene: TextScene {
  /// What is read.
  public let page: Page
  private let line: Int
  private let figure: Figure?
  private let shot: FigureShot
  private let isStill: Bool

  /// An exercise's page.
  ///
  /// - Parameters:
  ///   - line: The first line seen.
  ///   - shown: How long its figure has been moving.
  ///   - isStill: Whether figures stand still.
  public init(
    _ page: Page, from line: Int, _ exercise: Exercise, _ figure: Figure?, shown: Duration, isStill: Bool
  ) {
    (self.page, self.line, self.figure, self.isStill) = (page, line, figure, isStill)
    shot = FigureShot(showing: exercise, after: shown, isStill: isStill)
  }

  /// The keys of the page: others where it has links.
  public var keys: KeyMap { page.keys }

  /// Draws the figure beside the words, or above them on a narrow screen.
  public func draw(on canvas: inout Canvas) { ExerciseView.draw(page, from: line, figure, shot, on: &canvas) }

  /// Where the words stand: all of the screen for an exercise without a figure.
  public func words(on size: Size) -> Rect {
    figure == nil ? PageView.words(on: size) : ExerciseView.words(on: size)
  }

  /// The time until another picture of the figure; `nil` while figures stand still.
  public func stay(on size: Size, _ pixels: Pixels) -> Duration? {
    guard let figure, !isStill else { return nil }
    return FigureView.stays(figure, shot, in: ExerciseView.place(on: size).size, pixels)
  }

  /// All of the page once.
  public func told(after before: (any Scene)?, isCued: Bool, answers: [String]) -> [String] {
    (before as? ExerciseScene)?.page == page ? [] : page.spoken + answers
  }

  /// The keys that follow the link of a name.
  public func keys(typedAs line: String, _ word: String) -> [Key]? {
    keys.followsLinks ? page.keys(following: word) : nil
  }
}
