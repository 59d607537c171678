import Catalogue
import Yams

/// A person's own files on their way into the catalogue.
struct UserFiles {
  /// One file, as far as it could be read by itself.
  struct ReadFile {
    let file: CatalogueFile
    let document: YAMLDocument
    let kind: UserFileKind?
    var exercise: Exercise?
    var routine: Routine?
    var programme: Programme?
  }

  private let shipped: Catalogue
  private let usual: UsualRanges
  private let links: UserLinks
  private(set) var entries: [ReadFile] = []

  init(beside shipped: Catalogue, links: UserLinks) {
    self.shipped = shipped
    self.links = links
    usual = UsualRanges(shipped)
  }

  /// Reads a file; one of unknown kind is told by what it holds.
  mutating func read(_ file: CatalogueFile, as known: UserFileKind? = nil) {
    let document = YAMLDocument(file: file.path, usual: usual)
    let tree = file.text(document, links: links).flatMap { document.tree(of: $0) }
    let kind = known ?? tree.flatMap { UserFileKind(of: $0) }
    var entry = ReadFile(file: file, document: document, kind: kind)
    if let tree, let kind, let fields = document.fields(tree, keys: kind.keys) {
      let origin = Origin.own(replacesShipped: replaces(file.id, kind))
      switch kind {
      case .exercise:
        entry.exercise = Exercise(id: file.id, fields: fields)
        entry.exercise?.origin = origin
      case .routine:
        entry.routine = Routine(id: file.id, fields: fields)
        entry.routine?.origin = origin
      case .programme:
        entry.programme = Programme(id: file.id, fields: fields)
        entry.programme?.origin = origin
      }
    } else if let tree, kind == nil {
      document.fault(at: tree.mark, Wording.Diagnostics.neitherKind)
    }
    if kind == .routine, file.id == Catalogue.gentlestRoutine {
      document.fault(at: nil, Wording.Diagnostics.gentlest)
    }
    // The last one read takes the place of one with the same name.
    entries.removeAll { $0.file.path == file.path || kind != nil && $0.kind == kind && $0.file.id == file.id }
    entries.append(entry)
  }

  private func replaces(_ id: String, _ kind: UserFileKind) -> Bool {
    switch kind {
    case .exercise: shipped.exercises[id] != nil
    case .routine: shipped.routines[id] != nil
    case .programme: shipped.programmes[id] != nil
    }
  }

  /// The catalogue with those in it that are right; each entry's faults are all told afterwards.
  mutating func joined() -> Catalogue {
    if entries.isEmpty { return shipped }
    var exercises = shipped.exercises, routines = shipped.routines
    for exercise in entries.compactMap(\.exercise) { exercises[exercise.id] = exercise }
    for index in entries.indices {
      entries[index].resolve(among: exercises)
      if let exercise = entries[index].exercise { exercises[exercise.id] = exercise }
    }
    let ids = Set(exercises.keys).union(entries.filter { $0.kind == .exercise }.map(\.file.id))
    for entry in entries where entry.routine == nil && entry.programme == nil {
      for reference in entry.document.references {
        reference.check(against: exercises, ids: ids, entry.document)
      }
      // One that was taken for right until its references were looked up.
      guard let exercise = entry.exercise, !entry.document.diagnostics.isEmpty else { continue }
      exercises[exercise.id] = shipped.exercises[exercise.id]
    }
    for id in routines.keys { routines[id]?.yield(to: exercises) }
    for entry in entries {
      guard let routine = entry.routine else { continue }
      let known = exercises.merging(routine.byID) { $1 }
      for reference in entry.document.references { reference.check(against: known, ids: ids, entry.document) }
      routine.checkLength(known, entry.document)
      guard entry.document.diagnostics.isEmpty else { continue }
      routines[routine.id] = routine
      exercises.merge(routine.byID) { $1 }
    }
    let programmes = programmes(among: exercises, ids: ids, routines)
    var catalogue = Catalogue(
      exercises: exercises, routines: routines, programmes: programmes, topics: shipped.topics)
    catalogue.leftOut = entries.flatMap { Faults($0.document.diagnostics).diagnostics }
    return catalogue
  }

  /// The programmes with those of the person's own in it that are right.
  private func programmes(
    among exercises: [String: Exercise], ids: Set<String>, _ routines: [String: Routine]
  ) -> [String: Programme] {
    var programmes = shipped.programmes
    for id in programmes.keys { programmes[id]?.yield(to: exercises) }
    let own = entries.compactMap(\.programme?.id)
    let named: [Mention.Kind: Set<String>] = [
      .routine: Set(routines.values.filter { !$0.isCarried }.map(\.id)),
      .programme: Set(own).union(programmes.keys), .topic: Set(shipped.topics.map(\.id)),
    ]
    for entry in entries {
      guard let programme = entry.programme else { continue }
      for reference in entry.document.references {
        reference.check(against: exercises, ids: ids, entry.document)
      }
      for mention in entry.document.mentions { mention.check(among: named, entry.document) }
      for routine in programme.stages.compactMap(\.routine) { routine.checkLength(exercises, entry.document) }
      if entry.document.diagnostics.isEmpty { programmes[programme.id] = programme }
    }
    return programmes
  }
}

extension UserFiles.ReadFile {
  /// Puts ids in the place of the names that exercises are called by.
  fileprivate mutating func resolve(among exercises: [String: Exercise]) {
    let ids = document.resolve(among: exercises.merging(routine?.byID ?? [:]) { $1 })
    routine?.resolve(ids)
    exercise?.resolve(ids)
    programme?.resolve(ids)
    for reference in document.references where reference.word != reference.id && reference.id == exercise?.id
    {
      document.fault(at: reference.mark, Wording.Diagnostics.isItself(reference.word))
    }
  }
}

extension YAMLDocument {
  /// Finds the exercises that the file calls by a name.
  ///
  /// - Returns: The ids, by what the file calls them.
  func resolve(among exercises: [String: Exercise]) -> [String: String] {
    references = references.map { $0.resolved(among: exercises) }
    return Dictionary(references.map { ($0.word, $0.id) }) { first, _ in first }
  }
}

extension Exercise {
  fileprivate mutating func resolve(_ ids: [String: String]) {
    easier = easier.map { ids[$0] ?? $0 }
    harder = harder.map { ids[$0] ?? $0 }
  }
}

extension Routine {
  /// Puts ids in the place of names.
  mutating func resolve(_ ids: [String: String]) {
    for index in items.indices { items[index].exercise = ids[items[index].exercise] ?? items[index].exercise }
    for index in carried.indices { carried[index].resolve(ids) }
  }

  /// The exercises that it brings along, by id.
  var byID: [String: Exercise] { Dictionary(carried.map { ($0.id, $0) }) { first, _ in first } }

  /// Gives way to a person's own exercises: what was narrowed for the shipped one may not be right for theirs.
  mutating func yield(to exercises: [String: Exercise]) {
    for index in items.indices {
      guard let exercise = exercises[items[index].exercise], exercise.origin != .shipped else { continue }
      items[index].narrowing = items[index].narrowing.kept(by: exercise.prescription)
    }
  }
}
