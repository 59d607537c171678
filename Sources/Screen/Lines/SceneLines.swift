import Catalogue
import Engine
import Text

/// A scene as lines to be read one after the other, for pipes and screen readers.
extension Scene {
  /// What there is to read of it, one fact a line, the important word first.
  ///
  /// - Parameters:
  ///   - before: The scene that was read last; of the same one only what has changed is told.
  ///   - isCued: Whether cues have told already what happened in between.
  ///   - canAnswer: Whether anybody can answer; otherwise only what there is to know is told.
  public func lines(after before: Scene? = nil, isCued: Bool = false, canAnswer: Bool = true) -> [String] {
    let answers = canAnswer ? answers : [], before = before?.inWords
    let lines: [String] =
      switch inWords {
      case .list(let list, let selected, let keys):
        if case .list(let old, let was, let oldKeys)? = before, keys == oldKeys,
          list.items.map(\.name) == old.items.map(\.name)
        {
          Self.changes(list, selected, since: old, was, keys)
        } else {
          Page(title: list.title, aside: list.aside, body: list.lead + list.foot).spoken
            + list.items.indices.map { Self.item($0, of: list) } + answers
            + (keys == .home && !canAnswer ? [Wording.Home.startHint] : [])
        }
      case .page(let page, _, let keys):
        // Some pages tell their keys themselves.
        if case .page(page, _, keys)? = before {
          []
        } else {
          page.spoken + (keys.isToldOnPage ? page.stop?.told ?? [] : answers)
        }
      case .pain(let question, let value, _):
        if case .pain(question, let old, _)? = before {
          value.map { $0 == old ? [] : [Wording.Pain.answer($0)] } ?? []
        } else {
          [question] + PainView.meanings.map { "\($0.range): \($0.words)" } + [Wording.Pain.source] + answers
        }
      case .signs(let scene):
        if case .signs(let old)? = before { Self.changes(scene, since: old) } else { scene.spoken + answers }
      case .session(let scene):
        if case .session(let old)? = before {
          words(scene, since: old, isCued: isCued)
            + (scene.question == old.question || scene.question == nil ? [] : answers)
        } else {
          words(scene, since: nil, isCued: isCued) + (scene.question == nil ? [] : answers)
        }
      case .welcome(let scene): before == nil ? scene.told + answers : []
      case .beside, .history, .story: []
      }
    return lines.map(\.spoken).filter { !$0.isEmpty }
  }

  /// The keys that are read on it.
  public var keys: KeyMap {
    switch self {
    case .list(_, _, let keys), .page(_, _, let keys): keys
    case .beside(let scene): scene.keys
    case .welcome: .welcome
    case .signs: .signs
    case .pain(_, _, let keys): keys
    case .session(let scene): scene.keys
    case .history: .history
    case .story: .story
    }
  }

  /// The scene with lists and pages in the place of plots.
  var inWords: Scene {
    switch self {
    case .history(let scene):
      scene.list.map { .list($0, selected: scene.selected, .history) }
        ?? .page(scene.inWords, from: 0, .history)
    case .beside(let scene): scene.inWords
    case .story(let story, let name, _): .page(Page(story, name: name), from: 0, .story)
    case .list, .page, .welcome, .signs, .pain, .session: self
    }
  }

  // MARK: Lists

  private static func item(_ index: Int, of list: ListPage) -> String {
    let item = list.items[index]
    let facts = item.facts.split(separator: "  ").map(String.init).filter {
      $0.contains { $0.isLetter || $0.isNumber }
    }
    return "\(index + 1): " + ([item.name] + facts).joined(separator: ", ")
  }

  private static func changes(
    _ list: ListPage, _ selected: Int, since old: ListPage, _ was: Int, _ keys: KeyMap
  ) -> [String] {
    let lead = (list.lead + list.foot).filter { !old.lead.contains($0) && !old.foot.contains($0) }
    let isSame = selected == was && list.items == old.items
    let lines = Page(title: "", body: lead).spoken
    guard !isSame, list.items.indices.contains(selected) else { return lines }
    // What is being set there is told with it.
    return lines + [item(selected, of: list)] + (keys == .building ? [list.items[selected].about] : [])
  }

  // MARK: The warning signs

