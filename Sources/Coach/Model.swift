import Advice
import Catalogue
import Engine
import Figure
import Journal
import Screen
import Settings

/// All that limber holds while it runs: what is known, where the person is, and the session in progress.
///
/// Changed by `update`, shown by `scene`; both are pure.
struct Model {
  var known: Knowledge
  /// Where the person is.
  var navigation = Navigation()
  var live: LiveSession?
  /// How limber is seen and heard.
  var output: Output
  /// The last instant seen.
  var now = Instant.zero
  /// When a key was pressed last.
  var lastKey = Instant.zero
  /// The figures of the exercises met so far; to work one out takes longer than to draw it.
  var figures: [String: Figure] = [:]
  /// The body at rest that is seen wherever limber stops the person.
  var resting: Sight? { figures[Self.restingExercise].map(Sight.init(resting:)) }
  static let restingExercise = "belly-breathing"
  /// Whether nobody can answer any more.
  var isAlone: Bool
  /// Whether limber ends with the session, because it was begun by command.
  let endsWithSession: Bool
  /// Whether the person was told that no tones are heard.
  var hasToldOfTones = false
  /// The record of a session begun by command, for the summary on standard output.
  var finished: SessionRecord?
  /// What the session that ended last asks for; `nil` where nothing in it hurt.
  var care: Aftercare?
  /// The week with it, and what comes next; `nil` for a rehearsal.
  var ahead: Ahead?
  /// The question that ended limber because nobody could answer it.
  var unanswered: Unanswered?

  /// - Parameter breaks: The pane that it begins with; `nil` for home, or for the session that it ends with.
  init(
    _ known: Knowledge, _ output: Output, endsWithSession: Bool, isAlone: Bool = false,
    breaks: BreaksScreen? = nil
  ) {
    self.known = known
    self.output = output
    self.endsWithSession = endsWithSession
    self.isAlone = isAlone
    if let breaks {
      navigation.open(breaks)
    } else if !endsWithSession {
      navigation.open(HomeScreen(known.advice))
      if known.unfinished != nil { navigation.open(ResumeScreen(before: nil)) }
    }
  }

  /// The keys of the screen on top.
  var keys: KeyMap { navigation.top?.keys(self) ?? .page }

  /// The screen on top.
  var scene: any Scene { navigation.top?.scene(self) ?? PageScene(Page(title: "limber"), from: 0, .page) }

  /// When a scene has to be drawn again though nobody pressed a key; `nil` for never.
  func nextChange(of scene: any Scene, _ pixels: Pixels = .none) -> Instant? {
    let figure = scene.stays(on: output.size, pixels).map { now + $0 }
    return [navigation.top?.nextChange(self, figure: figure), nextBreakBeneath].compactMap { $0 }.min()
  }
}
