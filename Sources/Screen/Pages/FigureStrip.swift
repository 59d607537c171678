import Catalogue
public import Figure
import Text

/// An exercise's keyframes side by side as plain text, each with its name below.
public enum FigureStrip {
  /// Draws the keyframes in as many rows as the width asks for.
  ///
  /// - Parameter width: Columns in all; a keyframe takes 26.
  public static func text(_ figure: Figure, width: Int, glyphs: Glyphs) -> String {
    let columns = 26, rows = 9
    let across = max(1, width / (columns + 1))
    let style: Picture.Style = glyphs.isUnicode ? .braille : .plain
    let pictures = figure.keyPoses.map { pose in
      let picture = figure.draw(pose: pose, columns: columns, rows: rows, style: style)
      let lines = picture.rows.map { String(String.UnicodeScalarView($0.map(\.scalar))) }
      return lines + [figure.motion.poses[pose].name.padded(to: columns)]
    }
    return stride(from: 0, to: pictures.count, by: across).map { start in
      let group = pictures[start..<min(start + across, pictures.count)]
      return (0...rows).map { row in group.map { $0[row] }.joined(separator: " ").trimmingEnd }
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
  }
}
