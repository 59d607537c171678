import Advice
import Catalogue
import Cues
import Engine
import Journal
import Screen
import Settings
import Statistics

/// A session from the questions before it to the summary after it.
extension Model {
  /// Asks what has to be asked, one screen after the other, and then runs.
  mutating func begin(_ start: Start, _ moment: Moment) -> [Effect] {
    if !start.isRehearsal {
      guard clearance != .flagged else {
        places.append(.advised(from: 0, before: start))
        return []
      }
      if !start.hasAnswered, let reason = situation.signsDue() {
        ask(before: start, because: reason)
        return []
      }
      guard start.knowsPain else {
        places.append(.painBefore(nil, start))
        return []
      }
      if !start.hasAnswered, let reason = situation.signsDue(painNow: start.pain) {
        ask(before: start, because: reason)
        return []
      }
    }
    if let pain = start.pain, pain >= Situation.strongPain {
      places.append(.offer(start))
      return []
    }
    return run(start, moment)
  }

  mutating func run(_ start: Start, _ moment: Moment) -> [Effect] {
    let session = Session(start.plan, catalogue: catalogue, avoiding: planner.avoided, at: moment.now)
    var live = LiveSession(session, start, at: moment.date, timeZone: moment.timeZone)
    let save = live.save(at: moment.date)
    self.live = live
    places.append(.session)
    let told = tell(grammar.opening(session))
    let isMute = settings.isVoiceOn && voiceName == nil && start.speed == 1
    let notes = [elsewhere.map(Self.elsewhere), start.note, isMute ? Self.noVoice : nil].compactMap { $0 }
    let note = notes.isEmpty ? nil : notes.joined(separator: " ")
    // In lines what a session begins with takes the place of its notices.
    let noted: [Effect] =
      isInLines ? note.map { [.tell([Cue($0, .detail, at: now, patience: .zero)])] } ?? [] : []
    let effects = told.bell + [save] + noted + told.words + advance(moment) { $0.advance(to: moment.now) }
    self.live?.notice = note
    return effects
  }

  /// Moves the session and takes in what it tells.
  mutating func advance(_ moment: Moment, _ move: (inout Session) -> [Event]) -> [Effect] {
    follow(moment) { move(&$0.session) }
  }

  private mutating func follow(_ moment: Moment, _ move: (inout LiveSession) -> [Event]) -> [Effect] {
    guard var live, live.session.outcome == nil else { return [] }
    let before = live.session
    let events = move(&live)
    self.live = live
    let told = tell(grammar.cues(events, before: before, after: live.session))
    return told.bell + take(events, moment) + told.words
  }

  /// The one place where cues become bell, voice and lines: a rehearsal's go by too fast to be heard.
  ///
  /// - Returns: The bell, which marks an instant and goes before what is written, for the disk takes its time; and
  ///   the words, which go after it, for they tell nothing as done that isn't kept.
  func tell(_ cues: [Cue]) -> (bell: [Effect], words: [Effect]) {
    guard !cues.isEmpty else { return ([], []) }
    guard live?.speed == 1 else { return ([], [.tell(cues)]) }
    let rings = !isMuted && cues.contains(where: \.ringsBell)
    return (rings ? [.bell] : [], [.tell(cues)] + (isVoiceOn ? [.say(cues)] : []))
  }

  private mutating func take(_ events: [Event], _ moment: Moment) -> [Effect] {
    let effects = live?.take(events, at: moment.date) ?? []
    guard let live, live.session.outcome != nil, case .session = places.last else { return effects }
    places.removeLast()
    if live.record.isRehearsal { return effects + finish() }
    places.append(.painAfter(nil))
    // What to do comes before any number.
    if live.wasHurting, let care = aftercare(of: live) { places.append(.stopped(care, from: 0)) }
    return effects
  }

