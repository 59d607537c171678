public import Catalogue

/// The warning signs with a box to tick before each.
public struct SignsScene: Scene, Hashable {
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
    guard size.holds(smallest) else { return [] }
    if SignsPane.holds(size) {
      return signs.indices.contains(selected) && SignsPane(self, on: size).isWhole ? [signs[selected].id] : []
    }
    let layout = SignsLayout(self, on: size)
    let end = layout.start + layout.area.rows
    let whole = zip(signs, layout.places).filter { $1.lowerBound >= layout.start && $1.upperBound <= end }
    return Set(whole.map(\.0.id))
  }

  /// The scene after a move through the signs: another is chosen, or another part is seen.
  public func moved(_ intent: Intent, on size: Size) -> SignsScene {
    guard !signs.isEmpty else { return self }
    if SignsPane.holds(size) { return movedInPane(intent) }
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

extension SignsScene {
  /// The keys that are read on it.
  public var keys: KeyMap { .signs }

  /// A pane of six rows, for the breaks that they come before.
  public var smallest: Size { .smallestPane }

  /// Draws the signs in their groups, scrolled so that the chosen one is seen.
  public func draw(on canvas: inout Canvas) { SignsView.draw(self, on: &canvas) }

  /// All signs with their numbers, and then what was ticked.
  public func told(after before: (any Scene)?, isCued: Bool, answers: [String]) -> [String] {
    (before as? SignsScene).map(changes) ?? spoken + answers
  }

  /// The numbers of signs, or none.
  public var answers: [String] { Wording.Typed.signs }

  /// The keys that tick the signs of some numbers, or take their ticks back.
  public func keys(typedAs line: String, _ word: String) -> [Key]? {
    let words = word.split { $0 == " " || $0 == "," }
    let places = words.compactMap { Int($0) }.filter { signs.indices.contains($0 - 1) }
    guard !places.isEmpty, places.count == words.count, Set(places).count == places.count else { return nil }
    return places.flatMap { [.home] + Array(repeating: .down, count: $0 - 1) + [.character(" ")] }
  }

  /// All of it as lines: what it asks, and the signs with their numbers, group by group.
  private var spoken: [String] {
    var lines = Page(title: Wording.Signs.title, body: lead).spoken
    var group: WarningSign.Group?
    for (index, sign) in signs.enumerated() {
      if sign.group != group { lines.append(sign.group.title) }
      group = sign.group
      lines.append(Wording.Signs.numbered(index + 1, sign.ask, isTicked: ticked.contains(sign.id)))
    }
    return lines + [Wording.Signs.isNoDoctor]
  }

  private func changes(since old: SignsScene) -> [String] {
    let ticks = signs.filter { ticked.contains($0.id) != old.ticked.contains($0.id) }
    let told = ticks.map { Wording.Signs.ticked($0.ask, isTicked: ticked.contains($0.id)) }
    return told + (notice == old.notice ? [] : [notice].compactMap { $0 })
      + (ticks.isEmpty || ticked.isEmpty ? [] : [Wording.Signs.goOn])
  }
}
