import Catalogue
import Engine
import Text

extension SessionScene {
  /// Whether it stands still until the person says how to go on.
  var isStopped: Bool {
    if case .paused = snapshot.activity { return true }
    return question != nil
  }

  /// What stands in the middle while it stands still; `nil` while it goes on.
  func stop(_ glyphs: Glyphs) -> (stop: Stop, body: [Page.Paragraph])? {
    if let question {
      let ways = question.keys.bindings.filter { !isMissing($0.intent) }
      let isHurting = question != .ending
      let stop = Stop(
        isHurting ? Wording.Session.stop : Wording.Session.end,
        line: isHurting ? Wording.Session.stopped : Wording.Session.askEnd, isHurting ? .danger : .title,
        asked: question.asked, ways: ways, helps: isUnsaved ? unsavedHelps : [:], rest: resting,
        glyphs: glyphs)
      return (stop, paragraphs(of: question))
    }
    guard case .paused(let reason) = snapshot.activity else { return nil }
    let text = CountText(self, glyphs)
    let asked =
      switch reason {
      case .asked: Wording.Session.left(text.left)
      case .away(let time): Wording.Session.wasAway(time)
      case .noRep: Wording.Session.noRepCame
      }
    let ways = KeyMap.session.bindings.filter { $0.intent == .togglePause }
    let stop = Stop(
      Wording.Session.paused, line: text.phase, .paused, asked: asked, ways: ways,
      helps: [.togglePause: Wording.Session.resume.capitalisedFirst], rest: resting, glyphs: glyphs)
    return (stop, [Page.Paragraph(text.cue, .cue)])
  }

  /// What a question says before its answers.
  func paragraphs(of question: Question) -> [Page.Paragraph] {
    let what = felt ?? snapshot.exercise.name
    switch question {
    case .sharp:
      return [
        Page.Paragraph(Wording.Session.notedAndRest(what)), Page.Paragraph(Wording.Session.askSharp, .cue),
      ]
    case .hurting:
      return [Page.Paragraph(Wording.Session.noted(what)), Page.Paragraph(Wording.Session.askNext, .cue)]
    case .ending:
      return [
        isUnsaved
          ? Page.Paragraph(Wording.Session.isNotKept, .danger) : Page.Paragraph(Wording.Session.isKept)
      ]
    }
  }

  /// What ends a session says nothing of keeping while that can't be done.
  private var unsavedHelps: [Intent: String] { [.command(.end): Wording.Session.justEnd] }

  /// Whether a key has nothing to offer here: no easier exercise where there is none that is right.
  func isMissing(_ intent: Intent) -> Bool { intent == .command(.easier) && !canEase }
}

extension SessionScene.Question {
  /// The keys that answer it.
  public var keys: KeyMap {
    switch self {
    case .sharp: .sharp
    case .hurting: .hurting
    case .ending: .ending
    }
  }

  /// What it asks, in as few words as large letters have room for.
  fileprivate var asked: String {
    switch self {
    case .sharp: Wording.Session.sharp
    case .hurting: Wording.Session.whatNext
    case .ending: ""
    }
  }
}
