import Catalogue

/// Where a line of a page leads.
public enum Link: Hashable, Sendable {
  /// To an exercise's page, by its id.
  case exercise(String)
  /// To a page of the guide, by its id.
  case topic(String)
}

extension Page {
  /// Where its lines lead, from the top.
  public var links: [Link] { body.compactMap(\.link) }

  /// The keys that it is read with.
  public var keys: KeyMap { links.isEmpty ? .page : .linked }

  /// The page with one of its links chosen.
  public func choosing(_ link: Int?, glyphs: Glyphs) -> Page {
    guard let link, let index = index(of: link) else { return self }
    var page = self
    page.body[index].role = .selected
    let mark = page.body[index].mark
    page.body[index].mark =
      mark.hasSuffix(glyphs.bullet) ? " " + glyphs.pointer : glyphs.pointer + mark.dropFirst()
    return page
  }

  private func index(of link: Int) -> Int? {
    let places = body.indices.filter { body[$0].link != nil }
    return places.indices.contains(link) ? places[link] : nil
  }

  /// The line that a link stands on.
  func line(of link: Int, width: Int) -> Int? {
    index(of: link).map { Page(title: "", body: Array(body[..<$0])).lines(width: width).count }
  }
}

extension Page.Paragraph {
  /// A line that leads somewhere; its mark begins with room for the sign that it is chosen.
  init(_ text: String, mark: String, to link: Link?) {
    self.init(text, mark: mark)
    self.link = link
  }
}

extension Topic {
  /// Whether it names an exercise, by any of its names.
  func names(_ exercise: Exercise) -> Bool {
    ([exercise.name] + exercise.otherNames).contains { text.says($0.lowercased()) }
  }

  /// Whether it names another page of the guide.
  func names(_ other: Topic) -> Bool { id != other.id && text.says(other.title.lowercased()) }

  private var text: String {
    entries.flatMap { [$0.title, $0.text, $0.why ?? "", $0.fix ?? ""] }.joined(separator: " ").lowercased()
  }
}

extension String {
  /// Whether words stand in it as they are, alone or as a plural.
  fileprivate func says(_ words: String) -> Bool {
    var rest = self[...]
    while let found = rest.firstRange(of: words) {
      let before = self[..<found.lowerBound].last, after = self[found.upperBound...].drop { $0 == "s" }.first
      if before?.isLetter != true, before != "-", after?.isLetter != true, after != "-" { return true }
      rest = rest[rest.index(after: found.lowerBound)...]
    }
    return false
  }
}
