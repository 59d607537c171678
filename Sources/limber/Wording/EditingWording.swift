import CatalogueFiles
import Text

extension Wording {
  /// Files of one's own: begun, edited, checked.
  enum Editing {
    static let noEditor = "there is no editor: set $EDITOR, or install nano."
    static func openQuote(_ variable: String) -> String { "$\(variable) has a quote that doesn't end." }
    static func missing(_ program: String, in variable: String) -> String {
      "$\(variable) names \(program.printable), which isn't there."
    }
    static func cannotStart(_ editor: String) -> String {
      "the editor \(editor.printable) can't be started."
    }
    static func failed(_ status: some CustomStringConvertible) -> String {
      "the editor ended with status \(status)."
    }
    static let noTerminal = "an editor needs a terminal on standard input and output."

    static func copied(_ name: String) -> String {
      "\(name) came with limber: you edit a copy, which becomes your own and takes its place."
    }
    static func stays(_ why: String, in path: String) -> String {
      "\(why) What you wrote stays in \(path.printable)."
    }
    static let unchanged = "Nothing was changed."
    static func asItWas(_ path: String) -> String { "\(path.printable) is as it was." }
    static let kept = "Kept; limber leaves it out until it is right."
    static let question = "Edit again (e), leave the file as it was (x), or keep it anyway (k)?"
    static func carried(_ id: String) -> String {
      "\(id.printable) stands in the file of its routine: edit that."
    }
    static func gentlest(_ id: String) -> String {
      "\(id) is what limber offers in strong pain, and stays as it is."
    }

    // MARK: New

    static let pasteHere = "paste the lines, one exercise a line; Enter and ^D end them."
    static func understood(
      _ line: String, _ name: String, _ amount: String, _ certainty: HandoutEntry.Certainty
    ) -> String {
      let words =
        switch certainty {
        case .sure: "sure"
        case .guess: "a guess: look at it"
        case .own: "an exercise of its own: limber doesn't know it"
        }
      return "\(line.printable)\n  = \(name.printable): \(amount) (\(words))"
    }
    static func note(_ note: String) -> String { "    \(note)" }
    static func more(_ line: String) -> String { "\(line.printable)\n  goes with the line above" }
    static func often(_ when: String) -> String { "how often is yours to keep: \(when.printable)" }
    static func remarks(_ lines: [String]) -> String {
      "No exercises, and kept as comments: " + lines.map { "\"\($0.printable)\"" }.joined(separator: ", ")
        + "."
    }
    static func comesTo(_ all: Int, sure: Int, guesses: Int, own: Int) -> String {
      "\(all.counted("exercise")): \(sure) sure, \(guesses.counted("guess")), \(own) of its own."
    }

    static func replacesShipped(_ id: String) -> String {
      "it takes the place of the shipped routine \(id)."
    }
    static func isThere(_ path: String) -> String {
      "\(path.printable) is there already; `limber edit` opens it."
    }
    static func badID(_ name: String) -> String {
      "\"\(name.printable)\" can't be a routine's id: write small letters, digits and hyphens, such as after-work."
    }
    static func reserved(_ name: String) -> String {
      "\(name) is what limber offers in strong pain, and stays; take another name."
    }
  }

  /// What a check says of files.
  enum Check {
    static func passedOver(_ path: String) -> String {
      "\(path.printable): passed over: limber reads files that end in .yaml"
    }
    static func nothing(in folder: String) -> String { "You have no files of your own in \(folder)." }
    static func file(_ path: String, _ parts: [String]) -> String {
      "\(path.printable): \(parts.joined(separator: "; "))"
    }
    static let right = "right"
    static func exercise(_ name: String) -> String { "right: the exercise \(name)" }
    static func routine(_ name: String) -> String { "right: the routine \(name)" }
    static func programme(_ name: String) -> String { "right: the programme \(name)" }
    static func stages(_ count: Int) -> String { count.counted("stage") }
    static func minutes(_ minutes: Int, at level: String) -> String { "\(level) \(minutes) min" }
    static func positionChanges(_ count: Int) -> String { count.counted("position change") }
    static let noEquipment = "no equipment"
    static let replacesShipped = "takes the place of the shipped one"
  }
}
