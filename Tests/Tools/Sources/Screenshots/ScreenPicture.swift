import Screen

/// Canvases as an SVG picture: blocks and dots as shapes, so that no font can spoil them, and letters as text.
///
/// Several are seen one after the other, over and over.
struct ScreenPicture {
  private let canvases: [Canvas]
  private let seconds: Double
  private let width = 9.0
  private let height = 18.0
  private let margin = 14.0

  /// - Parameter time: How long each canvas is seen, where there are several.
  init(_ canvases: [Canvas], each time: Duration) {
    self.canvases = canvases
    seconds = time / .seconds(1)
  }

  private var size: Size { canvases.first?.size ?? Size(rows: 0, columns: 0) }

  /// The picture, on the dark or the light background that most terminals have.
  func svg(title: String) -> String {
    let size = (Double(size.columns) * width + 2 * margin, Double(size.rows) * height + 2 * margin)
    var parts = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(number(size.0))\" height=\"\(number(size.1))\" "
        + "viewBox=\"0 0 \(number(size.0)) \(number(size.1))\" role=\"img\">",
      "<title>\(title)</title>",
      "<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#1b1f24\"/>",
      "<g font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"15\" "
        + "xml:space=\"preserve\">",
    ]
    for row in 0..<self.size.rows {
      let rows = canvases.map { line(row, of: $0) }
      // What stands still is drawn once.
      parts += Set(rows).count == 1 ? rows[0] : moving(rows)
    }
    return (parts + ["</g>", "</svg>", ""]).joined(separator: "\n")
  }

  /// A row in all its states, each seen in its time.
  private func moving(_ rows: [[String]]) -> [String] {
    let all = seconds * Double(rows.count)
    var parts: [String] = [], first = 0
    while first < rows.count {
      let end = rows[first...].firstIndex { $0 != rows[first] } ?? rows.count
      let begins = Double(first) / Double(rows.count), ends = Double(end) / Double(rows.count)
      let times = first == 0 ? "0;\(ends)" : end == rows.count ? "0;\(begins)" : "0;\(begins);\(ends)"
      let values =
        first == 0 ? "visible;hidden" : end == rows.count ? "hidden;visible" : "hidden;visible;hidden"
      parts.append("<g\(first == 0 ? "" : " visibility=\"hidden\"")>")
      parts.append(
        "<animate attributeName=\"visibility\" calcMode=\"discrete\" dur=\"\(number(all))s\" "
          + "repeatCount=\"indefinite\" values=\"\(values)\" keyTimes=\"\(times)\"/>")
      parts += rows[first] + ["</g>"]
      first = end
    }
    return parts
  }

  private func line(_ row: Int, of canvas: Canvas) -> [String] {
    var parts: [String] = []
    var column = 0
    while column < canvas.size.columns {
      let cell = canvas[row, column]
      if let ground = cell.text == "█" ? cell.role : cell.text == " " ? cell.ground : nil {
        var end = column + 1
        while end < canvas.size.columns, canvas[row, end] == cell { end += 1 }
        let x = margin + Double(column) * width, y = margin + Double(row) * height
        parts.append(
          "<path fill=\"\(ground.colour)\" d=\"M\(number(x)) \(number(y))h\(number(Double(end - column) * width))"
            + "v\(number(height))H\(number(x))z\"/>")
        column = end
        continue
      }
      guard cell.text != " ", let scalar = cell.text.unicodeScalars.first else {
        column += 1
        continue
      }
      if (0x2800...0x28FF).contains(scalar.value) {
        parts.append(dots(scalar.value - 0x2800, row, column, cell.role))
        column += 1
        continue
      }
      if let block = Block(scalar) {
        // Blocks side by side that look the same are one.
        var end = column + 1
        while block.isLevel, end < canvas.size.columns, canvas[row, end] == cell { end += 1 }
        parts += self.block(block, row, column..<end, cell)
        column = end
        continue
      }
      let kind = Kind(cell.text)
      var end = column + 1
      while end < canvas.size.columns, canvas[row, end].role == cell.role, kind.goesOn(canvas[row, end].text)
      {
        end += 1
      }
      let text = (column..<end).map { canvas[row, $0].text }.joined()
      parts.append(run(text, kind, row, column..<end, cell.role))
      column = end
    }
    return parts
  }

  private enum Kind {
    case shade, text

    init(_ text: String) { self = text == "░" ? .shade : .text }

    /// Whether a cell belongs to the same run; words of one role go together, with single spaces inside.
    func goesOn(_ text: String) -> Bool {
      guard let scalar = text.unicodeScalars.first, !(0x2800...0x28FF).contains(scalar.value),
        Block(scalar) == nil
      else { return false }
      switch (self, Kind(text)) {
      case (.shade, .shade): return true
      case (.text, .text): return text != " "
      default: return false
      }
    }
  }

  private func run(_ text: String, _ kind: Kind, _ row: Int, _ columns: Range<Int>, _ role: Role) -> String {
    let x = margin + Double(columns.lowerBound) * width, y = margin + Double(row) * height
    let span = Double(columns.count) * width
    switch kind {
    case .shade:
      return
        "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(span))\" height=\"\(number(height))\" "
        + "fill=\"\(role.colour)\" opacity=\"0.3\"/>"
    case .text:
      let escaped = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      let weight = role.isBold ? " font-weight=\"bold\"" : ""
      return "<text x=\"\(number(x))\" y=\"\(number(y + 13.5))\" textLength=\"\(number(span))\" "
        + "fill=\"\(role.colour)\"\(weight)>\(escaped)</text>"
    }
  }

  /// The filled parts of a block, on its ground where it has one.
  private func block(_ block: Block, _ row: Int, _ columns: Range<Int>, _ cell: Cell) -> [String] {
    let x = margin + Double(columns.lowerBound) * width, y = margin + Double(row) * height
    let span = Double(columns.count) * width
    func rect(_ left: Double, _ top: Double, _ wide: Double, _ high: Double, _ colour: String) -> String {
      "<path fill=\"\(colour)\" d=\"M\(number(x + left * span)) \(number(y + top * height))"
        + "h\(number(wide * span))v\(number(high * height))h-\(number(wide * span))z\"/>"
    }
    let ground = cell.ground.map { [rect(0, 0, 1, 1, $0.colour)] } ?? []
    return ground + block.parts.map { rect($0.left, $0.top, $0.wide, $0.high, cell.role.colour) }
  }

  /// A braille character's eight dots: Unicode numbers the lowest row last.
  private func dots(_ bits: UInt32, _ row: Int, _ column: Int, _ role: Role) -> String {
    let places: [(x: Int, y: Int)] = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)]
    let x = margin + Double(column) * width, y = margin + Double(row) * height
    let circles = places.enumerated().filter { bits & (1 << UInt32($0.offset)) != 0 }.map { _, place in
      "M\(number(x + 2.2 + Double(place.x) * 4.5)) \(number(y + 2.2 + Double(place.y) * 4.5))h.01"
    }
    return "<path d=\"\(circles.joined())\" stroke=\"\(role.colour)\" stroke-width=\"4.4\" "
      + "stroke-linecap=\"round\"/>"
  }

  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}

extension Role {
  /// As a terminal of 256 colours shows it.
  fileprivate var colour: String {
    switch self {
    case .text, .title, .cue, .selected: "#d8dee4"
    case .hint, .barLeft: "#808080"
    case .work, .key, .barDone: "#0087d7"
    case .rest, .breath, .done: "#00875f"
    case .paused, .warning, .limb: "#d75f00"
    case .limbFar: "#af5f00"
    case .danger: "#d70000"
    case .body: "#d8dee4"
    case .bodyFar: "#8a8a8a"
    case .hair: "#8a8a8a"
    case .prop, .shade: "#767676"
    case .ghost: "#808080"
    case .arrow: "#0087d7"
    case .background: "#1b1f24"
    }
  }

  fileprivate var isBold: Bool {
    switch self {
    case .text, .hint, .barLeft, .done, .body, .bodyFar, .hair, .prop, .shade, .ghost, .background: false
    default: true
    }
  }
}
