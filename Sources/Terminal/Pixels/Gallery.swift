import CTerminal
import Figure
import Screen

/// The pictures that a terminal holds, the one that it shows, and what has to be sent to change that.
///
/// A picture is worked out once for as long as there is room for it. Where the terminal keeps pictures, it is sent once as
/// well, and shown by its number for as long as the terminal can be relied on to have it; elsewhere it is sent each time that
/// it is shown. Nothing is sent from here.
struct Gallery {
  /// For so many bytes there is room in what is kept for whatever ends the program.
  static let longestParting = Int(CT_LONGEST_PARTING)
  /// The numbers that a cell's colour can tell.
  static let numbers = 16...255
  /// So many pictures are held; a movement has fewer, and the commands that delete them fit into ``longestParting``.
  static let most = 150
  /// A picture has no more pixels of its own; on a larger place each of them is wider.
  private static let mostPixels = 300_000

  let terms: Terms
  /// How large a cell is.
  var cell = PixelSize.usualCell
  /// How large a picture may be; another window changes it, and what is held stays what it is.
  var largest: PixelSize?
  private var held: [Order: SentPicture] = [:]
  /// What the picture on the screen is, and where.
  private var shown: (order: Order, area: Rect, held: SentPicture)?
  /// The numbers that the terminal may know pictures by.
  private var used: Set<Int> = []
  /// Those of them that go once another picture is shown in their place.
  private var outworn: Set<Int> = []
  private var frames: (number: Int, size: Size, count: Int)?
  private var turn = 0

  init(_ terms: Terms) { self.terms = terms }

  /// A picture in a size.
  private struct Order: Hashable {
    let sight: Sight
    let size: Size
    let cell: PixelSize
  }

  private struct SentPicture {
    /// The picture's number, of which it may be a frame.
    var number = 0
    var frame: Int?
    /// What is sent for it each time.
    var bytes: [UInt8] = []
    /// What it looks like, so that the same is held once.
    var looks: Int
    var lastTurn: Int
  }

  // MARK: Showing

  /// Whether a picture can be shown by its number alone.
  func holds(_ pane: Pane) -> Bool {
    guard let (order, _) = order(pane) else { return true }
    return held[order]?.bytes.isEmpty ?? false
  }

  /// Whether a picture is on the screen already.
  func isShowing(_ pane: Pane) -> Bool {
    guard let (order, area) = order(pane), let shown else { return false }
    return shown.order == order && shown.area == area && !outworn.contains(shown.held.number)
  }

  /// Whether a picture is on the screen, on another place than this one's.
  func isElsewhere(_ pane: Pane) -> Bool {
    shown != nil && shown?.area != order(pane)?.1
  }

  /// Shows a picture.
  ///
  /// - Returns: What has to be sent for it; nothing where it is there already.
  mutating func show(_ pane: Pane) -> Transmission {
    guard !isShowing(pane) else { return Transmission() }
    guard let (order, area) = order(pane) else { return hide() }
    turn += 1
    var transmission = Transmission()
    guard var picture = held[order] ?? add(order, &transmission) else { return hide() }
    picture.lastTurn = turn
    held[order] = picture
    let before = shown
    shown = (order, area, picture)
    if transmission == Transmission(), let before, before.area == area, before.held.looks == picture.looks {
      return transmission
    }
    switch terms.way {
    case .frames:
      if let frame = picture.frame { transmission.before += command("a=a,i=\(picture.number),c=\(frame)") }
    case .placeholders: break
    case .placements:
      // Both in one write: terminals show nothing in between, and to say so would cost as much again.
      let keys = "a=p,i=\(picture.number),p=1,C=1,c=\(area.columns),r=\(area.rows)"
      transmission.after += at(area, command(keys))
      if let before, before.held.number != picture.number {
        transmission.after += leaving(before.held.number)
      }
    case .sixel, .inline:
      transmission.after = atOnce(at(area, picture.bytes))
      transmission.isHeavy = true
    }
    transmission.after += outworn.sorted().flatMap(deletion)
    used.subtract(outworn)
    outworn = []
    return transmission
  }

  /// Takes the picture off the screen; what the terminal holds stays there.
  mutating func hide() -> Transmission {
    defer { shown = nil }
    guard let shown, terms.way == .placements else { return Transmission() }
    return Transmission(after: leaving(shown.held.number))
  }

  /// What stands in which cells as it is shown.
  var cover: (area: Rect, cells: Cells)? {
    guard let shown else { return nil }
    switch terms.way {
    case .frames, .placeholders: return (shown.area, .tiles(shown.held.number))
    case .placements: return nil
    case .sixel, .inline: return (shown.area, .fixedSpaces)
    }
  }

  /// Takes it that the terminal may have dropped what it holds: what is shown next is sent anew, and the rest goes after it.
  mutating func renew() {
    guard terms.way.isByNumber else { return }
    (held, frames, outworn) = ([:], nil, used)
  }

  /// Takes it that the terminal holds and shows nothing any more, as after its screen was cleared.
  ///
  /// - Returns: What makes sure of that, be it in the middle of a sequence.
  mutating func forget() -> [UInt8] {
    let bytes = parting
    defer {
      if terms.way.isByNumber { held = [:] }
      (used, outworn, frames, shown) = ([], [], nil, nil)
    }
    return bytes
  }

  /// What takes all pictures off the terminal, be it in the middle of a sequence; never more than ``longestParting``.
  var parting: [UInt8] {
    Array("\u{1B}\\".utf8) + (terms.isSynchronised ? Self.end : []) + used.sorted().flatMap(deletion)
  }

  // MARK: Working out

