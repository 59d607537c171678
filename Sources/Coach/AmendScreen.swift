import Engine
import Foundation
import Journal
import Screen
import Statistics

/// A session of the history being set right.
struct Amending: Hashable {
  /// The session's id.
  let session: String
  /// The chosen line.
  var selected = 0
  /// The note as far as it is typed; `nil` while none is.
  var typed: String?
  /// Why what was typed can't be the note.
  var notice: String?
}

/// A session that is looked back at, and what is set right about it: each change is written at once.
extension Model {
  /// A session of the history.
  private func session(_ id: String) -> SessionRecord? { history.first { $0.id == id } }

  /// Opens a session of the history; one that is under way, or counts for nothing anyway, only to be read.
  mutating func lookBack(at session: SessionRecord) {
    if session.isRehearsal || session.id == unfinished?.record.id {
      places.append(.page(Page(session, catalogue: catalogue, glyphs: glyphs), from: 0))
    } else {
      places.append(.lived(session.id, from: 0))
    }
  }

  /// The page of a session that is looked back at.
  func livedPage(_ id: String) -> Page {
    session(id).map { Page($0, catalogue: catalogue, glyphs: glyphs) } ?? Page(title: "limber")
  }

  /// What is seen of a session being set right.
  func amendScene(_ amending: Amending) -> Scene {
    if let typed = amending.typed {
      return .page(Page(note: typed, notice: amending.notice), from: 0, keys)
    }
    guard let session = session(amending.session) else { return .page(Page(title: "limber"), from: 0, keys) }
    let list = ListPage(
      amending: session, catalogue: catalogue, notice: unsaved.map { "NOT SAVED: \($0.sentence)" })
    return .list(list, selected: amending.selected, keys)
  }

  mutating func amendIntent(_ intent: Intent, _ amending: Amending, _ moment: Moment) -> [Effect] {
    guard let session = session(amending.session) else { return leave(moment) }
    if let typed = amending.typed { return noteIntent(intent, amending, typed, moment) }
    let lines = AmendLine.all(of: session)
    switch intent {
    case .up: choose(amending.selected - 1, of: lines)
    case .down: choose(amending.selected + 1, of: lines)
    case .pageUp: choose(amending.selected - 8, of: lines)
    case .pageDown: choose(amending.selected + 8, of: lines)
    case .first: choose(0, of: lines)
    case .last: choose(lines.count - 1, of: lines)
    case .increase, .decrease, .accept:
      return change(lines[min(amending.selected, lines.count - 1)], by: intent, session, moment)
    case .help: places.append(.page(Page(keys: keys, glyphs: glyphs), from: 0))
    case .dismiss:
      // What is looked back at may have changed with it.
      return leave(moment) + [.readPast(since: isInLines ? nil : Past.recent(to: today))]
    default: break
    }
    return []
  }

  private mutating func choose(_ line: Int, of lines: [AmendLine]) {
    adjust { $0.selected = max(0, min(line, lines.count - 1)) }
  }

  private mutating func adjust(_ change: (inout Amending) -> Void) {
    guard case .amending(var amending) = places.last else { return }
    change(&amending)
    places[places.count - 1] = .amending(amending)
  }

  private mutating func change(
    _ line: AmendLine, by intent: Intent, _ session: SessionRecord, _ moment: Moment
  ) -> [Effect] {
    let now = session.amended
    return switch line {
    case .painBefore: amend(session, moment) { $0.painBefore = now.painBefore.next(intent) }
    case .painAfter: amend(session, moment) { $0.painAfter = now.painAfter.next(intent) }
    case .exercise(let id): amend(session, moment) { $0.mark(id, hurts: !now.hurting.contains(id)) }
    case .leftOut: amend(session, moment) { $0.isLeftOut.toggle() }
    case .note: type(note: session.amendment?.note ?? "")
    }
  }

  private mutating func type(note: String) -> [Effect] {
    adjust { $0.typed = note }
    return []
  }

  private mutating func noteIntent(
    _ intent: Intent, _ amending: Amending, _ typed: String, _ moment: Moment
  ) -> [Effect] {
    switch intent {
    case .erase:
      adjust {
        $0.typed = String(typed.dropLast())
        $0.notice = nil
      }
    case .dismiss:
      adjust {
        $0.typed = nil
        $0.notice = nil
      }
    case .accept:
      var amendment = Amendment(at: moment.date)
      do throws(NoteFault) {
        try amendment.write(note: typed)
      } catch {
        adjust { $0.notice = error.sentence }
        break
      }
      adjust {
        $0.typed = nil
        $0.notice = nil
      }
      return session(amending.session).map { amend($0, moment) { $0.note = amendment.note } } ?? []
    default: break
    }
    return []
  }

  /// Takes in a letter of the note.
  mutating func type(_ letter: Character, into typed: String) {
    guard typed.count < Amendment.longestNote else { return }
    adjust { $0.typed = typed + String(letter) }
  }

  private mutating func amend(
    _ session: SessionRecord, _ moment: Moment, _ change: (inout Amendment) -> Void
  ) -> [Effect] {
    guard let index = history.firstIndex(where: { $0.id == session.id }) else { return [] }
    var amendment = session.amendment ?? Amendment(at: moment.date)
    amendment.at = moment.date
    change(&amendment)
    history[index].amend(with: amendment)
    guard history[index] != session else { return [] }
    practice = nil
    return [.amend(history[index])]
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
