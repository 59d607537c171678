public import Catalogue
import Foundation
import Text

extension UserFolder {
  /// Whether a routine with an id is in this folder.
  public func has(_ id: String) -> Bool { access(path(of: id), F_OK) == 0 || errno != ENOENT }

  /// The path of a routine of this folder.
  public func path(of id: String) -> String { "\(routines)/\(id).yaml" }

  /// Keeps a routine as a file, all at once, where it passes the check that every file has to pass.
  ///
  /// A file that is changed keeps its comments and every line that says nothing new.
  ///
  /// - Parameters:
  ///   - before: What the file said that is to be changed; `nil` for a new one.
  ///   - mayReplace: Whether another file of the same name may be lost.
  /// - Returns: The catalogue with it.
  /// - Throws: ``RoutineNotSaved``; every file is then as it was.
  public func save(
    _ routine: Routine, changing before: Routine?, mayReplace: Bool, beside shipped: Catalogue
  ) throws(RoutineNotSaved) -> Catalogue {
    // What is typed may hold spaces that read as ordinary ones.
    let routine = routine.renamed(routine.id, routine.name.withPlainSpaces)
    guard routine.id.isID, routine.id != Catalogue.gentlestRoutine else { throw .name }
    guard before?.id == routine.id || mayReplace || !has(routine.id) else { throw .taken }
    let text = try text(of: routine, changing: before, beside: shipped)
    let path = path(of: routine.id)
    let draft = AtomicFile(path: path).draft
    do throws(NotWritten) {
      try draft.makeFolder()
      guard try draft.create(Data(text.utf8)) else {
        throw NotWritten(Wording.NotWritten.inTheWay(draft.path))
      }
      defer { unlink(draft.path) }
      let (file, _) = check(draft.path, as: path, beside: shipped)
      if let fault = file.diagnostics.first { throw NotWritten("\(fault)") }
      try AtomicFile(path: path).write(Data(text.utf8))
    } catch {
      throw .refused(error.sentence)
    }
    return added(to: shipped)
  }

  /// Keeps a text as a new routine, where it passes the check that every file has to pass.
  ///
  /// - Returns: Whether it was written; it wasn't when there is one of the name already.
  /// - Throws: The ``Diagnostic`` of its first fault, or ``NotWritten``; nothing is written then.
  public func begin(_ text: String, as id: String, beside shipped: Catalogue) throws -> Bool {
    let path = path(of: id), file = AtomicFile(path: path), draft = file.draft
    try draft.makeFolder()
    if has(id) { return false }
    guard try draft.create(Data(text.utf8)) else {
      throw NotWritten(Wording.NotWritten.inTheWay(draft.path))
    }
    defer { unlink(draft.path) }
    let (checked, _) = check(draft.path, as: path, beside: shipped)
    if let fault = checked.diagnostics.first { throw fault }
    return try file.create(Data(text.utf8))
  }

  private func text(
    of routine: Routine, changing before: Routine?, beside shipped: Catalogue
  ) throws(RoutineNotSaved) -> String {
    guard let before else { return routine.text }
    let path = path(of: before.id)
    let document = YAMLDocument(file: path)
    guard let text = TextFile(path: path).text(document) else {
      throw .refused(document.diagnostics.first?.description ?? "")
    }
    do throws(Diagnostic) {
      return try RoutineText(text, file: path, beside: added(to: shipped)).changed(from: before, to: routine)
    } catch {
      // Under a new name it is another file, which owes the old one nothing but what it carries.
      if before.id != routine.id, before.carried.isEmpty { return routine.text }
      throw .byHand(error.description)
    }
  }
}

/// Why a routine was not saved.
public enum RoutineNotSaved: Error, Hashable, Sendable {
  /// Its name makes no id, or one that limber keeps for itself.
  case name
  /// There is another file of that name.
  case taken
  /// Its file can only be changed by hand; a sentence.
  case byHand(String)
  /// Anything else; a sentence.
  case refused(String)
}
