import Screen

/// A screen to read: a text scrolled to a line.
protocol TextScreen: CoachScreen {
  /// The first line seen.
  var line: Int { get set }
  /// The text.
  func page(_ model: Model) -> Page
}

extension TextScreen {
  func scene(_ model: Model) -> any Scene { PageScene(page(model), from: line, keys(model)) }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    read(intent, &model, moment)
  }

  /// Scrolls, tells the keys, or leaves.
  mutating func read(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    if let line = scene(model).line(from: line, intent, on: model.output.size) { self.line = line }
    if intent == .help { openHelp(&model) }
    return intent == .dismiss || intent == .quit ? model.leave(moment) : []
  }
}

extension Scene {
  /// The line to scroll to from another; `nil` where the intent is not to scroll.
  fileprivate func line(from line: Int, _ intent: Intent, on size: Size) -> Int? {
    let screenful = max(1, size.rows - 5), lines: Int
    switch intent {
    case .up: lines = -1
    case .down: lines = 1
    case .pageUp: lines = -screenful
    case .pageDown: lines = screenful
    case .first: lines = -100_000
    case .last: lines = 100_000
    default: return nil
    }
    // Whatever was scrolled past the end before the window grew does not have to be scrolled back.
    return clamp(clamp(line, on: size) + lines, on: size)
  }
}
