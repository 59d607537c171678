@testable import Screen

extension KeyMap {
  /// The keys of all screens.
  static let all: [KeyMap] = [
    .library, .picking, .linked, .building, .naming, .unsaved, .replacing, .home, .routine, .list, .settings,
    .conditions, .history, .story, .lived, .amending, .noting, .page, .signs, .flagged, .advised, .pain,
    .offer,
    .session, .sharp, .hurting, .ending, .stopped, .summary, .unfinished, .unfinishable,
  ]
}
