import Catalogue
import Engine

/// The place of the breath while that is left to itself: how to do it while getting ready, what to mind while at work.
enum GuidanceView {
  static func draw(_ scene: SessionScene, in area: Rect, on canvas: inout Canvas) {
    let exercise = scene.snapshot.exercise
    let width = min(area.columns, 78)
    var body: [Page.Paragraph] = []
    if let day = scene.hurtOn { body.append(Page.Paragraph(Wording.Hurt.lastTime(on: day), .danger)) }
    if scene.snapshot.kind == .ready {
      body = scene.adaptations.map { Page.Paragraph($0, .warning, mark: "!") } + body
      body += exercise.steps.enumerated().map { Page.Paragraph($1, mark: "\($0 + 1).") }
    } else {
      body += exercise.form.map { Page.Paragraph($0, mark: canvas.glyphs.bullet) }
      if !exercise.breath.isEmpty { body += [Page.Paragraph(""), Page.Paragraph(exercise.breath, .hint)] }
    }
    // Only whole paragraphs: half a sentence helps nobody.
    var lines: [(text: String, role: Role)] = []
    for paragraph in body {
      let more = Page(title: "", body: [paragraph]).lines(width: width)
      guard lines.count + more.count <= area.rows else { break }
      lines += more
    }
    for (offset, line) in lines.enumerated() {
      canvas.put(
        line.text, row: area.row + offset, column: area.column, line.role, limit: area.column + area.columns)
    }
  }
}
