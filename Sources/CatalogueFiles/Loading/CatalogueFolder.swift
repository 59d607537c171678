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

  /// All that is in it: as it is stored, or read from its files where they are others than it was stored from.
  ///
  /// - Throws: ``Faults`` with every fault of every file.
  public func load() throws(Faults) -> Catalogue {
    if let stored { return stored }
    return try read()
  }

  /// Reads and checks every file.
  ///
  /// - Throws: ``Faults`` with every fault of every file.
  public func read() throws(Faults) -> Catalogue {
    var loader = CatalogueLoader()
    for part in Part.allCases {
      for file in files(of: part, &loader.diagnostics) { loader.read(file, part) }
    }
    return try loader.catalogue()
  }

  /// A folder of files of one kind.
  enum Part: String, CaseIterable {
    case exercises = "Exercises"
    case routines = "Routines"
    case programmes = "Programmes"
    case guide = "Guide"
  }

  /// The files of a part, by name.
  func files(of part: Part, _ diagnostics: inout [Diagnostic]) -> [CatalogueFile] {
    let folder = "\(path)/\(part.rawValue)"
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
  var diagnostics: [Diagnostic] = []
  private var ids: Set<String> = []
  private var exercises: [String: Exercise] = [:]
  private var routines: [Routine] = []
  private var programmes: [Programme] = []
  private var topics: [Topic] = []
  private var readings: [YAMLDocument] = []

  mutating func read(_ file: CatalogueFile, _ part: CatalogueFolder.Part) {
    switch part {
    case .exercises:
      // One with faults of its own is there all the same for those who reference it.
      ids.insert(file.id)
      exercises[file.id] = read(file, as: Exercise.init(id:text:document:))
    case .routines: read(file, as: Routine.init(id:text:document:)).map { routines.append($0) }
    case .programmes: read(file, as: Programme.init(id:text:document:)).map { programmes.append($0) }
    case .guide: read(file, as: Topic.init(id:text:document:)).map { topics.append($0) }
    }
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
