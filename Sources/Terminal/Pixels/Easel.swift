import Figure
import Screen

/// Pictures on a terminal: asked about, found out, and shown no faster than they are taken.
///
/// It sends nothing and knows no clock: what is to be sent is given back, and instants are told.
struct Easel {
  typealias Time = ContinuousClock.Instant

  private let hints: TerminalHints
  private let isUTF8: Bool
  private let canTile: Bool
  private let firstNumber: Int
  private var drawing: Drawing?
  private var tint = Raster.Tint.colour
  private var backdrop = Backdrop.unknown
  /// What the terminal has answered.
  private(set) var answers = Answers()
  /// Which way pictures take; `nil` while that isn't known.
  private(set) var finding: PixelFinding?
  private var asked: Time?, askedBackground: Time?
  private var gallery: Gallery?
  /// How large a cell is, as the system was told.
  var told: PixelSize?
  /// How large the screen is.
  private var screen = Size(rows: 0, columns: 0)

  /// When each question about the cursor's place was sent that isn't answered, and whether a picture went before it that
  /// isn't known to have been taken.
  private var owed: [(sent: Time, followsPicture: Bool)] = []
  /// Whether the last picture took long, as over a slow line.
  private var isSlow = false
  private var lastChange: Time?, lastHeavy: Time?
  /// How many pictures were sent that the terminal keeps for good.
  private var sentForGood = 0

  /// No picture follows another faster, whatever the pace.
  private static let fastest = Duration.milliseconds(80)
  /// Over a slow line, and where each picture is kept for good.
  private static let slowest = Duration.milliseconds(200), inlinePause = Duration.milliseconds(500)
  private static let slowAfter = Duration.milliseconds(80)
  /// A terminal that doesn't say that it has taken a picture gets the next one after this.
  private static let longestWait = Duration.seconds(2)
  /// A terminal may have dropped what it wasn't asked for so long.
  private static let keptFor = Duration.seconds(60)
  /// So many pictures that are kept for good are enough for a long session.
  private static let mostForGood = 300

  /// Pictures on a terminal that nothing is known of but what the environment says.
  ///
  /// - Parameters:
  ///   - hints: What the environment says.
  ///   - isUTF8: Whether the locale can show more than ASCII.
  ///   - canTile: Whether curses can draw the cells that kitty's pictures lie in.
  ///   - process: The process's number, which decides the numbers of its pictures.
  init(_ hints: TerminalHints, isUTF8: Bool, canTile: Bool, process: Int) {
    self.hints = hints
    self.isUTF8 = isUTF8
    self.canTile = canTile
    firstNumber = Gallery.Terms.firstNumber(of: process)
  }

  // MARK: Finding out

  /// Which pictures the terminal takes, as far as it is known.
  var pixels: Pixels {
    guard let gallery, sentForGood < Self.mostForGood else { return .none }
    return gallery.terms.way == .inline ? .posed : .moving
  }

  /// Follows what the person has chosen.
  ///
  /// - Returns: What has to be sent: the questions, where they weren't asked yet, or what takes away the pictures that are no
  ///   longer wanted.
  mutating func use(_ drawing: Drawing, at now: Time) -> [UInt8] {
    guard drawing != self.drawing else { return [] }
    self.drawing = drawing
    finding = PixelFinding.withoutAsking(drawing, hints, isUTF8: isUTF8)
    if finding == nil, asked == nil {
      asked = now
      return Questions.bytes(hints)
    }
    return decide(at: now)
  }

  /// Asks for the background, once.
  ///
  /// - Returns: What has to be sent; nothing to a terminal that would print it.
  mutating func askBackground(at now: Time) -> [UInt8] {
    guard askedBackground == nil, !hints.isSilent, !hints.isInScreen else { return [] }
    askedBackground = now
    return Questions.background(hints)
  }

  /// What the background is like by a theme and by all that the terminal has said.
  func backdrop(for theme: Theme) -> Backdrop {
    Backdrop(theme, told: answers.background, isConsole: hints.type == "linux")
  }

