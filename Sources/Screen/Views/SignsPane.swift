import Catalogue

/// One warning sign in a low pane: what to do where it applies, the question, and the sign with its box.
struct SignsPane {
  private let scene: SignsScene
  private let area: Rect
  /// The lines of the chosen sign.
  private let lines: [Page.Line]

  static func holds(_ size: Size) -> Bool { !size.holds(.smallest) }

  init(_ scene: SignsScene, on size: Size) {
    self.scene = scene
    area = PageView.words(on: size)
    lines =
      scene.chosen.map { sign in
        let isTicked = scene.ticked.contains(sign.id)
        let line = Page.Paragraph(
          sign.ask, isTicked ? .warning : .text, mark: isTicked ? "[x]" : "[ ]")
        return Page(title: "", body: [line]).laidOut(width: PageView.words(on: size).columns)
      } ?? []
  }

  /// Whether all of the sign is seen.
  var isWhole: Bool { lines.count < area.rows }

  func draw(on canvas: inout Canvas) {
    let place = Wording.Signs.place(scene.selected + 1, of: scene.signs.count)
    Heading.draw(scene.chosen?.group.word ?? Wording.Signs.title, aside: place, on: &canvas)
    let question = scene.notice ?? Wording.Signs.askOfOne
    canvas.put(
      question.cut(to: area.columns, canvas.glyphs), row: area.row, column: area.column,
      scene.notice == nil ? .cue : .warning)
    for (offset, line) in lines.prefix(area.rows - 1).enumerated() {
      canvas.put(line, row: area.row + 1 + offset, column: area.column)
    }
    let end = Page(title: "", body: [Page.Paragraph(Wording.Signs.isNoDoctor, .hint)])
      .laidOut(width: area.columns)
    // It gives way where there is no room for all of it below a clear row.
    guard lines.count + end.count + 2 <= area.rows else { return }
    for (offset, line) in end.enumerated() {
      canvas.put(line, row: area.row + area.rows - end.count + offset, column: area.column)
    }
  }
}

extension SignsScene {
  /// The chosen sign; `nil` where there are none.
  fileprivate var chosen: WarningSign? { signs.indices.contains(selected) ? signs[selected] : nil }

  /// The scene after a move from one sign to another.
  func movedInPane(_ intent: Intent) -> SignsScene {
    var scene = self
    switch intent {
    case .up, .pageUp: scene.selected = max(0, selected - 1)
    case .down, .pageDown: scene.selected = min(signs.count - 1, selected + 1)
    case .first: scene.selected = 0
    case .last: scene.selected = signs.count - 1
    default: break
    }
    return scene
  }
}
