import Text

/// Where the parts of a list stand.
///
/// What has no room gives way in this order: the chosen line in large letters, the details of the lines, clear rows, lines below
/// the list, what is said about the chosen line, lines above it, which keep one row each. At the end the list is scrolled. What is
/// cut ends in an ellipsis.
struct ListLayout {
  /// The lines above the list.
  private(set) var lead: [(text: String, role: Role)]
  /// The row of the first of them.
  let leadRow: Int
  /// The row of the first line of the list.
  let top: Int
  /// How many lines of the list are seen, and the first of them.
  let count: Int, start: Int
  /// How many rows each of them takes: one, two with its detail, three with a clear row as well.
  let pitch: Int
  /// What is said about the chosen line, and the row that it begins in.
  let about: [String], aboutRow: Int
  /// The lines below the list, and the row that they begin in.
  private(set) var foot: [(text: String, role: Role)]
  let footRow: Int
  /// The first row that nothing has taken, and how many there are.
  let free: (row: Int, rows: Int)

  /// A list scrolls before less of it is seen than this.
  private static let least = 11, leastWhereLow = 4
  /// What is said about the chosen line has so many rows on a low screen before it is cut.
  private static let leastAbout = 2

  init(_ list: ListPage, selected: Int, width: Int, from top: Int, rows: Int, _ glyphs: Glyphs) {
    let items = list.items.count, text = width - 2
    let whole = Page(title: "", body: list.lead).lines(width: text)
    let said = list.items.map { $0.about.isEmpty ? 0 : $0.about.wrapped(to: text).count }.max() ?? 0
    let room = rows - 1 - top
    let all = whole.count + (whole.isEmpty ? 0 : 1) + items + (said > 0 ? said + 1 : 0) + 1
    // A low screen gives the place of the lead and of clear rows to the list.
    let isLow = rows < 20 && all > room
    let seen = min(items, isLow ? Self.leastWhereLow : Self.least)
    let lead = isLow ? Self.short(list, in: rows, room: room - seen, width: text, glyphs) : whole
    let clear = isLow && (!list.foot.isEmpty || lead.count > 2) ? 0 : 1
    let above = lead.isEmpty ? 0 : lead.count + clear
    let spare = room - above - clear - seen
    let told = isLow ? min(said, max(Self.leastAbout, spare - 1)) : said
    let clearAbout = told == 0 || isLow && spare <= told ? 0 : 1
    let under = told + clearAbout
    let left = room - above - under - clear
    // Lines below the list have a clear row above them.
    let footRoom = min(max(0, left - seen - clear), isLow ? 1 : .max)
    foot = Self.foot(list.foot, in: footRoom, width: text, glyphs)
    let rowsOfFoot = foot.isEmpty ? 0 : foot.count + clear
    let space = max(0, left - rowsOfFoot)
    let hasDetails =
      list.items.contains { !$0.detail.isEmpty }
      && list.items.allSatisfy { $0.detail.columns + 2 <= text }
    pitch = hasDetails && items * 3 - 1 <= space ? 3 : hasDetails && items * 2 <= space ? 2 : 1
    count = min(items, space / pitch)
    start = max(0, min(selected - count / 2, items - count))
    self.lead = lead
    leadRow = top
    self.top = top + above
    let end = self.top + (count > 0 ? count * pitch - (pitch == 3 ? 1 : 0) : 0)
    let about = list.items.indices.contains(selected) ? list.items[selected].about : ""
    self.about =
      about.isEmpty
      ? [] : Self.cut(about.wrapped(to: text).map { ($0, .hint) }, to: told, width: text, glyphs).map(\.text)
    aboutRow = end + clearAbout
    footRow = end + under + clear
    let taken = foot.isEmpty ? end + under : footRow + foot.count
    free = (taken + 1, max(0, rows - 2 - taken))
  }

  /// The first paragraphs and the last, each in one row at least; more than a third of the screen only for what can't be read over.
  ///
  /// - Parameters:
  ///   - rows: The rows of the screen.
  ///   - room: Those that the list leaves.
  private static func short(
    _ list: ListPage, in rows: Int, room: Int, width: Int, _ glyphs: Glyphs
  ) -> [(text: String, role: Role)] {
    let lead = list.lead.filter { !$0.text.isEmpty }
    guard !list.items.isEmpty else {
      return cut(Page(title: "", body: lead).lines(width: width), to: max(1, room), width: width, glyphs)
    }
    let kept = lead.count > 3 ? lead.prefix(2) + lead.suffix(1) : lead[...]
    let needed = kept.reduce(0) { rows, paragraph in
      rows + (paragraph.role == .hint ? 1 : Page(title: "", body: [paragraph]).lines(width: width).count)
    }
    let most = max(1, (rows - 2) / 3, min(needed, room - (list.foot.isEmpty ? 0 : 1)))
    var spare = max(0, most - kept.count)
    return kept.flatMap { paragraph in
      let lines = Page(title: "", body: [paragraph]).lines(width: width)
      let taken = min(lines.count, 1 + spare)
      spare -= max(0, taken - 1)
      return cut(lines, to: taken, width: width, glyphs)
    }
  }

  /// As many paragraphs as fit so many rows; what can be read over is left out without a mark.
  private static func foot(
    _ foot: [Page.Paragraph], in rows: Int, width: Int, _ glyphs: Glyphs
  ) -> [(text: String, role: Role)] {
    var lines: [(text: String, role: Role)] = []
    for paragraph in foot {
      let more = Page(title: "", body: [paragraph]).lines(width: width)
      if lines.count + more.count <= rows {
        lines += more
      } else if paragraph.role != .hint {
        return cut(lines + more, to: rows, width: width, glyphs)
      }
    }
    return lines
  }

  /// The first of some lines, the last of them with a mark where more are left.
  private static func cut(
    _ lines: [(text: String, role: Role)], to rows: Int, width: Int, _ glyphs: Glyphs
  ) -> [(text: String, role: Role)] {
    var shown = Array(lines.prefix(rows))
    guard shown.count < lines.count, let last = shown.popLast() else { return shown }
    let room = width - glyphs.ellipsis.columns
    let text = last.text.columns > room ? last.text.prefix(fitting: room) : last.text
    return shown + [(text + glyphs.ellipsis, last.role)]
  }
}
