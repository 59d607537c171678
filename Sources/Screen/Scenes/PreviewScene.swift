/// A page from a line on with an exercise beside it, its figure in motion.
public struct PreviewScene: TextScene {
  /// What is read.
  public let page: Page
  /// The keys that are read on it.
  public let keys: KeyMap
  private let line: Int
  private let preview: Preview?

  /// A page from a line on.
  ///
  /// - Parameter preview: The exercise beside it; `nil` where there is none to show.
  public init(_ page: Page, from line: Int, _ keys: KeyMap, preview: Preview?) {
    (self.page, self.line, self.keys, self.preview) = (page, line, keys, preview)
  }

  /// Draws the figure beside the words, or above them on a narrow screen.
  public func draw(on canvas: inout Canvas) {
    let layout = layout(on: canvas.size)
    PageView.draw(page, from: line, keys: keys, in: layout.main, on: &canvas)
    BesideView.draw(preview, layout, on: &canvas)
  }

  /// Where the words stand: all of the screen where no figure stands beside them.
  public func words(on size: Size) -> Rect { layout(on: size).main }

  /// The time until another picture of the figure; `nil` where it stands still or has no room.
  public func stay(on size: Size, _ pixels: Pixels) -> Duration? {
    preview?.stays(in: layout(on: size).figure.size, pixels)
  }

  /// The page alone.
  public var inWords: any Scene { PageScene(page, from: line, keys) }

  private func layout(on size: Size) -> BesideLayout { BesideLayout(preview, beside: page, on: size) }
}
