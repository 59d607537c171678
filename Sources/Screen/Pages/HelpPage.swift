import Text

extension Page {
  /// The keys of a screen.
  public init(keys map: KeyMap, glyphs: Glyphs) {
    let body = map.bindings.map { binding -> Paragraph in
      let names = binding.keys.map { $0.name(glyphs) }.joined(separator: " ")
      return Paragraph(binding.help, mark: names.padded(to: 12))
    }
    self.init(title: Wording.Keys.title, body: body)
  }
}
