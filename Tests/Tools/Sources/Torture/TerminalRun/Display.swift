/// What a terminal shows after the bytes that it was sent: xterm as far as curses uses it.
struct Display {
  private(set) var rows: [[Unicode.Scalar]]
  private(set) var isAlternate = false
  private(set) var isCursorShown = true
  private(set) var hasKeypad = false
  private(set) var isStyled = false
  /// Which modes are on in which a terminal sends what nobody pressed, and what it has remembered of them.
  private(set) var sends = Self.found
  private var remembered: [String: Bool] = [:]
  /// Sequences that no program should send here: what somebody slipped into a name shows up as one.
  var odd: [String] { strange + pictures.odd }
  private var strange: [String] = []
  /// Its pictures in pixels.
  var pictures = Pictures()
  /// How many bytes came.
  private(set) var bytes = 0
  /// Whether all of them were ASCII.
  private(set) var isASCII = true

  private var row = 0, column = 0, columns: Int
  /// Where the cursor stood before the full screen.
  private var kept = (row: 0, column: 0)
  private var other: [[Unicode.Scalar]]
  private var top = 0, bottom: Int
  private var pending: [UInt8] = []
  private var last: Unicode.Scalar = " "

  init(rows: Int, columns: Int) {
    self.columns = max(1, columns)
    self.rows = Self.blank(max(1, rows), self.columns)
    other = self.rows
    bottom = self.rows.count - 1
  }

