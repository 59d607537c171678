import Catalogue
import Text

/// Why a text can't be the note of a session.
public enum NoteFault: Error, Hashable, Sendable {
  /// It has so many characters.
  case tooLong(Int)
  /// It holds a character that can't be seen, or a second line; this is how it is written out.
  case unprintable(String)

  /// What is wrong, as a sentence for the person.
  public var sentence: String {
    switch self {
    case .tooLong(let count): Wording.Note.tooLong(count, most: Amendment.longestNote)
    case .unprintable(let character): Wording.Note.unprintable(character)
    }
  }
}

extension Amendment {
  /// The most characters of a note.
  public static let longestNote = 500

  /// Takes down a note without the spaces around it, in place of the one before; an empty one takes that away.
  ///
  /// - Throws: ``NoteFault``; the note stays as it was.
  public mutating func write(note text: String) throws(NoteFault) {
    note = try Self.checked(note: text)
  }

  /// What a person says about a session, without the spaces around it.
  ///
  /// - Throws: ``NoteFault``.
  public static func checked(note text: String) throws(NoteFault) -> String {
    let text = text.trimmingSpaces
    if let character = text.unicodeScalars.lazy.map(String.init).first(where: { $0.printable != $0 }) {
      throw .unprintable(character.printable)
    }
    guard text.count <= Self.longestNote else { throw .tooLong(text.count) }
    return text
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
