import Catalogue

/// Where each line of the warning signs stands.
///
/// All of them at once are worth more than clear rows between them, and those less than large headings: what has no room
/// gives way in that order. Where they have to be scrolled the headings are large and the signs close together.
struct SignsLayout {
  /// All lines; a sign's place is the stretch of its own.
  private(set) var lines: [(text: String, role: Role)] = []
  /// The lines of each sign, in order.
  private(set) var places: [Range<Int>] = []
  /// The part of the screen that shows them.
  let area: Rect
  /// The first line seen.
  private(set) var start = 0
  /// The line at which each sign comes into view together with the heading above it.
  private var tops: [Int] = []

  init(_ scene: SignsScene, on size: Size, _ glyphs: Glyphs = .unicode) {
    area = PageView.words(on: size)
    let words = Size(rows: size.rows >= 20 ? size.rows / 7 : 0, columns: area.columns)
    let face = BigText.face(for: WarningSign.Group.allCases.map(\.word), in: words, glyphs)
    for (face, isRoomy) in [(face, true), (face, false), (nil, false)] {
      place(scene, glyphs, face, isRoomy: isRoomy)
      if lines.count <= area.rows { break }
    }
    if lines.count > area.rows { place(scene, glyphs, face, isRoomy: false) }
    start = clamp(scene.from)
    guard places.indices.contains(scene.selected) else { return }
    let place = places[scene.selected], top = tops[scene.selected]
    if place.lowerBound < start { start = top }
    if place.upperBound > start + area.rows { start = place.upperBound - area.rows }
    // The last one is followed by nothing that anybody has to look for.
    if scene.selected == scene.signs.count - 1, place.lowerBound >= clamp(.max) { start = clamp(.max) }
  }

  /// Puts every line in its place, with clear rows between the signs where it is roomy.
  private mutating func place(_ scene: SignsScene, _ glyphs: Glyphs, _ face: BigText.Face?, isRoomy: Bool) {
    let lead = scene.lead + (scene.lead.isEmpty ? [] : [Page.Paragraph("")])
    lines = Page(title: "", body: lead).lines(width: area.columns)
    (places, tops) = ([], [])
    var group: WarningSign.Group?
    for (index, sign) in scene.signs.enumerated() {
      tops.append(index == 0 ? 0 : lines.count)
      if sign.group != group {
        group = sign.group
        if index > 0 { lines.append(("", .text)) }
        lines += Self.heading(sign.group, face, glyphs, width: area.columns)
      } else if index > 0, isRoomy {
        lines.append(("", .text))
      }
      let isSelected = index == scene.selected
      let isTicked = scene.ticked.contains(sign.id)
      let mark = "\(isSelected ? glyphs.pointer : " ") [\(isTicked ? "x" : " ")]"
      let line = Page.Paragraph(sign.ask, isSelected ? .selected : isTicked ? .warning : .text, mark: mark)
      let first = lines.count
      lines += Page(title: "", body: [line]).lines(width: area.columns)
      places.append(first..<lines.count)
    }
    let end = Page.Paragraph(Wording.Signs.isNoDoctor, .hint)
    lines += Page(title: "", body: [Page.Paragraph(""), end]).lines(width: area.columns)
  }

  /// What stands above a group: its word in large letters where they fit, and its title.
  private static func heading(
    _ group: WarningSign.Group, _ face: BigText.Face?, _ glyphs: Glyphs, width: Int
  ) -> [(text: String, role: Role)] {
    let role: Role = group == .emergency ? .danger : .title
    let title = Page(title: "", body: [Page.Paragraph(group.title, role)]).lines(width: width)
    guard let face else { return title }
    let large = BigText.rows(group.word, face, glyphs).map { (text: $0, role: Role.title) }
    return large + (group.word.lowercased() == group.title.lowercased() ? [] : title)
  }

  private func clamp(_ line: Int) -> Int { max(0, min(line, lines.count - area.rows)) }

  /// The first line and the chosen sign a screenful further down: from the first sign that isn't whole now.
  var screenfulDown: (from: Int, selected: Int) {
    let end = start + area.rows
    let next = places.firstIndex { $0.upperBound > end }
    guard let next else { return (clamp(.max), places.count - 1) }
    return whole(from: clamp(max(start + 1, min(tops[next], places[next].lowerBound))))
  }

  /// The same a screenful further up.
  var screenfulUp: (from: Int, selected: Int) {
    guard start > 0 else { return (0, 0) }
    return whole(from: clamp(start - area.rows))
  }

  /// The first sign that is whole from a line on.
  private func whole(from line: Int) -> (from: Int, selected: Int) {
    (line, places.firstIndex { $0.lowerBound >= line } ?? places.count - 1)
  }
}

extension WarningSign.Group {
  /// The group in a few words, for large letters and low panes.
  var word: String {
    switch self {
    case .emergency: Wording.Signs.emergency
    case .seeFirst: Wording.Signs.seeFirst
    case .ask: Wording.Signs.askClinician
    }
  }
}
