/// Faults of files and folders as such.
extension Wording.Diagnostics {
  static let notUTF8 = "is not UTF-8 text; save the file in UTF-8"
  static let isUTF16 = "is UTF-16 text; save the file as UTF-8"
  static func cannotOpen(_ why: String) -> String { "cannot be opened: \(why)" }
  static let notRegular = "is not a regular file"
  static func tooLarge(kibibytes: Int) -> String { "is larger than \(kibibytes) KiB" }
  static let cannotRead = "cannot be read"
  static let badFileName = "is not named like cat-cow.yaml, in small letters, digits and hyphens"
  static let noFolder = "is not a folder that can be read"
  static let missing = "is missing"
  static let neitherKind =
    "is neither a routine, which has \"main\", nor an exercise, which has \"prescription\", nor a programme, "
    + "which has \"stages\""

  // MARK: Links

  /// A link that isn't followed.
  static func link(_ reason: Link) -> String {
    "is a link that leads out of its folder\(reason.rawValue); put the file itself there"
  }

  /// Why what a link leads to isn't taken.
  enum Link: String {
    case outside = ""
    case notYAML = ", to what does not end in .yaml"
    case othersFile = ", to somebody else's file"
    case changeable = ", to a file that others can change"
  }
}
