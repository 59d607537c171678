import Screen

/// Something to read.
struct PageScreen: TextScreen {
  private let text: Page
  var line = 0

  init(_ text: Page) { self.text = text }

  func keys(_ model: Model) -> KeyMap { .page }
  func page(_ model: Model) -> Page { text }
}
