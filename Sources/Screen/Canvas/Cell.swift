/// One character's place on the screen.
public struct Cell: Hashable, Sendable {
  /// What stands there, in one number, because canvases are copied and compared many times a second: a scalar, the code
  /// that ``Clusters`` gives a character of several, or nothing behind a character of several columns.
  private let content: UInt32
  /// What it is for.
  public let role: Role
  /// What lies behind the character; `nil` for the terminal's own background.
  public let ground: Role?

  private init(content: UInt32, role: Role, ground: Role? = nil) {
    self.content = content
    self.role = role
    self.ground = ground
  }

  init(_ character: Character, _ role: Role) {
    self.init(content: Clusters.code(of: character.unicodeScalars), role: role)
  }

  init(_ scalar: Unicode.Scalar, _ role: Role, on ground: Role? = nil) {
    self.init(content: scalar.value, role: role, ground: ground)
  }

  /// What stands there; empty behind a character of several columns.
  public var text: String {
    var scalars: [UInt32] = []
    append(to: &scalars)
    return String(decoding: scalars, as: UTF32.self)
  }

  /// Adds the scalars that stand there to those of a line.
  public func append(to line: inout [UInt32]) {
    if isBehind { return }
    if isCluster { line += Clusters.scalars(of: content) } else { line.append(content) }
  }

  /// Whether it is a character of several scalars, whose columns not every terminal counts alike.
  public var isCluster: Bool { content >= Clusters.first }

  /// Whether it is a space.
  public var isBlank: Bool { content == Self.blank.content }

  /// Whether it is a further column of the character before it.
  public var isBehind: Bool { content == Self.nothing }

  private static let nothing: UInt32 = 0
  /// A space.
  public static let blank = Cell(content: 32, role: .text)
  static func behind(_ role: Role) -> Cell { Cell(content: nothing, role: role) }
}
