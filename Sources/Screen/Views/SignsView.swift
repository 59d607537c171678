public import Catalogue

/// The warning signs with a box to tick before each.
public struct SignsScene: Hashable, Sendable {
  /// The signs, the gravest group first.
  public var signs: [WarningSign]
  /// The ids of those that are ticked.
  public var ticked: Set<String>
  /// The sign chosen.
  public var selected: Int
  /// The first line seen, where that shows the chosen sign.
  public var from: Int
  /// What is said above them.
  public var lead: [Page.Paragraph]
  /// Why the last key did nothing.
  public var notice: String?
  /// Whether every sign has been on the screen.
  public var isSeen: Bool

  /// A scene.
  public init(
    signs: [WarningSign], ticked: Set<String> = [], selected: Int = 0, from: Int = 0,
    lead: [Page.Paragraph] = [], notice: String? = nil, isSeen: Bool = false
  ) {
    self.signs = signs
    self.ticked = ticked
    self.selected = selected
    self.from = from
    self.lead = lead
    self.notice = notice
    self.isSeen = isSeen
  }

  /// What a question about the signs begins with.
  ///
  /// - Parameters:
  ///   - reason: Why it is asked now; `nil` where the signs are only read.
  ///   - ticked: What was ticked before and when, in one sentence.
  public static func lead(reason: String?, ticked: String?) -> [Page.Paragraph] {
    [
      reason.map { Page.Paragraph($0, .hint) },
      Page.Paragraph(Wording.Signs.ask, .cue),
      ticked.map { Page.Paragraph($0, .warning) },
    ].compactMap { $0 }
  }

  /// The signs that are on the screen as a whole; on a screen too small for limber none is.
  public func visible(on size: Size) -> Set<String> {
    guard size.rows >= Scene.smallest.rows, size.columns >= Scene.smallest.columns else { return [] }
    let layout = SignsLayout(self, on: size)
    let end = layout.start + layout.area.rows
    let whole = zip(signs, layout.places).filter { $1.lowerBound >= layout.start && $1.upperBound <= end }
    return Set(whole.map(\.0.id))
  }

  /// The scene after a move through the signs: another is chosen, or another part is seen.
  public func moved(_ intent: Intent, on size: Size) -> SignsScene {
    guard !signs.isEmpty else { return self }
    var scene = self
    let layout = SignsLayout(self, on: size)
    switch intent {
    case .up: scene.selected = max(0, selected - 1)
    case .down: scene.selected = min(signs.count - 1, selected + 1)
    case .first: scene.selected = 0
    case .last: scene.selected = signs.count - 1
    case .pageDown: (scene.from, scene.selected) = layout.screenfulDown
    case .pageUp: (scene.from, scene.selected) = layout.screenfulUp
    default: return self
    }
    // From where the screen is now, no further than it takes to show the chosen one, or the first with the question.
    if ![.pageDown, .pageUp].contains(intent) { scene.from = scene.selected == 0 ? 0 : layout.start }
    scene.from = SignsLayout(scene, on: size).start
    return scene
  }
}

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
  /// The group in large letters.
  fileprivate var word: String {
    switch self {
    case .emergency: Wording.Signs.emergency
    case .seeFirst: Wording.Signs.seeFirst
    case .ask: Wording.Signs.askClinician
    }
  }
}

/// The warning signs on the screen, scrolled so that the chosen one is seen.
enum SignsView {
  static func draw(_ scene: SignsScene, on canvas: inout Canvas) {
    Heading.draw(Wording.Signs.title, aside: Wording.Signs.aside, on: &canvas)
    let layout = SignsLayout(scene, on: canvas.size, canvas.glyphs)
    let area = layout.area
    for (offset, line) in layout.lines.dropFirst(layout.start).prefix(area.rows).enumerated() {
      canvas.put(line.text, row: area.row + offset, column: area.column, line.role)
    }
    let edge = area.column + area.columns + 1
    let isMore = layout.start + area.rows < layout.lines.count
    if layout.start > 0 { canvas.put(canvas.glyphs.up, row: area.row, column: edge, .hint) }
    if isMore { canvas.put(canvas.glyphs.down, row: area.row + area.rows - 1, column: edge, .hint) }
    if let notice = scene.notice {
      let room = canvas.size.columns - 2
      canvas.put(notice.cut(to: room, canvas.glyphs), row: canvas.size.rows - 2, column: 1, .warning)
    }
    Footer.draw(.signs, labels: scene.labels(isMore: isMore, isFirst: layout.start == 0), on: &canvas)
  }
}

extension SignsScene {
  /// The keys that the footer leaves out: nobody is led past a sign that was never on the screen.
  fileprivate func labels(isMore: Bool, isFirst: Bool) -> [Intent: String?] {
    var labels: [Intent: String?] = [:]
    if !isMore || isSeen { labels[.pageDown] = .some(nil) }
    if isMore || isFirst || isSeen { labels[.pageUp] = .some(nil) }
    if !isSeen || !ticked.isEmpty { labels[.no] = .some(nil) }
    if !isSeen || ticked.isEmpty { labels[.accept] = .some(nil) }
    return labels
  }
}
