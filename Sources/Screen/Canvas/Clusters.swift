import Synchronization
import Text

/// The characters of several scalars that have been drawn, such as a conjunct, a family or a flag.
///
/// Each is kept once in the whole program, so that a cell is a small number and cells of any canvases can be compared.
enum Clusters {
  /// The first code that is no scalar.
  static let first: UInt32 = 0x110000

  /// More characters than anybody's own files hold; of those beyond it the first scalar alone is drawn.
  private static let most = 1 << 16
  private static let table = Mutex(Table())

  private struct Table {
    var characters: [[UInt32]] = []
    var codes: [[UInt32]: UInt32] = [:]
  }

  /// A character as one number: its scalar, or the code it is kept under; a space where there is none.
  static func code(of scalars: Character.UnicodeScalarView) -> UInt32 {
    let values = scalars.prefix(Character.mostScalars).map(\.value)
    guard values.count > 1 else { return values.first ?? 32 }
    return table.withLock { table in
      if let code = table.codes[values] { return code }
      guard table.characters.count < most else { return values[0] }
      let code = first + UInt32(table.characters.count)
      table.characters.append(values)
      table.codes[values] = code
      return code
    }
  }

  /// The scalars of a character that is kept under a code.
  static func scalars(of code: UInt32) -> [UInt32] {
    table.withLock { table in
      let place = Int(code) - Int(first)
      return table.characters.indices.contains(place) ? table.characters[place] : []
    }
  }
}
