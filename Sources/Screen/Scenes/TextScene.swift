/// A scene to read: a page scrolled to a line.
public protocol TextScene: Scene {
  /// What is read.
  var page: Page { get }
  /// Where its words stand.
  func words(on size: Size) -> Rect
}

extension TextScene {
  /// A line to scroll to, no further down than leaves the place of the words full.
  public func clamp(_ line: Int, on size: Size) -> Int {
    PageView.clamp(line, page: page, in: words(on: size))
  }

  /// The line to scroll to from another so that a link of the page is seen.
  public func line(showing link: Int, from line: Int, on size: Size) -> Int {
    let area = words(on: size)
    guard let place = page.line(of: link, width: area.columns) else { return line }
    return (line..<line + area.rows).contains(place) ? line : clamp(place - area.rows / 2, on: size)
  }
}
