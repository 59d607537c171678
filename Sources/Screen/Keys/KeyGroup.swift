import Engine

/// What keys are told together on the page that tells them.
enum KeyGroup: CaseIterable, Hashable {
  /// What a screen is for; in a session what is needed in each.
  case everyday
  /// When something hurts.
  case hurting
  /// More or less of an exercise, slower or faster.
  case pace
  /// Bell and voice.
  case sound
  /// Moving in a list or a page.
  case moving
  /// To other screens.
  case elsewhere
  /// Away from here.
  case leaving
}

extension Intent {
  /// The keys that it is told with.
  var group: KeyGroup {
    switch self {
    case .command(.hurts), .command(.easier): .hurting
    case .command(.more), .command(.less), .command(.slower), .command(.faster), .command(.toggleCounting):
      .pace
    case .mute, .voice, .sample: .sound
    case .up, .down, .pageUp, .pageDown, .first, .last, .nextLink, .previousLink, .nextTab, .previousTab:
      .moving
    case .guide, .history, .settings, .library, .build, .advice, .programme, .signs, .body, .activities:
      .elsewhere
    case .dismiss, .quit, .help: .leaving
    default: .everyday
    }
  }
}
