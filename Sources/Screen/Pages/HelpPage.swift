import Text

extension Page {
  /// The keys of a screen, those together that serve the same.
  ///
  /// - Parameter columns: How wide the screen is: where there is room, the groups stand beside their keys.
  public init(keys map: KeyMap, glyphs: Glyphs, columns: Int) {
    let groups = Dictionary(grouping: map.bindings, by: \.intent.group)
    let isWide = columns >= 70
    let body = KeyGroup.allCases.flatMap { group -> [Paragraph] in
      let bindings = groups[group] ?? []
      guard !bindings.isEmpty else { return [] }
      let title = Wording.Keys.title(of: group, inSession: map.areOfSession)
      let lines = bindings.enumerated().map { place, binding in
        let names = binding.keys.map { $0.name(glyphs) }.joined(separator: " ").padded(to: 12)
        let lead = isWide ? (place == 0 ? title : "").padded(to: 14) : ""
        return Paragraph(binding.help, mark: lead + names)
      }
      return isWide ? lines : [Paragraph(title, .title)] + lines
    }
    self.init(title: Wording.Keys.title, body: body)
  }
}
