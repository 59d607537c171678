import Text

/// A setting as its screen lists it.
public struct SettingFacts: Hashable, Sendable {
  /// What it is called.
  public let name: String
  /// What it is set to, in words.
  public let value: String
  /// What it does.
  public let about: String

  /// The facts of a setting.
  public init(name: String, value: String, about: String) {
    self.name = name
    self.value = value
    self.about = about
  }
}

extension ListPage {
  /// The settings.
  ///
  /// - Parameters:
  ///   - isSaved: Whether a change has just been saved.
  ///   - notice: Why it could not be.
  ///   - aside: What is wrong with the file that they came from.
  public init(settings: [SettingFacts], isSaved: Bool, notice: String?, aside: String?, glyphs: Glyphs) {
    var lead: [Page.Paragraph] = []
    if let notice { lead.append(Page.Paragraph(notice, .danger)) }
    if let aside { lead.append(Page.Paragraph(aside, .warning)) }
    self.init(
      title: Wording.Settings.title, aside: isSaved ? Wording.Settings.saved : "", lead: lead,
      items: settings.map { setting in
        let value = setting.value.centred(in: 14)
        return Item(
          setting.name, facts: "\(glyphs.left) \(value) \(glyphs.right)", about: setting.about)
      })
  }
}

extension String {
  /// With spaces around it up to a width in columns.
  fileprivate func centred(in width: Int) -> String {
    let before = max(0, width - columns) / 2
    return (String(repeating: " ", count: before) + self).padded(to: width)
  }
}
