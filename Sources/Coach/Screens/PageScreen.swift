import Screen

/// Something to read.
struct PageScreen: TextScreen {
  private let text: Page
  private let map: KeyMap
  var line = 0

  init(_ text: Page, keys map: KeyMap = .page) { (self.text, self.map) = (text, map) }

  func keys(_ model: Model) -> KeyMap { map }
  func page(_ model: Model) -> Page { text }
}
