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
    var faults: [Fault] = []
    let exerciseFiles = files(in: "Exercises", &faults)
    var readings: [Reading] = []
    let exercises = exerciseFiles.compactMap { read($0, &readings, as: Exercise.init(id:text:reading:)) }
    let routines = files(in: "Routines", &faults).compactMap {
      read($0, &readings, as: Routine.init(id:text:reading:))
    }
    let topics = files(in: "Guide", &faults).compactMap {
      read($0, &readings, as: Topic.init(id:text:reading:))
    }
    let byID = Dictionary(exercises.map { ($0.id, $0) }) { first, _ in first }
    // An exercise with faults of its own is there all the same for those who mention it.
    let ids = Set(exerciseFiles.map(\.id))
    let known = routines.reduce(into: byID) { $0.merge($1.byID) { $1 } }
    for reading in readings {
      for mention in reading.mentions { mention.check(against: known, ids: ids, reading) }
    }
    faults += readings.flatMap(\.faults)
    guard faults.isEmpty else { throw Faults(faults) }
    return Catalogue(
      exercises: known,
      routines: Dictionary(routines.map { ($0.id, $0) }) { first, _ in first },
      topics: topics.sorted { ($0.order, $0.id) < ($1.order, $1.id) })
  }

  private func read<Value>(
    _ file: CatalogueFile, _ readings: inout [Reading], as parse: (String, String, Reading) -> Value?
  ) -> Value? {
    let reading = Reading(file: file.path)
    readings.append(reading)
    return file.text(reading).flatMap { parse(file.id, $0, reading) }
  }

  private func files(in name: String, _ faults: inout [Fault]) -> [CatalogueFile] {
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