  private static func blank(_ rows: Int, _ columns: Int) -> [[Unicode.Scalar]] {
    Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows as text, without blanks at their ends.
  var text: [String] {
    rows.map { row in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: row)
      return String(String(text).reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Mouse and focus, wheels as arrows, and the marks of pasted text, as a terminal has them that somebody has just opened.
  private static let found = [
    "1000": false, "1002": false, "1003": false, "1004": false, "1006": false, "1007": true, "2004": false,
  ]

  /// Whether the terminal is as a shell left it: no full screen, the cursor seen, nothing styled, nothing sent but keys.
  var isGivenBack: Bool {
    !isAlternate && isCursorShown && !hasKeypad && !isStyled && sends == Self.found && pictures.isGone
  }

  mutating func resize(rows: Int, columns: Int) {
    self.columns = max(1, columns)
    let count = max(1, rows)
    func fit(_ old: [[Unicode.Scalar]], _ columns: Int) -> [[Unicode.Scalar]] {
      (0..<count).map { index in
        let row = index < old.count ? old[index] : []
        return Array((row + Array(repeating: " ", count: max(0, columns - row.count))).prefix(columns))
      }
    }
    self.rows = fit(self.rows, self.columns)
    other = fit(other, self.columns)
    (top, bottom) = (0, count - 1)
    row = min(row, bottom)
    column = min(column, self.columns - 1)
    kept = (min(kept.row, bottom), min(kept.column, self.columns - 1))
  }

  // MARK: Bytes

  mutating func take(_ new: some Collection<UInt8>) {
    bytes += new.count
    isASCII = isASCII && new.allSatisfy { $0 < 0x80 }
    pending += new
    var index = 0
    while index < pending.count, let length = length(at: index) {
      perform(pending[index..<(index + length)])
      index += length
    }
    pending.removeFirst(index)
  }

  /// How many bytes the next character or sequence has; `nil` while some of them are missing.
  private func length(at start: Int) -> Int? {
    let byte = pending[start]
    guard byte == 0x1b else {
      let wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
      let rest = pending[(start + 1)...].prefix(wanted - 1)
      // A character that was torn off ends where the next begins.
      if let next = rest.firstIndex(where: { $0 & 0xc0 != 0x80 }) { return next - start }
      return rest.count == wanted - 1 ? wanted : nil
    }
    guard start + 1 < pending.count else { return nil }
    switch pending[start + 1] {
    case UInt8(ascii: "["):
      return pending[(start + 2)...].firstIndex { (0x40...0x7e).contains($0) || $0 == 0x1b }
        .map { pending[$0] == 0x1b ? $0 - start : $0 - start + 1 }
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"):
      guard let end = pending[(start + 2)...].firstIndex(where: { $0 == 7 || $0 == 0x9c || $0 == 0x1b })
      else {
        return nil
      }
      guard pending[end] == 0x1b else { return end - start + 1 }
      guard end + 1 < pending.count else { return nil }
      // Anything else begins anew.
      return pending[end + 1] == UInt8(ascii: "\\") ? end - start + 2 : end - start
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      guard start + 2 < pending.count else { return nil }
      return pending[start + 2] == 0x1b ? 2 : 3
    case 0x1b: return 1
    default: return 2
    }
  }

  private mutating func perform(_ sequence: ArraySlice<UInt8>) {
    let text = String(decoding: sequence, as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return }
    switch scalar.value {
    case 0x1b: escape(text)
    case 7, 14, 15: break
    case 8: column = max(0, column - 1)
    case 9: column = min(columns - 1, (column / 8 + 1) * 8)
    case 10: lineFeed()
    case 13: column = 0
    case 0xfffd where sequence.first.map { $0 >= 0xc2 && $0 < 0xf5 } == true: break
    case 0..<32, 0x7f...0x9f, 0xfffd: strange.append("byte \(sequence.map { String($0, radix: 16) })")
    default: put(scalar)
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Self.width(scalar)
    guard width > 0 else { return }
    if column + width > columns {
      column = 0
      lineFeed()
    }
    for offset in 0..<width where column + offset < columns {
      rows[row][column + offset] = offset == 0 ? scalar : " "
    }
    column += width
    last = scalar
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x200b...0x200f, 0xfe00...0xfe0f: 0
    case _ where scalar.properties.generalCategory == .nonspacingMark: 0
    case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xff00...0xff60,
      0x1f300...0x1faff:
      2
    default: 1
    }
  }

  private mutating func lineFeed() {
    guard row == bottom else {
      row = min(row + 1, rows.count - 1)
      return
    }
    scroll(from: top, by: 1)
  }

  /// Moves the rows of the scrolled region up, or down where the number is negative.
  private mutating func scroll(from start: Int, by count: Int) {
    guard start <= bottom else { return }
    for _ in 0..<min(abs(count), rows.count) {
      let blank = [Unicode.Scalar](repeating: " ", count: columns)
      if count > 0 {
        rows.remove(at: start)
        rows.insert(blank, at: bottom)
      } else {
        rows.remove(at: bottom)
        rows.insert(blank, at: start)
      }
    }
  }

  // MARK: Sequences

  private mutating func escape(_ text: String) {
    switch text {
    case "\u{1b}=": hasKeypad = true
    case "\u{1b}>": hasKeypad = false
    case "\u{1b}M": if row == top { scroll(from: top, by: -1) } else { row = max(0, row - 1) }
    case "\u{1b}", "\u{1b}[", "\u{1b}(", "\u{1b})": break  // Torn off.
    case "\u{1b}\\": break  // The end of a string that may have been torn off.
    // Besides the last, the palette put back as it was.
    case "\u{1b}7", "\u{1b}8", "\u{1b}(B", "\u{1b})0", "\u{1b}]104\u{7}": break
    default:
      if ["\u{1b}P", "\u{1b}_", "\u{1b}]"].contains(where: text.hasPrefix) {
        let isWhole = text.hasSuffix("\u{1b}\\")
        let body = isWhole ? String(text.dropLast(2)) : text
        // One that was torn off has no effect.
        if pictures.take(body) || !isWhole && text.last != "\u{7}" { return }
      }
      guard text.hasPrefix("\u{1b}["), let final = text.last else {
        strange.append(text.debugDescription)
        return
      }
      control(String(text.dropFirst(2).dropLast()), final)
    }
  }

  private mutating func control(_ parameters: String, _ final: Character) {
    // Torn off, and so without effect.
    guard final.asciiValue.map({ (0x40...0x7e).contains($0) }) == true else { return }
    if pictures.answer(parameters, final) { return }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let count = max(1, (numbers.first ?? nil) ?? 1)
    func number(_ index: Int) -> Int { max(1, index < numbers.count ? numbers[index] ?? 1 : 1) }
    switch (final, parameters) {
    case ("h", let modes) where modes.hasPrefix("?"), ("l", let modes) where modes.hasPrefix("?"):
      for mode in modes.dropFirst().split(separator: ";") { set(String(mode), final == "h") }
    case ("s", let modes) where modes.hasPrefix("?"):
      for mode in modes.dropFirst().split(separator: ";").map(String.init) { remembered[mode] = sends[mode] }
    case ("r", let modes) where modes.hasPrefix("?"):
      for mode in modes.dropFirst().split(separator: ";").map(String.init) {
        sends[mode] = remembered[mode] ?? sends[mode]
      }
    case ("H", _): (row, column) = (min(number(0), rows.count) - 1, min(number(1), columns) - 1)
    case ("d", _): row = min(count, rows.count) - 1
    case ("G", _): column = min(count, columns) - 1
    case ("A", _): row = max(0, row - count)
    case ("B", _): row = min(rows.count - 1, row + count)
    case ("C", _): column = min(columns - 1, column + count)
    case ("D", _): column = max(0, min(column, columns - 1) - count)
    case ("J", ""): erase(row, from: min(column, columns), below: true)
    case ("J", "2"): rows = Self.blank(rows.count, columns)
    case ("K", ""): erase(row, from: min(column, columns))
    case ("K", "1"): for index in 0...min(column, columns - 1) { rows[row][index] = " " }
    case ("X", _): for index in column..<max(column, min(columns, column + count)) { rows[row][index] = " " }
    case ("b", _): for _ in 0..<min(count, columns) { put(last) }
    case ("P", _):
      for _ in 0..<min(count, columns) where column < columns {
        rows[row].remove(at: column)
        rows[row].append(" ")
      }
    case ("@", _):
      for _ in 0..<min(count, columns) where column < columns {
        rows[row].insert(" ", at: column)
        rows[row].removeLast()
      }
    case ("L", _): scroll(from: row, by: -count)
    case ("M", _): scroll(from: row, by: count)
    case ("S", _): scroll(from: top, by: count)
    case ("T", _): scroll(from: top, by: -count)
    case ("r", _):
      top = min(number(0), rows.count) - 1
      bottom = numbers.count > 1 ? min(number(1), rows.count) - 1 : rows.count - 1
    case ("m", "39;49"), ("m", "39"), ("m", "49"): break
    case ("m", _): isStyled = !parameters.isEmpty && parameters != "0"
    case ("l", "4"), ("h", "4"), ("t", _): break
    default: strange.append("CSI \(parameters) \(final)")
    }
  }

  private mutating func set(_ mode: String, _ isOn: Bool) {
    switch mode {
    case "1049":
      if !isOn, isAlternate, !pictures.isGone { strange.append("the full screen left with a picture on it") }
      if isOn != isAlternate { swap(&rows, &other) }
      if isOn { rows = Self.blank(rows.count, columns) }
      if isOn { kept = (row, column) } else if isAlternate { (row, column) = kept }
      isAlternate = isOn
    case "25": isCursorShown = isOn
    case "2026": pictures.isWaiting = isOn
    case "1", "7", "12", "1034": break
    case _ where sends[mode] != nil: sends[mode] = isOn
    default: strange.append("mode \(mode)")
    }
  }

  private mutating func erase(_ row: Int, from column: Int, below: Bool = false) {
    for index in column..<columns { rows[row][index] = " " }
    if below { for index in (row + 1)..<max(row + 1, rows.count) { erase(index, from: 0) } }
  }
}
