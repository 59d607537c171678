import Catalogue
import Coach
import Cues
import Foundation

/// The person's editor, started with the terminal all to itself; no shell reads any of it.
struct Editor {
  private let path: String
  private let arguments: [String]

  /// The editor that `$VISUAL` or `$EDITOR` names, else nano or vi.
  ///
  /// - Throws: ``Failure`` when there is none.
  init(_ environment: [String: String]) throws {
    let search = environment["PATH"]
    let named = ["VISUAL", "EDITOR"].first { environment[$0].map { !$0.allSatisfy(\.isWhitespace) } ?? false }
    guard let named else {
      guard let path = ["nano", "vi"].lazy.compactMap({ Programs.find($0, in: search) }).first else {
        throw Failure(Wording.Editing.noEditor, .failure)
      }
      self.path = path
      arguments = []
      return
    }
    let words = Self.words(of: environment[named] ?? "")
    guard let words, let program = words.first, !program.isEmpty else {
      throw Failure(Wording.Editing.openQuote(named), .failure)
    }
    guard let path = program.contains("/") ? program : Programs.find(program, in: search) else {
      throw Failure(Wording.Editing.missing(program, in: named), .failure)
    }
    self.path = path
    arguments = Array(words.dropFirst())
  }

  /// The words of a command: parted by blanks, but not within quotes or behind a backslash.
  ///
  /// - Returns: `nil` when a quote doesn't end.
  static func words(of command: String) -> [String]? {
    var words: [String] = [], word: String?, quote: Character?, isEscaped = false
    for character in command {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let whole = word { words.append(whole) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let whole = word { words.append(whole) }
    return quote == nil && !isEscaped ? words : nil
  }

  /// Opens a file and waits until the editor ends.
  ///
  /// - Throws: ``Failure`` when it doesn't start or doesn't end well.
  func open(_ file: String) throws {
    guard let ending = ForegroundProgram.run(path, arguments + [file]) else {
      throw Failure(Wording.Editing.cannotStart(path), .failure)
    }
    guard ending == 0 else { throw Failure(Wording.Editing.failed(ending), .failure) }
  }
}
