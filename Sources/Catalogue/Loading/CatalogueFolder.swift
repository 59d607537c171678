import Foundation

/// The folder that the catalogue is read from: `Exercises`, `Routines` and `Guide`, one file a thing.
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
    var visit = Visit(self)
    for file in visit.exerciseFiles { visit.readExercise(file) }
    for file in files(in: "Routines", &visit.faults) { visit.readRoutine(file) }
    for file in files(in: "Guide", &visit.faults) { visit.readTopic(file) }
    return try visit.catalogue()
  }

  /// Reads and checks what one session takes: a routine, the one for a sore day, their exercises with those that may
  /// take their place, and the warning signs.
  ///
  /// - Returns: `nil` where there is no such routine.
  /// - Throws: ``Faults`` with every fault of every file read.
  public func load(routine id: String) throws(Faults) -> Catalogue? {
    var visit = Visit(self)
    let wanted = files(in: "Routines", &visit.faults)
      .filter { [id, Catalogue.gentlestRoutine].contains($0.id) }
    guard wanted.contains(where: { $0.id == id }) else { return nil }
    for file in wanted { visit.readRoutine(file) }
    for file in files(in: "Guide", &visit.faults) where file.id == Catalogue.redFlagsTopic {
      visit.readTopic(file)
    }
    var next = visit.routines.flatMap { $0.items.map(\.exercise) } + Catalogue.safestExercises
    while let exercise = next.popLast() {
      guard visit.exercises[exercise] == nil else { continue }
      visit.readExercise(exercise)
      let read = visit.exercises[exercise]
      next += [read?.easier].compactMap { $0 } + (read?.conditions.compactMap(\.replacement) ?? [])
    }
    for harder in visit.exercises.values.compactMap(\.harder) { visit.readExercise(harder) }
    return try visit.catalogue()
  }

  fileprivate func files(in name: String, _ faults: inout [Fault]) -> [CatalogueFile] {
    let folder = "\(path)/\(name)"
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
        .map { CatalogueFile(folder: folder, name: $0) }
    } catch {
      let isThere = FileManager.default.fileExists(atPath: folder)
      faults.append(
        Fault(file: folder, reason: isThere ? "is not a folder that can be read" : "is missing"))
      return []
    }
  }
}

/// What has been read of a folder so far.
private struct Visit {
  let exerciseFiles: [CatalogueFile]
  private let byID: [String: CatalogueFile]
  var faults: [Fault] = []
  private(set) var exercises: [String: Exercise] = [:]
  private(set) var routines: [Routine] = []
  private var topics: [Topic] = []
  private var readings: [Reading] = []

  init(_ folder: CatalogueFolder) {
    exerciseFiles = folder.files(in: "Exercises", &faults)
    byID = Dictionary(exerciseFiles.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Reads an exercise that hasn't been read yet.
  mutating func readExercise(_ id: String) {
    if exercises[id] == nil, let file = byID[id] { readExercise(file) }
  }

  mutating func readExercise(_ file: CatalogueFile) {
    exercises[file.id] = read(file, as: Exercise.init(id:text:reading:))
  }

  mutating func readRoutine(_ file: CatalogueFile) {
    if let routine = read(file, as: Routine.init(id:text:reading:)) { routines.append(routine) }
  }

  mutating func readTopic(_ file: CatalogueFile) {
    if let topic = read(file, as: Topic.init(id:text:reading:)) { topics.append(topic) }
  }

  private mutating func read<Value>(
    _ file: CatalogueFile, as parse: (String, String, Reading) -> Value?
  ) -> Value? {
    let reading = Reading(file: file.path)
    readings.append(reading)
    return file.text(reading).flatMap { parse(file.id, $0, reading) }
  }

  /// All that was read, held against each other.
  func catalogue() throws(Faults) -> Catalogue {
    // An exercise with faults of its own, or not read, is there all the same for those who mention it.
    let ids = Set(byID.keys)
    let known = routines.reduce(into: exercises) { $0.merge($1.byID) { $1 } }
    for reading in readings {
      for mention in reading.mentions { mention.check(against: known, ids: ids, reading) }
    }
    let faults = faults + readings.flatMap(\.faults)
    guard faults.isEmpty else { throw Faults(faults) }
    return Catalogue(
      exercises: known,
      routines: Dictionary(routines.map { ($0.id, $0) }) { first, _ in first },
      topics: topics.sorted { ($0.order, $0.id) < ($1.order, $1.id) })
  }
}
