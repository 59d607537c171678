import Catalogue
import CatalogueFiles
import Foundation
import TestSupport

/// The shipped catalogue with no conditions and nothing that grows, but what a test adds to its files.
enum Specimen {
  /// - Parameters:
  ///   - additions: Lines of YAML by exercise.
  ///   - key: The key under which they are added; without it at the top of the file.
  static func catalogue(_ additions: [String: String], in key: String? = nil) throws -> Catalogue {
    let folder = try TemporaryFolder()
    for name in ["Exercises", "Routines", "Programmes", "Guide"] {
      let source = "\(Shipped.folder)/\(name)"
      for file in try FileManager.default.contentsOfDirectory(atPath: source) {
        var text = try String(contentsOfFile: "\(source)/\(file)", encoding: .utf8)
        if name == "Exercises" {
          text = bare(text)
          if let added = additions[String(file.dropLast(".yaml".count))] {
            text =
              key.map { text.replacingOccurrences(of: "\n\($0):\n", with: "\n\($0):\n\(added)\n") } ?? added
              + "\n" + text
          }
        }
        try folder.write(text, to: "\(name)/\(file)")
      }
    }
    return try CatalogueFolder(path: folder.url.path).load()
  }

  private static func bare(_ text: String) -> String {
    var isCondition = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if line.first?.isLetter == true { isCondition = line.hasPrefix("conditions:") }
      return !isCondition && !line.hasPrefix("  grows:")
    }.joined(separator: "\n")
  }

  /// Some conditions, each of another kind.
  static var conditions: Catalogue { get throws { try loaded.get() } }

  private static let loaded = Result {
    try catalogue([
      "childs-pose": """
      conditions:
        - {condition: osteoporosis, advice: adapt, hold_seconds: 20, note: "Only part of the way.", source: limber}
        - {condition: vertigo, advice: adapt, sets: 1, hold_seconds: 25, note: "Slowly.", source: limber}
      """,
      "cat-cow": """
      conditions:
        - {condition: osteoporosis, advice: adapt, note: "In a small range.", source: limber}
        - {condition: sore-wrists, advice: leave-out, replacement: pelvic-tilt, note: "Kind to wrists.", source: limber}
      """,
      "standing-forward-fold": """
      conditions:
        - {condition: osteoporosis, advice: leave-out, note: "It rounds the back.", source: limber}
        - {condition: glaucoma, advice: leave-out, replacement: seated-forward-bend, note: "Head up.", source: limber}
      """,
      "seated-forward-bend": """
      conditions:
        - {condition: glaucoma, advice: leave-out, replacement: belly-breathing, note: "Head up.", source: limber}
      """,
      "plank": """
      conditions:
        - {condition: sore-wrists, advice: leave-out, replacement: bird-dog, note: "Kind to wrists.", source: limber}
      """,
      "pelvic-tilt": """
      conditions:
        - {condition: recent-surgery, advice: leave-out, note: "Wait.", source: limber}
      """,
      "knee-to-chest": """
      conditions:
        - {condition: recent-surgery, advice: leave-out, note: "Wait.", source: limber}
      """,
      "bird-dog": """
      conditions:
        - {condition: sore-knees, advice: adapt, replacement: dead-bug-heel-tap, note: "On your back.", source: limber}
      """,
    ])
  }
}
