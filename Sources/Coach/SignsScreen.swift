import Advice
public import Catalogue
public import Foundation
import Screen
public import Statistics

/// The warning signs being gone through.
struct Asking: Hashable {
  /// What begins once they are answered; `nil` where they are only read.
  let before: Start?
  /// Why they are asked about; `nil` where the person opened them.
  let reason: SignsDue.Reason?
  /// The ids of the signs that are ticked.
  var ticked: Set<String>
  var selected = 0
  /// The first line seen.
  var from = 0
  /// The ids of the signs that have been on the screen as a whole.
  var seen: Set<String> = []
  /// Why the last key did nothing.
  var notice: String?
}

/// The warning signs: gone through one by one, and what belongs to those that were ticked.
extension Model {
  /// The signs that are asked about before a session; those about the course of weeks belong in the look back.
  var askedSigns: [WarningSign] { catalogue.warningSigns.filter { !$0.isWeekly } }

  mutating func ask(before start: Start?, because reason: SignsDue.Reason? = nil) {
    // Whoever is kept from exercising goes on from what they said.
    let ticked = clearance == .flagged ? Set(answer?.ticked ?? []) : []
    places.append(.signs(Asking(before: start, reason: reason, ticked: ticked)))
  }

  func signsScene(_ asking: Asking) -> SignsScene {
    let signs = askedSigns
    return SignsScene(
      signs: signs, ticked: asking.ticked, selected: asking.selected, from: asking.from,
      lead: SignsScene.lead(reason: asking.reason?.words, ticked: lastTicked), notice: asking.notice,
      isSeen: signs.allSatisfy { asking.seen.contains($0.id) })
  }

  /// What was ticked the last time that something was, with its date, in one sentence; `nil` for never.
  var lastTicked: String? { answers.lastTicked(in: catalogue, timeZone) }

  /// Takes note of the signs that are on the screen: what is shown now was shown before the next key is read.
  mutating func noteSeen() {
    guard case .signs(var asking) = places.last else { return }
    // In lines all are told at once.
    asking.seen.formUnion(isInLines ? Set(askedSigns.map(\.id)) : signsScene(asking).visible(on: size))
    places[places.count - 1] = .signs(asking)
  }

  mutating func signsIntent(_ intent: Intent, _ asking: Asking, _ moment: Moment) -> [Effect] {
    var asking = asking
    asking.notice = nil
    let scene = signsScene(asking)
    defer { if case .signs = places.last { places[places.count - 1] = .signs(asking) } }
    switch intent {
    case .up, .down, .pageUp, .pageDown, .first, .last:
      let moved = scene.moved(intent, on: size)
      (asking.selected, asking.from) = (moved.selected, moved.from)
    case .tick where scene.signs.indices.contains(asking.selected):
      asking.ticked.formSymmetricDifference([scene.signs[asking.selected].id])
    case .no, .accept:
      asking.notice = scene.refusal(of: intent)
      guard asking.notice == nil else { break }
      places.removeLast()
      return intent == .no ? sayNone(asking.before, moment) : say(scene.signs, asking, moment)
    case .body: openConditions()
    case .help: places.append(.page(Page(keys: .signs, glyphs: glyphs), from: 0))
    case .dismiss: return leave(moment)
    default: break
    }
    return []
  }

  private mutating func sayNone(_ start: Start?, _ moment: Moment) -> [Effect] {
    // Somebody for whom one applies is cleared by a professional, not by going through the signs again.
    if clearance == .flagged { return [] }
    return say(.clear, moment) + goOn(to: start, moment)
  }

  private mutating func say(_ signs: [WarningSign], _ asking: Asking, _ moment: Moment) -> [Effect] {
    let ticked = signs.filter { asking.ticked.contains($0.id) }
    let isFlagged = clearance == .flagged || ticked.contains { $0.group != .ask }
    places.append(.advised(from: 0, before: asking.before))
    return say(isFlagged ? .flagged : .clear, ticked: ticked.map(\.id), moment)
  }

  /// Begins what the signs were asked for.
  private mutating func goOn(to start: Start?, _ moment: Moment) -> [Effect] {
    guard var start else { return [] }
    start.hasAnswered = true
    return begin(start, moment)
  }

  // MARK: What was ticked

  /// What belongs to the signs that were ticked last.
  var advisedPage: Page {
    let ticked = Set(answer?.ticked ?? [])
    return Page(
      ticked: catalogue.warningSigns.filter { ticked.contains($0.id) }, isFlagged: clearance == .flagged,
      glyphs: glyphs)
  }

  mutating func advisedIntent(_ intent: Intent, before start: Start?, _ moment: Moment) -> [Effect] {
    switch intent {
    case .signs:
      places.removeLast()
      ask(before: start)
    case .cleared where clearance == .flagged:
      places.removeLast()
      return say(.cleared, moment) + goOn(to: start, moment)
    case .accept where clearance != .flagged:
      places.removeLast()
      return goOn(to: start, moment)
    default: return pageIntent(intent, moment)
    }
    return []
  }

  /// Takes down what was answered about the warning signs.
  mutating func say(_ clearance: Clearance, ticked: [String] = [], _ moment: Moment) -> [Effect] {
    let said = SignsAnswer(at: moment.date, clearance: clearance, ticked: ticked)
    answers.append(said)
    answer = said
    return [.saveAnswer(said)]
  }
}

extension SignsScene {
  /// Why an answer isn't taken yet; `nil` where it is.
  fileprivate func refusal(of intent: Intent) -> String? {
    if !isSeen { return "Please look at every sign first." }
    switch (intent, ticked.isEmpty) {
    case (.no, false): return "Enter goes on with what is ticked."
    case (.accept, true): return "Nothing is ticked. n: none of these."
    default: return nil
    }
  }
}

extension [SignsAnswer] {
  /// When the person last said that they have been seen and cleared; `nil` for never.
  public var lastCleared: Date? { last { $0.clearance == .cleared }?.at }

  /// What was ticked the last time that something was, with its date, in one sentence; `nil` for never.
  public func lastTicked(in catalogue: Catalogue, _ timeZone: TimeZone) -> String? {
    guard let answer = last(where: { !$0.ticked.isEmpty }) else { return nil }
    let ticked = Set(answer.ticked)
    let signs = catalogue.warningSigns.filter { ticked.contains($0.id) }.map(\.ask)
    guard !signs.isEmpty else { return nil }
    return
      "You ticked on \(Day(answer.at, in: timeZone).written): \(signs.joined(separator: "; "))."
  }
}

extension SignsDue.Reason {
  /// Why the warning signs are asked about, in one line.
  var words: String {
    switch self {
    case .never: "Before your first session."
    case .afterBreak(let days): "You have not exercised for \(days) days."
    case .strongPain: "You said that it hurts a lot."
    case .rise(let before, let after): "Your pain went up from \(before) to \(after)."
    case .firstHurt: "An exercise hurt in your last session."
    case .fourWeeks: "You have not been asked for four weeks."
    }
  }
}
