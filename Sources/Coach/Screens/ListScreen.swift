import Screen

/// A screen to choose from: a list with one line chosen.
protocol ListScreen: CoachScreen {
  /// The chosen line.
  var selected: Int { get set }
  /// What can be chosen.
  func list(_ model: Model) -> ListPage
}

extension ListScreen {
  func scene(_ model: Model) -> any Scene { ListScene(list(model), selected: selected, keys(model)) }

  /// Chooses another line, tells the keys, or leaves.
  mutating func choose(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    if let line = intent.line(from: selected, of: list(model).items.count) { selected = line }
    switch intent {
    case .help: openHelp(&model)
    case .dismiss, .quit: return model.leave(moment)
    default: break
    }
    return []
  }
}

extension Intent {
  /// The line that it moves to from another among so many; `nil` where it moves nowhere.
  func line(from line: Int, of count: Int) -> Int? {
    let wanted: Int
    switch self {
    case .up: wanted = line - 1
    case .down: wanted = line + 1
    case .pageUp: wanted = line - 8
    case .pageDown: wanted = line + 8
    case .first: wanted = 0
    case .last: wanted = count - 1
    default: return nil
    }
    return max(0, min(wanted, count - 1))
  }
}