  /// A picture in its size, and where it goes; `nil` where there is no room for one.
  private func order(_ pane: Pane) -> (Order, Rect)? {
    var area = pane.area
    switch terms.way {
    case .frames, .placeholders:
      area.size = Size(
        rows: min(area.rows, Placeholder.most), columns: min(area.columns, Placeholder.most))
    case .sixel:
      let most = Size(
        rows: (largest?.height ?? 1000) / cell.height,
        columns: (largest?.width ?? 1000) / cell.width)
      if area.columns > most.columns { area.column += (area.columns - most.columns) / 2 }
      area.size = Size(rows: min(area.rows, most.rows), columns: min(area.columns, most.columns))
    case .placements, .inline: break
    }
    guard area.rows > 0, area.columns > 0 else { return nil }
    return (Order(sight: pane.sight, size: area.size, cell: cell), area)
  }

  private mutating func add(_ order: Order, _ transmission: inout Transmission) -> SentPicture? {
    var width = order.size.columns * order.cell.width, height = order.size.rows * order.cell.height
    // The last of a row of six must not touch the row of cells below.
    if terms.way == .sixel { height -= height % 6 }
    let scale = Int((Double(width * height) / Double(Self.mostPixels)).squareRoot().rounded(.up))
    (width, height) = (width / max(1, scale), height / max(1, scale))
    let drawn = order.sight.raster(width: width, height: height, on: terms.background, terms.tint)
    guard let raster = drawn else { return nil }
    var hasher = Hasher()
    hasher.combine(raster)
    hasher.combine(order.size)
    let looks = hasher.finalize()
    if let same = held.values.first(where: { $0.looks == looks }) { return same }
    var new = SentPicture(looks: looks, lastTurn: turn)
    switch terms.way {
    case .sixel:
      makeRoom()
      new.bytes = Sixel.sequence(raster, scale: max(1, scale), colours: terms.colours)
    case .inline:
      makeRoom()
      new.bytes = InlineImage.sequence(
        PNG.file(raster, isClear: true), over: order.size, staysPut: terms.staysPut)
    case .placeholders, .placements:
      guard let number = makeRoom(&transmission) else { return nil }
      new.number = number
      let keys =
        terms.way == .placements
        ? "a=t,f=100,i=\(number)" : "a=T,U=1,f=100,i=\(number),c=\(order.size.columns),r=\(order.size.rows)"
      upload(keys, raster, &transmission)
    case .frames: addFrame(&new, order, raster, &transmission)
    }
    return new
  }

  /// The first frame makes the picture that the cells are places of; the others join it.
  private mutating func addFrame(
    _ new: inout SentPicture, _ order: Order, _ raster: Raster, _ transmission: inout Transmission
  ) {
    if let frames, frames.size == order.size, frames.count < Self.most {
      upload("a=f,f=100,i=\(frames.number)", raster, &transmission)
      (new.number, new.frame) = (frames.number, frames.count + 1)
      self.frames?.count += 1
      return
    }
    renew()
    let number = used.contains(terms.firstNumber) ? terms.firstNumber + 1 : terms.firstNumber
    upload("a=T,U=1,f=100,i=\(number),c=\(order.size.columns),r=\(order.size.rows)", raster, &transmission)
    used.insert(number)
    frames = (number, order.size, 1)
    (new.number, new.frame) = (number, 1)
  }

  private func upload(_ keys: String, _ raster: Raster, _ transmission: inout Transmission) {
    transmission.before += GraphicsCommand(keys, carrying: PNG.file(raster, isClear: true))
      .bytes(isThroughTmux: terms.isThroughTmux)
    transmission.isHeavy = true
  }

  /// A number for a new picture: one that is free, or that of the picture that was shown longest ago.
  private mutating func makeRoom(_ transmission: inout Transmission) -> Int? {
    let all = terms.firstNumber..<terms.firstNumber + Self.most
    if let free = all.first(where: { !used.contains($0) }) {
      used.insert(free)
      return free
    }
    let onScreen = shown?.held.number
    let oldest = held.values.filter { $0.number != onScreen }.min { $0.lastTurn < $1.lastTurn }
    guard let number = outworn.first(where: { $0 != onScreen }) ?? oldest?.number else { return nil }
    outworn.remove(number)
    held = held.filter { $0.value.number != number }
    transmission.before += deletion(number)
    return number
  }

  private mutating func makeRoom() {
    guard held.count >= Self.most, let oldest = held.min(by: { $0.value.lastTurn < $1.value.lastTurn }) else {
      return
    }
    held[oldest.key] = nil
  }

  // MARK: Bytes

  private func command(_ keys: String) -> [UInt8] {
    GraphicsCommand(keys).bytes(isThroughTmux: terms.isThroughTmux)
  }

  /// What takes a picture off the screen, and what takes it out of the terminal as well.
  private func leaving(_ number: Int) -> [UInt8] { command("a=d,d=i,i=\(number),p=1") }
  private func deletion(_ number: Int) -> [UInt8] { command("a=d,d=I,i=\(number)") }

  /// Bytes at a place, with the cursor left where it was.
  private func at(_ area: Rect, _ bytes: [UInt8]) -> [UInt8] {
    Array("\u{1B}7\u{1B}[\(area.row + 1);\(area.column + 1)H".utf8) + bytes + Array("\u{1B}8".utf8)
  }

  private static let begin = Array("\u{1B}[?2026h".utf8), end = Array("\u{1B}[?2026l".utf8)

  private func atOnce(_ bytes: [UInt8]) -> [UInt8] {
    terms.isSynchronised ? Self.begin + bytes + Self.end : bytes
  }
}