  /// Shows the summary; a rehearsal begun by command, or a session in lines, leaves it to standard output.
  mutating func finish() -> [Effect] {
    guard let live else { return [.quit] }
    let record = live.record
    care = aftercare(of: live)
    self.live = nil
    finished = record
    sessionCount += 1
    remember(record)
    // Back to home: the routine's page has done its work.
    while let last = places.last, case .routine = last { places.removeLast() }
    if endsWithSession && (record.isRehearsal || isInLines) { return [.quit] }
    places.append(.summary(record, care, from: 0))
    return record.isRehearsal ? [] : [.readReached]
  }

  /// What a session asks for before anything else, where it hurt.
  private func aftercare(of live: LiveSession) -> Aftercare? {
    let last = facts.first { $0.id != live.record.id }
    let isAgain =
      last.map { last in
        max(last.painBefore ?? 0, last.painAfter ?? 0) >= Situation.strongPain
          || hurts.contains { $0.session == last.id }
      } ?? false
    return Aftercare(live.record, isSharp: live.isSharp, isAgain: isAgain)
  }

  // MARK: Keys

  mutating func sessionIntent(_ intent: Intent, _ moment: Moment) -> [Effect] {
    live?.notice = nil
    switch intent {
    case .togglePause:
      let isStill = live?.session.isStill ?? false
      return advance(moment) { $0.apply(isStill ? .resume : .pause, at: moment.now) }
    case .command(let command):
      live?.question = nil
      live?.noteHurting()
      let before = live?.session
      let effects = advance(moment) { $0.apply(command, at: moment.now) }
      if let before, !isInLines { live?.answer(command, since: before, at: moment.now) }
      // An easier exercise that isn't there leaves the question open.
      if case .hurting = live?.session.state, live?.question == nil { live?.question = .hurting }
      return effects
    case .yes:
      live?.isSharp = true
      return sessionIntent(.command(.end), moment)
    case .no: live?.question = .hurting
    case .quit:
      return hide(moment) { $0.live?.question = .ending }
    case .dismiss:
      live?.question = nil
      if case .hurting = live?.session.state { live?.question = .sharp }
      return unhide(moment)
    case .help:
      return hide(moment) { $0.places.append(.page(Page(keys: .session, glyphs: $0.glyphs), from: 0)) }
    case .instructions:
      guard let exercise else { return [] }
      return hide(moment) { $0.places.append(.exercise(id: exercise.id, from: 0, opened: moment.now)) }
    case .mute:
      if !isInLines { isMuted.toggle() }
      live?.notice = isInLines ? "plain lines ring no bell" : isMuted ? "bell off" : "bell on"
    case .voice: return toggleVoice()
    case .tap:
      let isCounted = live?.session.isCounting == true && live?.session.isStill == false
      return sessionIntent(isCounted ? .command(.countRep) : .togglePause, moment)
    default: break
    }
    return []
  }

  private static let noVoice = "No voice here: install espeak-ng or speech-dispatcher."

  private mutating func toggleVoice() -> [Effect] {
    guard let voiceName else {
      live?.notice = Self.noVoice
      return []
    }
    isVoiceOn.toggle()
    live?.notice = isVoiceOn ? "voice on (\(voiceName))" : "voice off"
    guard isVoiceOn, let live, live.speed == 1 else { return [.silence] }
    return [.say(grammar.opening(live.session))]
  }

  var grammar: CueGrammar { CueGrammar(settings.cues) }

  /// Pauses, and shows something in front of the session unless it has ended by then.
  private mutating func hide(_ moment: Moment, behind show: (inout Model) -> Void) -> [Effect] {
    let effects = follow(moment) { $0.hide(at: moment.now) }
    if let live, live.session.outcome == nil { show(&self) }
    return effects
  }

  /// Goes on when it was limber that paused for something that hid the session.
  mutating func unhide(_ moment: Moment) -> [Effect] { follow(moment) { $0.unhide(at: moment.now) } }
}

extension Session {
  /// Whether the count stands still until the person says otherwise.
  var isStill: Bool {
    switch state {
    case .paused, .hurting: true
    case .running, .waiting, .leadIn, .ended: false
    }
  }
}