  /// Draws with other inks from now on.
  ///
  /// - Parameters:
  ///   - tint: The inks.
  ///   - backdrop: What the background is like where the terminal doesn't say.
  ///   - now: When that is.
  /// - Returns: What has to be sent.
  mutating func use(_ tint: Raster.Tint, on backdrop: Backdrop = .unknown, at now: Time) -> [UInt8] {
    guard tint != self.tint || backdrop != self.backdrop else { return [] }
    (self.tint, self.backdrop) = (tint, backdrop)
    return decide(at: now)
  }

  /// Whether the questions were asked, and their answers aren't all here and may still come.
  func isExpecting(at now: Time) -> Bool {
    asked.map { finding == nil && now < $0 + patience } ?? false || isBackgroundOwed(at: now)
  }

  private func isBackgroundOwed(at now: Time) -> Bool {
    // Whatever says what it can do has passed over a question that it doesn't know.
    askedBackground.map { answers.background == nil && answers.attributes == nil && now < $0 + patience }
      ?? false
  }

  /// When waiting for answers is over; `nil` while none are waited for.
  var deadline: Time? { finding == nil ? asked.map { $0 + patience } : nil }

  /// Whether something that the terminal was asked may still be answered: to whoever reads then it would look typed.
  func isOwed(at now: Time) -> Bool {
    asked.map { !answers.areWhole(hints) && now < $0 + patience } ?? false
      || isBackgroundOwed(at: now) || owed.contains { now < $0.sent + Self.longestWait }
  }

  /// Asks about sizes again, which another window or font changes.
  ///
  /// - Returns: What has to be sent.
  mutating func measureAnew(at now: Time) -> [UInt8] {
    guard pixels != .none else { return [] }
    owe(at: now, followsPicture: false)
    return Questions.sizes + Questions.place
  }

  private mutating func owe(at now: Time, followsPicture: Bool) {
    // What was lost on the way never comes.
    owed.removeAll { now > $0.sent + Self.longestWait }
    owed.append((now, followsPicture))
  }

  private var patience: Duration { hints.isInTmux ? Questions.tmuxPatience : Questions.patience }

  /// Takes in what the terminal has sent by itself, at any time.
  ///
  /// - Returns: What has to be sent.
  mutating func take(_ replies: [Reply], at now: Time) -> [UInt8] {
    var isNews = false
    for reply in replies {
      if !owed.isEmpty, reply.introducer == "[", reply.text.last == "R" {
        let question = owed.removeFirst()
        if question.followsPicture { isSlow = now - question.sent > Self.slowAfter }
      } else {
        isNews = answers.take(reply) || isNews
      }
    }
    let isOver = deadline.map { now >= $0 } ?? false
    return isNews || isOver ? decide(at: now) : []
  }

  /// Settles which way pictures take by all that is known.
  private mutating func decide(at now: Time) -> [UInt8] {
    guard let drawing, let asked else { return replace(nil) }
    if let finding = PixelFinding.withoutAsking(drawing, hints, isUTF8: isUTF8) {
      self.finding = finding
    } else {
      let isLate = now >= asked + patience
      // What came is not given up for what may come yet.
      finding = .of(answers, hints, drawing, canTile: canTile, isLate: isLate)
    }
    return replace(finding?.way.map(terms))
  }

  private func terms(_ way: PixelWay) -> Gallery.Terms {
    let name = answers.name?.word ?? hints.program?.lowercased() ?? ""
    var terms = Gallery.Terms(way: way, isThroughTmux: hints.isInTmux, firstNumber: firstNumber)
    terms.isSynchronised = answers.isSynchronised && !hints.isInTmux
    terms.staysPut = ["mintty", "wezterm"].contains(name)
    terms.colours = ["xterm", "foot", "wezterm", "mlterm", "contour"].contains(name) ? 256 : 16
    if backdrop == .light { terms.background = Raster.Colour(red: 255, green: 255, blue: 255) }
    if let background = answers.background { terms.background = background }
    terms.tint = tint
    return terms
  }

