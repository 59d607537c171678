import Engine

extension Intent {
  /// Whether a key that is held down means it again and again: moving about, and what goes by steps.
  ///
  /// Whatever else a key means it means once, however long it is held and however it bounces.
  public var mayRepeat: Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown, .first, .last, .nextLink, .previousLink, .nextField, .nextTab,
      .previousTab, .moveUp, .moveDown, .increase, .decrease, .erase:
      true
    case .command(let command): [.more, .less, .slower, .faster].contains(command)
    default: false
    }
  }
}
