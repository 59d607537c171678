import Text

extension String {
  /// Cut off with an ellipsis where it is too long.
  func cut(to width: Int, _ glyphs: Glyphs) -> String {
    guard columns > width else { return self }
    let room = width - glyphs.ellipsis.count
    return room > 0 ? prefix(fitting: room) + glyphs.ellipsis : prefix(fitting: max(1, width))
  }
}
