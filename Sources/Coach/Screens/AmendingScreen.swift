import Engine
import Journal
import Screen
import Statistics

/// A session of the history being set right: each change is written at once.
struct AmendingScreen: CoachScreen {
  /// The session's id.
  private let session: String
  /// The chosen line.
  private var selected = 0
  /// The note as far as it is typed; `nil` while none is.
  private var typed: String?
  /// Why what was typed can't be the note.
  private var notice: String?

  init(session: String) { self.session = session }

  func keys(_ model: Model) -> KeyMap { typed == nil ? .amending : .noting }

  func scene(_ model: Model) -> any Scene {
    let keys = keys(model)
    if let typed { return PageScene(Page(note: typed, notice: notice), from: 0, keys) }
    guard let session = model.known.session(session) else {
      return PageScene(Page(title: "limber"), from: 0, keys)
    }
    let list = ListPage(
      amending: session, catalogue: model.known.catalogue,
      notice: model.known.unsaved.map { Wording.Keeping.notSaved($0.sentence) })
    return ListScene(list, selected: selected, keys)
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    guard let session = model.known.session(session) else { return model.leave(moment) }
    if let typed { return editNote(typed, intent, session, &model, moment) }
    let lines = AmendLine.all(of: session)
    if let line = intent.line(from: selected, of: lines.count) { selected = line }
    switch intent {
    case .increase, .decrease, .accept:
      return change(lines[min(selected, lines.count - 1)], by: intent, session, &model, moment)
    case .help: openHelp(&model)
    case .dismiss:
      // What is looked back at may have changed with it.
      return model.leave(moment) + [
        .readPast(since: model.output.isInLines ? nil : Past.recent(to: model.known.today))
      ]
    default: break
    }
    return []
  }

  private mutating func change(
    _ line: AmendLine, by intent: Intent, _ session: SessionRecord, _ model: inout Model,
    _ moment: MessageTime
  ) -> [Effect] {
    let now = session.amended
    switch line {
    case .painBefore:
      return amend(session, &model, moment) { $0.painBefore = now.painBefore.next(intent) }
    case .painAfter: return amend(session, &model, moment) { $0.painAfter = now.painAfter.next(intent) }
    case .exercise(let id):
      return amend(session, &model, moment) { $0.mark(id, hurts: !now.hurting.contains(id)) }
    case .leftOut: return amend(session, &model, moment) { $0.isLeftOut.toggle() }
    case .note:
      typed = session.note ?? ""
      return []
    }
  }

  private func amend(
    _ session: SessionRecord, _ model: inout Model, _ moment: MessageTime, _ change: (inout Amendment) -> Void
  ) -> [Effect] {
    model.known.amend(session, at: moment.date, change).map { [.amend($0)] } ?? []
  }

  // MARK: The note

  private mutating func editNote(
    _ typed: String, _ intent: Intent, _ session: SessionRecord, _ model: inout Model, _ moment: MessageTime
  ) -> [Effect] {
    switch intent {
    case .erase: (self.typed, notice) = (String(typed.dropLast()), nil)
    case .dismiss: (self.typed, notice) = (nil, nil)
    case .accept:
      var amendment = Amendment(at: moment.date)
      do throws(NoteFault) {
        try amendment.write(note: typed)
      } catch {
        notice = error.sentence
        break
      }
      (self.typed, notice) = (nil, nil)
      return amend(session, &model, moment) { $0.note = amendment.note }
    default: break
    }
    return []
  }

  mutating func type(_ character: Character, _ model: Model) {
    guard let typed, typed.count < Amendment.longestNote else { return }
    self.typed = typed + String(character)
  }
}

extension Int? {
  /// The rating that a key leads to: up to 10, and from 0 down to none; `accept` goes round and round.
  fileprivate func next(_ intent: Intent) -> Amendment.Pain {
    switch (intent, self) {
    case (.decrease, nil), (.decrease, 0?), (.accept, 10?): .notRated
    case (.decrease, let pain?): .rated(pain - 1)
    case (_, let pain): .rated(Swift.min(10, (pain ?? -1) + 1))
    }
  }
}
