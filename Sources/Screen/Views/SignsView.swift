/// The warning signs on the screen, scrolled so that the chosen one is seen; in a low pane that one alone.
enum SignsView {
  static func draw(_ scene: SignsScene, on canvas: inout Canvas) {
    if SignsPane.holds(canvas.size) {
      SignsPane(scene, on: canvas.size).draw(on: &canvas)
      return Footer.draw(.signs, labels: scene.labelsInPane, on: &canvas)
    }
    Heading.draw(Wording.Signs.title, aside: Wording.Signs.aside, on: &canvas)
    let layout = SignsLayout(scene, on: canvas.size, canvas.glyphs)
    let area = layout.area
    for (offset, line) in layout.lines.dropFirst(layout.start).prefix(area.rows).enumerated() {
      canvas.put(line.text, row: area.row + offset, column: area.column, line.role)
    }
    let edge = area.column + area.columns + 1
    let isMore = layout.start + area.rows < layout.lines.count
    if layout.start > 0 { canvas.put(canvas.glyphs.up, row: area.row, column: edge, .hint) }
    if isMore { canvas.put(canvas.glyphs.down, row: area.row + area.rows - 1, column: edge, .hint) }
    if let notice = scene.notice {
      let room = canvas.size.columns - 2
      canvas.put(notice.cut(to: room, canvas.glyphs), row: canvas.size.rows - 2, column: 1, .warning)
    }
    Footer.draw(.signs, labels: scene.labels(isMore: isMore, isFirst: layout.start == 0), on: &canvas)
  }
}

extension SignsScene {
  /// The keys that the footer leaves out: nobody is led past a sign that was never on the screen.
  fileprivate func labels(isMore: Bool, isFirst: Bool) -> [Intent: String?] {
    var labels: [Intent: String?] = [:]
    if !isMore || isSeen { labels[.pageDown] = .some(nil) }
    if isMore || isFirst || isSeen { labels[.pageUp] = .some(nil) }
    if !isSeen || !ticked.isEmpty { labels[.no] = .some(nil) }
    if !isSeen || ticked.isEmpty { labels[.accept] = .some(nil) }
    return labels
  }

  /// The same where one sign is seen at a time.
  fileprivate var labelsInPane: [Intent: String?] {
    let isMore = selected + 1 < signs.count
    var labels = labels(isMore: isMore, isFirst: selected == 0)
    if isMore, !isSeen { labels[.pageDown] = Wording.Signs.next }
    if !isMore, !isSeen { labels[.pageUp] = Wording.Signs.before }
    return labels
  }
}
