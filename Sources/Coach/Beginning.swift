import Advice
import Catalogue
import Cues
import Engine
import Journal
import Screen
import Settings
import Statistics

/// A session from the questions before it to its first instant.
extension Model {
  /// Asks what has to be asked, one screen after the other, and then begins.
  mutating func prepare(_ start: Start, _ moment: MessageTime) -> [Effect] {
    if !start.isRehearsal {
      guard known.clearance != .flagged else {
        navigation.open(AdvisedScreen(before: start))
        return []
      }
      if !start.hasAnswered, let reason = known.situation.signsDue() {
        ask(before: start, because: reason)
        return []
      }
      guard start.knowsPain else {
        navigation.open(PainScreen(before: start))
        return listening(for: start)
      }
      if !start.hasAnswered, let reason = known.situation.signsDue(painNow: start.pain) {
        ask(before: start, because: reason)
        return []
      }
    }
    if let pain = start.pain, pain >= Situation.strongPain {
      navigation.open(OfferScreen(start))
      return []
    }
    return begin(start, moment)
  }

  /// Begins a session of which all is known that has to be asked.
  mutating func begin(_ start: Start, _ moment: MessageTime) -> [Effect] {
    let familiar = known.familiar
    var start = start
    start.plan = withTimeToTell(start)
    let session = Session(
      start.plan, catalogue: known.catalogue, avoiding: known.planner.avoided, at: moment.now)
    var live = LiveSession(session, start, knowing: familiar, moment)
    let save = live.save(at: moment.date)
    self.live = live
    navigation.open(SessionScreen())
    let told = tell(grammar.opening(session))
    let isMute = known.settings.isVoiceOn && output.voiceName == nil && start.speed == 1
    let lackOfTones = start.speed == 1 && !hasToldOfTones ? output.lackOfTones : nil
    if lackOfTones != nil { hasToldOfTones = true }
    let notes = [
      known.elsewhereNotice, start.note, isMute ? Wording.InSession.noVoice : nil,
      lackOfTones?.sentence,
    ].compactMap { $0 }
    let note = notes.isEmpty ? nil : notes.joined(separator: " ")
    // In lines what a session begins with takes the place of its notices.
    let noted: [Effect] =
      output.isInLines ? note.map { [.tell([Cue($0, .detail, at: now, patience: .zero)])] } ?? [] : []
    // Who has just asked for a break is ready.
    let waits = output.waitsToBegin && start.speed == 1 && !start.isBreak
    let effects =
      told.mark + save + noted + told.words
      + advance(moment) {
        let events = $0.advance(to: moment.now)
        return waits ? events + $0.apply(.standBy, at: moment.now) : events
      }
    self.live?.notice = note
    return effects
  }

  /// Begins what the warning signs were asked for.
  mutating func goOn(to start: Start?, _ moment: MessageTime) -> [Effect] {
    guard var start else { return [] }
    start.hasAnswered = true
    return prepare(start, moment)
  }

  /// The gentlest routine in place of another, with the same pain and pace.
  func gentlest(_ start: Start) -> Start {
    guard let routine = known.catalogue.routines[Situation.gentlest] else { return start }
    var gentle = start
    let planned = known.planner.plan(routine, .gentle)
    gentle.plan = planned.plan
    gentle.note = planned.changes.sentence(in: known.catalogue)
    return gentle
  }
}
