import Text

extension Page {
  /// A question that is answered with words.
  ///
  /// - Parameters:
  ///   - typed: What was typed so far.
  ///   - notice: Why it can't be the answer; `nil` for nothing.
  ///   - below: What else there is to know.
  init(title: String, asking question: String, typed: String, notice: String?, below: [Paragraph]) {
    let answer = Paragraph("\(typed.printable)_", .cue, mark: Paragraph.typed)
    let fault = notice.map { [Paragraph($0, .danger)] } ?? []
    self.init(
      title: title, body: [Paragraph(question), Paragraph(""), answer, Paragraph("")] + fault + below)
  }
}

extension Page.Paragraph {
  /// The mark of what is being typed; the place of the next letter is its last character.
  static let typed = ">"
}
