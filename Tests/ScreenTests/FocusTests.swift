import Testing

@testable import Screen

@Suite("The focus, where the hidden cursor rests")
struct FocusTests {
  private func focus(_ draw: (inout Canvas) -> Void) -> Place {
    var canvas = Canvas(size: .wide, glyphs: .unicode)
    draw(&canvas)
    return canvas.focus
  }

  @Test("is the chosen line of a list, whatever else is chosen above it")
  func list() {
    let items = ["One", "Two", "Three"].map { ListPage.Item($0) }
    let lead = [Page.Paragraph("value", .selected), Page.Paragraph("what to do", .cue)]
    for selected in items.indices {
      let scene = ListScene(
        ListPage(title: "List", lead: lead, items: items), selected: selected, .list)
      let canvas = scene.canvas(.wide, .unicode)
      let row = canvas.row(canvas.focus.row).map(\.text).joined()
      #expect(row.contains("▸ \(items[selected].name)"))
      #expect(canvas[canvas.focus.row, canvas.focus.column].text == "▸")
    }
  }

  @Test("is the end of what is being typed")
  func typed() {
    #expect(focus { $0.put("> name_", row: 4, column: 1, .cue) } == Place(row: 4, column: 7))
  }

  @Test("is what to do right now, or the first line below the heading, or nowhere in particular")
  func others() {
    #expect(
      focus {
        $0.put("Heading", row: 0, column: 1, .title)
        $0.put("text", row: 2, column: 1)
        $0.put("Lift the hips.", row: 9, column: 40, .cue)
      } == Place(row: 9, column: 40))
    #expect(
      focus {
        $0.put("Heading", row: 0, column: 1, .title)
        $0.put("text", row: 2, column: 1)
      } == Place(row: 2, column: 1))
    #expect(focus { _ in } == Place(row: 0, column: 0))
  }

  @Test("is the cue of a session, and what was said on the pain scale")
  func scenes() throws {
    let pain = PainScene(question: "How much?", value: 4, .pain).canvas(.wide, .unicode)
    #expect(pain.row(pain.focus.row).map(\.text).joined().contains("4 of 10"))
    let asked = PainScene(question: "How much?", value: nil, .pain).canvas(.wide, .unicode)
    #expect(asked.row(asked.focus.row).map(\.text).joined().contains("How much?"))
  }
}