  private static func changes(_ scene: SignsScene, since old: SignsScene) -> [String] {
    let ticks = scene.signs.filter { scene.ticked.contains($0.id) != old.ticked.contains($0.id) }
    let told = ticks.map { Wording.Signs.ticked($0.ask, isTicked: scene.ticked.contains($0.id)) }
    return told + (scene.notice == old.notice ? [] : [scene.notice].compactMap { $0 })
      + (ticks.isEmpty || scene.ticked.isEmpty ? [] : [Wording.Signs.goOn])
  }

  // MARK: The session

  /// What no cue tells: questions, words about keys, and what could not be written.
  private func words(_ scene: SessionScene, since old: SessionScene?, isCued: Bool) -> [String] {
    let snapshot = scene.snapshot
    var lines: [String] = []
    if scene.isUnsaved, old?.isUnsaved != true { lines.append(Wording.Session.unsaved) }
    if let hurtOn = scene.hurtOn, snapshot.exercise.id != old?.snapshot.exercise.id {
      lines.append(Wording.Hurt.lastTime(snapshot.exercise.name, on: hurtOn))
    }
    if let notice = scene.notice, notice != old?.notice, !isCued { lines.append(notice) }
    guard let question = scene.question, question != old?.question else { return lines }
    let isFollowing = question == .hurting && old?.question == .sharp
    let paragraphs =
      (question == .ending ? [Page.Paragraph(Wording.Session.askEnd)] : [])
      + scene.paragraphs(of: question)
    // What was noted has been told with the question before.
    return lines + [paragraphs.dropFirst(isFollowing ? 1 : 0).map(\.text).joined(separator: " ")]
  }
}

extension Beside {
  /// The list or the page alone; a list without the headings between its lines, so that its numbers are those of the exercises.
  fileprivate var inWords: Scene {
    let list: ListPage, selected: Int
    switch main {
    case .list(let all, let chosen): (list, selected) = (all, chosen)
    case .page(let page, let line): return .page(page, from: line, keys)
    }
    let all = list.items, places = all.indices.filter { all[$0].role != .title }
    var words = list
    words.items = places.map { all[$0] }
    return .list(words, selected: places.firstIndex(of: selected) ?? 0, keys)
  }
}

extension SessionScene {
  /// The keys that are read on it.
  var keys: KeyMap { question?.keys ?? .session }
}

extension SignsScene {
  /// All of it as lines: what it asks, and the signs with their numbers, group by group.
  fileprivate var spoken: [String] {
    var lines = Page(title: Wording.Signs.title, body: lead).spoken
    var group: WarningSign.Group?
    for (index, sign) in signs.enumerated() {
      if sign.group != group { lines.append(sign.group.title) }
      group = sign.group
      lines.append(Wording.Signs.numbered(index + 1, sign.ask, isTicked: ticked.contains(sign.id)))
    }
    return lines + [Wording.Signs.isNoDoctor]
  }
}

extension Page {
  /// The page as lines: a paragraph each, without drawings.
  public var spoken: [String] {
    let heading = [title, aside].filter { !$0.isEmpty }.joined(separator: ", ")
    let lines = body.map { paragraph -> String in
      let mark = Wording.Typed.marks[paragraph.mark] ?? paragraph.mark.spoken
      let isDrawing = [Glyphs.unicode.bullet, Glyphs.ascii.bullet, ""].contains(mark)
      let colon = mark.last.map { ":.".contains($0) } ?? true ? "" : ":"
      return isDrawing ? paragraph.text : "\(mark)\(colon) \(paragraph.text)"
    }
    return ([heading] + lines).map(\.spoken).filter { !$0.isEmpty }
  }
}

extension String {
  /// Lines of a table as words: where columns part its facts, commas do.
  public var inWords: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.drop { $0 == " " }).trimmingEnd.replacing(/\ {2,}/, with: ", ").spoken
    }.joined(separator: "\n")
  }
}

extension StringProtocol {
  /// A line with each run of blanks as one space, and facts parted by commas.
  fileprivate var spoken: String {
    split(separator: " ").joined(separator: " ").replacing(" \(Glyphs.unicode.dot) ", with: ", ")
      .replacing(" \(Glyphs.ascii.dot) ", with: ", ")
  }
}
