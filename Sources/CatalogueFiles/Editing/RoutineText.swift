import Catalogue
import Text
import Yams

/// The text of a routine that a person wrote, in which what is done can be changed.
///
/// Only lines that say something new are written; comments, order of keys and all that is not meant stay as they are.
struct RoutineText {
  private let text: String
  private let file: String
  private let usual: UsualRanges
  private let exercises: [String: Exercise]

  /// A text, with the name of the file that faults give and the catalogue that it stands beside.
  init(_ text: String, file: String, beside catalogue: Catalogue) {
    self.text = text
    self.file = file
    usual = UsualRanges(catalogue)
    exercises = catalogue.exercises
  }

  /// The text with another name, other words about it, and other things to do.
  ///
  /// - Throws: The fault that keeps it from being changed.
  func changed(from before: Routine, to after: Routine) throws(Diagnostic) -> String {
    guard let held = routine(in: text, id: before.id), held.says(before) else {
      throw Diagnostic(file: file, reason: Wording.Diagnostics.changedMeanwhile)
    }
    let document = YAMLDocument(file: file, usual: usual)
    guard case .mapping(let mapping)? = document.tree(of: text) else {
      throw document.diagnostics.first ?? Diagnostic(file: file, reason: Wording.Diagnostics.noRoutine)
    }
    var edit = RoutineEdit(TextLines(text), mapping)
    var refusal: Diagnostic?
    for block in Block.allCases where before.items(in: block) != after.items(in: block) {
      guard !edit.take(block, before.items(in: block)), refusal == nil else { continue }
      let mark = mapping.first { $0.key.scalar?.string == block.key }?.key.mark
      refusal = Diagnostic(
        file: file, line: mark?.line ?? 0, column: mark?.column ?? 0,
        reason: Wording.Diagnostics.notByLine(block.key))
    }
    if let refusal { throw refusal }
    for block in Block.allCases where before.items(in: block) != after.items(in: block) {
      edit.put(after.items(in: block), in: block)
    }
    if before.name != after.name { edit.put("name", after.name) }
    if before.about != after.about { edit.put("about", after.about) }
    // What was written is read again: only if it says what it should is it taken.
    let changed = edit.text
    guard let written = routine(in: changed, id: after.id), written.says(after) else {
      throw Diagnostic(file: file, reason: Wording.Diagnostics.notByLine)
    }
    return changed
  }

  private func routine(in text: String, id: String) -> Routine? {
    let document = YAMLDocument(file: file, usual: usual)
    guard var routine = Routine(id: id, text: text, document: document) else { return nil }
    routine.resolve(document.resolve(among: exercises.merging(routine.byID) { $1 }))
    return routine
  }
}

extension Routine {
  func items(in block: Block) -> [RoutineItem] { items.filter { $0.block == block } }

  /// Whether it says the same as another, whatever the two are called.
  fileprivate func says(_ other: Routine) -> Bool {
    name == other.name && about == other.about && sources == other.sources && order == other.order
      && items.map(\.written) == other.items.map(\.written)
      && carried.map(\.id.lastPart) == other.carried.map(\.id.lastPart)
  }
}

extension RoutineItem {
  /// All of it as a file has it: what its routine carries goes there by its own id.
  fileprivate var written: String { "\(block.key) \(entry)" }
}

extension String {
  fileprivate var lastPart: Substring { split(separator: "/").last ?? "" }
}
