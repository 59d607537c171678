import Advice
import Catalogue
import Cues
import Engine
import Journal
import Screen
import Settings
import Statistics

/// A session as it is followed: what it tells, and the summary after it.
extension Model {
  /// Moves the session and takes in what it tells.
  mutating func advance(_ moment: MessageTime, _ move: (inout Session) -> [Event]) -> [Effect] {
    change(moment) { move(&$0.session) }
  }

  private mutating func change(_ moment: MessageTime, _ move: (inout LiveSession) -> [Event]) -> [Effect] {
    guard var live, live.session.outcome == nil else { return [] }
    let before = live.session
    let events = move(&live)
    self.live = live
    let told = tell(grammar.cues(events, before: before, after: live.session))
    return told.mark + take(events, moment) + told.words
  }

  /// The one place where cues become tones, bell, voice and lines: a rehearsal's go by too fast to be heard.
  ///
  /// - Returns: The tone or the bell, which marks an instant and goes before what is written, for the disk takes its
  ///   time; and the words, which go after it, for they tell nothing as done that isn't kept.
  func tell(_ cues: [Cue]) -> (mark: [Effect], words: [Effect]) {
    guard !cues.isEmpty else { return ([], []) }
    guard live?.speed == 1 else { return ([], [.tell(cues)]) }
    let marking = output.isMuted ? nil : output.marking
    let mark: Effect? =
      switch marking {
      // Of what happened meanwhile the last is what holds now.
      case .tones: cues.last { $0.tone != nil }?.tone.map { .play($0) }
      case .bell: cues.contains(where: \.ringsBell) ? .bell : nil
      case nil: nil
      }
    let said = marking == .tones ? cues.afterTones : cues
    return (mark.map { [$0] } ?? [], [.tell(cues)] + (output.isVoiceOn ? [.say(said)] : []))
  }

  private mutating func take(_ events: [Event], _ moment: MessageTime) -> [Effect] {
    let effects = live?.take(events, at: moment.date) ?? []
    if !output.isInLines, events.contains(where: { $0.kind == .halfway }) { live?.tellToTurn(at: moment.now) }
    guard let live, live.session.outcome != nil, navigation.top is SessionScreen else { return effects }
    navigation.close()
    if live.record.isRehearsal { return effects + finish() }
    let care = live.wasHurting ? aftercare(of: live) : nil
    let kept = live.isBreak ? finishBreak(live, moment) : []
    if !live.isBreak { navigation.open(PainScreen(before: nil)) }
    // What to do comes before any number.
    if let care { navigation.open(StoppedScreen(care)) }
    return effects + kept
  }

  /// Ends the session, and shows its summary; a rehearsal begun by command, or a session in lines, leaves that to standard
  /// output.
  mutating func finish() -> [Effect] {
    guard let live else { return [.quit] }
    let record = live.record
    care = aftercare(of: live)
    self.live = nil
    finished = record
    known.take(record)
    ahead = record.isRehearsal ? nil : known.ahead
    // Back to home: the routine's page has done its work.
    navigation.close(all: RoutineScreen.self)
    // On the screen the summary asks. In lines it is told once, with the answer in it; whoever leaves the pain unsaid is
    // asked no further.
    guard output.isInLines, record.painAfter != nil, care == nil else { return summarise(record) }
    navigation.open(EffortScreen(record, leadsToSummary: true))
    return []
  }

  /// Shows the summary of a session that has just ended, or leaves it to standard output.
  mutating func summarise(_ record: SessionRecord) -> [Effect] {
    if endsWithSession && (record.isRehearsal || output.isInLines) { return [.quit] }
    navigation.open(SummaryScreen(record, care, ahead))
    return record.isRehearsal ? [] : [.readReached]
  }

  /// What a session asks for before anything else, where it hurt.
  private func aftercare(of live: LiveSession) -> Aftercare? {
    let last = known.facts.first { $0.id != live.record.id }
    let isAgain =
      last.map { last in
        max(last.painBefore ?? 0, last.painAfter ?? 0) >= Situation.strongPain
          || known.hurts.contains { $0.session == last.id }
      } ?? false
    return Aftercare(live.record, isSharp: live.isSharp, isAgain: isAgain)
  }

  /// What is said of a session, or of one that would begin now.
  var grammar: CueGrammar { CueGrammar(known.settings.cues, familiar: live?.familiar ?? known.familiar) }

  /// Pauses, and shows something in front of the session unless it has ended by then.
  mutating func hide(_ moment: MessageTime, behind show: (inout Model) -> Void) -> [Effect] {
    let effects = change(moment) { $0.hide(at: moment.now) }
    if let live, live.session.outcome == nil { show(&self) }
    return effects
  }

  /// Goes on when it was limber that paused for something that hid the session.
  mutating func unhide(_ moment: MessageTime) -> [Effect] { change(moment) { $0.unhide(at: moment.now) } }
}

extension Knowledge {
  /// The week as it is now, and what comes after today.
  fileprivate var ahead: Ahead {
    let situation = inputs.situation
    return Ahead(
      week: Week(from: situation.today.monday, of: situation.sessions), goal: situation.goal,
      outlook: Outlook(after: situation))
  }
}

extension Session {
  /// Whether the count stands still until the person says otherwise.
  var isStill: Bool {
    switch state {
    case .standingBy, .paused, .hurting: true
    case .running, .waiting, .leadIn, .ended: false
    }
  }
}
