import Text

extension Page {
  /// The keys of a screen, those together that serve the same.
  ///
  /// - Parameter columns: How wide the screen is: where there is room, the groups stand beside their keys.
  public init(keys map: KeyMap, glyphs: Glyphs, columns: Int) {
    let groups = Dictionary(grouping: map.bindings, by: \.intent.group)
    let isWide = columns >= 70
    let all = map.bindings.map { $0.names(glyphs) }
    let names = isWide ? all.map(\.columns).max() ?? 0 : 12
    let body = KeyGroup.allCases.flatMap { group -> [Paragraph] in
      let bindings = groups[group] ?? []
      guard !bindings.isEmpty else { return [] }
      let title = Wording.Keys.title(of: group, inSession: map.areOfSession)
      let lines = bindings.enumerated().map { place, binding in
        let lead = isWide ? (place == 0 ? title : "").padded(to: 15) : ""
        return Paragraph(binding.help, mark: lead + binding.names(glyphs).padded(to: names))
      }
      return isWide ? lines : [Paragraph(title, .title)] + lines
    }
    self.init(title: Wording.Keys.title, body: body)
  }
}

extension Binding {
  /// What its keys are called.
  fileprivate func names(_ glyphs: Glyphs) -> String {
    keys.map { $0.name(glyphs) }.joined(separator: " ")
  }
}
