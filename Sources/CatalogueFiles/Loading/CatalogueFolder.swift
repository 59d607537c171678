public import Catalogue
import Foundation

/// The folder that the catalogue is read from: `Exercises`, `Routines`, `Programmes` and `Guide`, one file a thing.
public struct CatalogueFolder: Sendable {
  /// The folder's path.
  public let path: String

  /// A folder at a path.
  public init(path: String) { self.path = path }

  /// The shipped folder: `../share/limber` of an installed program, or `Resources` of the checkout it was built in.
  ///
  /// - Parameter executable: The absolute path of the running program.
  public static func shipped(for executable: String) -> CatalogueFolder? {
    var folder = URL(fileURLWithPath: executable).deletingLastPathComponent()
    var candidates = [folder.deletingLastPathComponent().appendingPathComponent("share/limber")]
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      candidates.append(folder.appendingPathComponent("Resources"))
    }
    let found = candidates.first {
      FileManager.default.fileExists(atPath: $0.appendingPathComponent("Exercises").path)
    }
    return found.map { CatalogueFolder(path: $0.path) }
  }

  /// The path of the schema that editors check routines by.
  public var routineSchema: String { "\(path)/Schema/routine.schema.json" }

  /// Reads and checks everything.
  ///
  /// - Throws: ``Faults`` with every fault of every file.
  public func load() throws(Faults) -> Catalogue {
    var loader = CatalogueLoader(self)
    for file in loader.exerciseFiles { loader.readExercise(file) }
    for file in files(in: "Routines", &loader.diagnostics) { loader.readRoutine(file) }
    for file in files(in: "Programmes", &loader.diagnostics) { loader.readProgramme(file) }
    for file in files(in: "Guide", &loader.diagnostics) { loader.readTopic(file) }
    return try loader.catalogue()
  }

  /// Reads and checks what one session takes: a routine, the one for a sore day, their exercises with those that may
  /// take their place, and the warning signs.
  ///
  /// - Returns: `nil` where there is no such routine.
  /// - Throws: ``Faults`` with every fault of every file read.
  public func load(routine id: String) throws(Faults) -> Catalogue? {
    var loader = CatalogueLoader(self)
    let wanted = files(in: "Routines", &loader.diagnostics)
      .filter { [id, Catalogue.gentlestRoutine].contains($0.id) }
    guard wanted.contains(where: { $0.id == id }) else { return nil }
    for file in wanted { loader.readRoutine(file) }
    for file in files(in: "Guide", &loader.diagnostics) where file.id == Catalogue.redFlagsTopic {
      loader.readTopic(file)
    }
    var next = loader.routines.flatMap { $0.items.map(\.exercise) } + Catalogue.safestExercises
    while let exercise = next.popLast() {
      guard loader.exercises[exercise] == nil else { continue }
      loader.readExercise(exercise)
      let read = loader.exercises[exercise]
      next += [read?.easier].compactMap { $0 } + (read?.conditions.compactMap(\.replacement) ?? [])
    }
    for harder in loader.exercises.values.compactMap(\.harder) { loader.readExercise(harder) }
    return try loader.catalogue()
  }

  fileprivate func files(in name: String, _ diagnostics: inout [Diagnostic]) -> [CatalogueFile] {
    let folder = "\(path)/\(name)"
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
        .map { CatalogueFile(folder: folder, name: $0) }
    } catch {
      let isThere = FileManager.default.fileExists(atPath: folder)
      diagnostics.append(
        Diagnostic(
          file: folder,
          reason: isThere ? Wording.Diagnostics.noFolder : Wording.Diagnostics.missing))
      return []
    }
  }
}

/// What has been read of a folder so far.
private struct CatalogueLoader {
  let exerciseFiles: [CatalogueFile]
  private let byID: [String: CatalogueFile]
  var diagnostics: [Diagnostic] = []
  private(set) var exercises: [String: Exercise] = [:]
  private(set) var routines: [Routine] = []
  private var programmes: [Programme] = []
  private var topics: [Topic] = []
  private var readings: [YAMLDocument] = []

  init(_ folder: CatalogueFolder) {
    exerciseFiles = folder.files(in: "Exercises", &diagnostics)
    byID = Dictionary(exerciseFiles.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Reads an exercise that hasn't been read yet.
  mutating func readExercise(_ id: String) {
    if exercises[id] == nil, let file = byID[id] { readExercise(file) }
  }

  mutating func readExercise(_ file: CatalogueFile) {
    exercises[file.id] = read(file, as: Exercise.init(id:text:document:))
  }

  mutating func readRoutine(_ file: CatalogueFile) {
    if let routine = read(file, as: Routine.init(id:text:document:)) { routines.append(routine) }
  }

  mutating func readProgramme(_ file: CatalogueFile) {
    if let programme = read(file, as: Programme.init(id:text:document:)) { programmes.append(programme) }
  }

  mutating func readTopic(_ file: CatalogueFile) {
    if let topic = read(file, as: Topic.init(id:text:document:)) { topics.append(topic) }
  }

  private mutating func read<Value>(
    _ file: CatalogueFile, as parse: (String, String, YAMLDocument) -> Value?
  ) -> Value? {
    let document = YAMLDocument(file: file.path)
    readings.append(document)
    return file.text(document).flatMap { parse(file.id, $0, document) }
  }

  /// All that was read, held against each other.
  func catalogue() throws(Faults) -> Catalogue {
    // An exercise with faults of its own, or not read, is there all the same for those who reference it.
    let ids = Set(byID.keys)
    let known = routines.reduce(into: exercises) { $0.merge($1.byID) { $1 } }
    let named: [Mention.Kind: Set<String>] = [
      .routine: Set(routines.map(\.id)), .programme: Set(programmes.map(\.id)), .topic: Set(topics.map(\.id)),
    ]
    for document in readings {
      for reference in document.references { reference.check(against: known, ids: ids, document) }
      for mention in document.mentions { mention.check(among: named, document) }
    }
    let diagnostics = diagnostics + readings.flatMap(\.diagnostics)
    guard diagnostics.isEmpty else { throw Faults(diagnostics) }
    return Catalogue(
      exercises: known,
      routines: Dictionary(routines.map { ($0.id, $0) }) { first, _ in first },
      programmes: Dictionary(programmes.map { ($0.id, $0) }) { first, _ in first },
      topics: topics.sorted { ($0.order, $0.id) < ($1.order, $1.id) })
  }
}
