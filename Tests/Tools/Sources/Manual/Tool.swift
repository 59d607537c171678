import Foundation

/// The commands of the program, as it tells them to `--experimental-dump-help`.
struct Tool: Decodable {
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let arguments: [Argument]?
    let subcommands: [Command]?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String

      var written: String { kind == "long" ? "--\(name)" : "-\(name)" }
    }

    let kind: String
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let isOptional: Bool?
    let isRepeating: Bool?

    /// As it is typed: `--level level`, `routine`.
    var typed: String {
      let value = valueName ?? ""
      guard kind != "positional" else { return value }
      let names = (names ?? []).map(\.written).joined(separator: ", ")
      return kind == "option" ? "\(names) \(value)" : names
    }
  }

  let command: Command

  /// Reads what the program said.
  ///
  /// - Throws: A decoding error where it isn't the form that is known here.
  init(help: String) throws { self = try JSONDecoder().decode(Tool.self, from: Data(help.utf8)) }

  /// The commands that people are told of.
  var commands: [Command] { Self.told(command.subcommands) }

  static func told(_ commands: [Command]?) -> [Command] {
    (commands ?? []).filter { $0.commandName != "help" }
  }
}
