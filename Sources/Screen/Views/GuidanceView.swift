import Catalogue
import Engine

/// The place beside the count: how to do it while getting ready, what to mind while at work.
enum GuidanceView {
  static func draw(_ scene: SessionScene, in area: Rect, on canvas: inout Canvas) {
    let exercise = scene.snapshot.exercise
    var body: [Page.Paragraph] = []
    if let day = scene.hurtOn {
      body += [Page.Paragraph("This hurt last time (\(day)).", .danger), Page.Paragraph("")]
    }
    switch scene.snapshot.kind {
    case .ready:
      if !exercise.equipment.isEmpty {
        body.append(
          Page.Paragraph(exercise.equipment.map(\.rawValue).joined(separator: ", "), .hint, mark: "You need:")
        )
        body.append(Page.Paragraph(""))
      }
      body += exercise.steps.enumerated().map { Page.Paragraph($1, mark: "\($0 + 1).") }
    case .hold, .rep, .timed, .switch, .rest:
      body += exercise.form.map { Page.Paragraph($0, mark: canvas.glyphs.bullet) }
      body += [Page.Paragraph(""), Page.Paragraph(exercise.breath, .hint)]
    }
    let lines = Page(title: "", body: body).lines(width: min(area.columns, 60))
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      canvas.put(
        line.text, row: area.row + offset, column: area.column, line.role, limit: area.column + area.columns)
    }
  }
}
