public import Catalogue
public import Figure

/// An exercise's page from a line on, with its figure in motion for a time.
public struct ExerciseScene: TextScene {
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

  public var keys: KeyMap { page.keys }

  public func draw(on canvas: inout Canvas) { ExerciseView.draw(page, from: line, figure, shot, on: &canvas) }

  public func words(on size: Size) -> Rect {
    figure == nil ? PageView.words(on: size) : ExerciseView.words(on: size)
  }

  public func stay(on size: Size, _ pixels: Pixels) -> Duration? {
    guard let figure, !isStill else { return nil }
    return FigureView.stays(figure, shot, in: ExerciseView.place(on: size).size, pixels)
  }

  public func told(after before: (any Scene)?, isCued: Bool, answers: [String]) -> [String] {
    (before as? ExerciseScene)?.page == page ? [] : page.spoken + answers
  }

  public func keys(typedAs line: String, _ word: String) -> [Key]? {
    keys.followsLinks ? page.keys(following: word) : nil
  }
}
