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
