public import Catalogue
public import Figure

/// A list with the chosen exercise beside it, its figure in motion.
public struct BesideScene: Scene {
  /// The list; what it says about the chosen line is for screens without room beside it.
  public let list: ListPage
  /// The line chosen.
  public let selected: Int
  /// The keys that are read on it.
  public let keys: KeyMap
  /// What stands below the figure.
  public let words: [Page.Paragraph]
  /// The chosen exercise.
  public let exercise: Exercise?
  /// Its figure.
  public let figure: Figure?
  /// How long that has been moving.
  public let shown: Duration
  /// Whether figures stand still.
  public let isStill: Bool

  /// A list beside an exercise.
  public init(
    list: ListPage, selected: Int, keys: KeyMap, words: [Page.Paragraph], exercise: Exercise?,
    figure: Figure?, shown: Duration, isStill: Bool
  ) {
    self.list = list
    self.selected = selected
    self.keys = keys
    self.words = words
    self.exercise = exercise
    self.figure = figure
    self.shown = shown
    self.isStill = isStill
  }

  /// Draws the list at the left and the exercise at the right, or the list alone.
  public func draw(on canvas: inout Canvas) { BesideView.draw(self, on: &canvas) }

  /// The time until another picture of the figure; `nil` where it stands still or has no room.
  public func stay(on size: Size, _ pixels: Pixels) -> Duration? { BesideView.stays(self, on: size, pixels) }

  /// The list alone, without the headings between its lines, so that its numbers are those of the exercises.
  public var inWords: any Scene {
    let all = list.items, places = all.indices.filter { all[$0].role != .title }
    var list = list
    list.items = places.map { all[$0] }
    return ListScene(list, selected: places.firstIndex(of: selected) ?? 0, keys)
  }
}
