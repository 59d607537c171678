import Text

extension ListPage {
  /// The voices that there are, first the one that is taken where none was chosen.
  ///
  /// - Parameters:
  ///   - voices: Each with what its program knows it by, what people call it, and what it speaks; `nil` while they are not known.
  ///   - chosen: The name of the chosen one; `nil` for the program's own.
  ///   - program: What speaks; `nil` where nothing does.
  ///   - notice: What went wrong.
  public init(
    voices: [(name: String, title: String, language: String)]?, chosen: String?, through program: String?,
    rate: Int,
    isSaved: Bool, notice: String?, glyphs: Glyphs
  ) {
    var lead = [Page.Paragraph(Wording.Voices.lead(voices?.count ?? 0, of: program))]
    if let notice { lead.insert(Page.Paragraph(notice, .danger), at: 0) }
    let none: (name: String?, title: String, language: String) = (nil, Wording.Voices.usual, "en")
    let all = [none] + (voices ?? []).map { ($0.name, $0.title, $0.language) }
    self.init(
      title: Wording.Voices.title(rate: rate), aside: isSaved ? Wording.Settings.saved : "", lead: lead,
      items: all.map { voice in
        let isChosen = voice.name == chosen
        return Item(
          voice.title.printable,
          facts: (isChosen ? Wording.Voices.chosen + " " : "") + voice.language.printable,
          role: isChosen ? .done : .text)
      })
  }
}
