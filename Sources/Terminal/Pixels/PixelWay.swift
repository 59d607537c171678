/// How pictures in pixels get to a terminal.
public enum PixelWay: String, Hashable, Sendable {
  /// kitty's protocol: a picture that lies in cells, shown by the number of its frame.
  case frames
  /// The same, shown by the colour of the cells.
  case placeholders
  /// kitty's protocol: a picture put at a place, by its number.
  case placements
  /// The sequence of a VT340, anew for each picture.
  case sixel
  /// iTerm2's sequence, which nothing can be taken back of.
  case inline

  /// Whether the terminal keeps pictures, and shows them again by their numbers.
  var isByNumber: Bool { [.frames, .placeholders, .placements].contains(self) }
}