  private mutating func replace(_ terms: Gallery.Terms?) -> [UInt8] {
    guard terms != gallery?.terms else { return [] }
    let bytes = gallery?.forget() ?? []
    gallery = terms.map(Gallery.init)
    return bytes
  }

  // MARK: Showing

  /// How large a cell is, by the best that is known.
  private var cell: PixelSize {
    if let cell = answers.cell { return cell }
    if let whole = answers.picture, screen.columns > 0, screen.rows > 0, whole.width % screen.columns == 0,
      whole.height % screen.rows == 0,
      let size = PixelSize(cellWidth: whole.width / screen.columns, height: whole.height / screen.rows),
      told == nil || told == size
    {
      return size
    }
    return told ?? .usualCell
  }

  /// Brings the terminal from the picture that it shows to another, or to none.
  ///
  /// - Parameters:
  ///   - pane: Where which picture is to be seen; `nil` for none.
  ///   - screen: How large the screen is.
  ///   - now: When that is.
  /// - Returns: What has to be sent, and how long to wait before it can be tried again where it was too early.
  mutating func show(_ pane: Pane?, on screen: Size, at now: Time) -> (
    transmission: Gallery.Transmission, wait: Duration?
  ) {
    self.screen = screen
    let cell = cell
    gallery?.cell = cell
    // One that has no room for a figure is an answer to something else.
    gallery?.largest = answers.picture.flatMap { $0.holdsSome(cell) ? $0 : nil }
    // What touches the last row makes a terminal scroll.
    guard let pane, pixels != .none, pane.area.row + pane.area.rows < screen.rows else {
      return (hide(), nil)
    }
    if isStale(at: now) {
      lastChange = nil
      self.gallery?.renew()
    }
    guard let gallery = self.gallery, !gallery.isShowing(pane) else { return (Gallery.Transmission(), nil) }
    if let wait = pause(beforeHeavy: !gallery.holds(pane), at: now), wait > .zero {
      return (gallery.isElsewhere(pane) ? hide() : Gallery.Transmission(), wait)
    }
    let transmission = self.gallery?.show(pane) ?? Gallery.Transmission()
    if transmission != Gallery.Transmission() { lastChange = now }
    if transmission.isHeavy {
      lastHeavy = now
      if gallery.terms.way == .inline { sentForGood += 1 }
      owe(at: now, followsPicture: true)
    }
    return (transmission, nil)
  }

  private mutating func hide() -> Gallery.Transmission { gallery?.hide() ?? Gallery.Transmission() }

  private func pause(beforeHeavy isHeavy: Bool, at now: Time) -> Duration? {
    var earliest = lastChange.map { $0 + Self.fastest }
    func wait(until time: Time) { earliest = max(earliest ?? time, time) }
    if isHeavy {
      if let last = owed.last(where: \.followsPicture) { wait(until: last.sent + Self.longestWait) }
      if let lastHeavy { wait(until: lastHeavy + (isSlow ? Self.slowest : Self.fastest)) }
      if let lastHeavy, gallery?.terms.way == .inline { wait(until: lastHeavy + Self.inlinePause) }
    }
    return earliest.map { $0 - now }
  }

  /// Whether a terminal may have dropped what it holds, because nothing of it was shown for long.
  private func isStale(at now: Time) -> Bool { lastChange.map { now - $0 > Self.keptFor } ?? false }

  /// Takes it that the terminal holds nothing any more.
  ///
  /// - Returns: What makes sure of that.
  mutating func forget() -> [UInt8] {
    for place in owed.indices { owed[place].followsPicture = false }
    lastChange = nil
    return gallery?.forget() ?? []
  }

  /// What stands in which cells.
  var cover: (area: Rect, cells: Gallery.Cells)? { gallery?.cover }

  /// What takes all pictures off the terminal; nothing where it never got any.
  var parting: [UInt8] { gallery?.parting ?? [] }
}
