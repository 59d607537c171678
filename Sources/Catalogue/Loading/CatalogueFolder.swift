import Foundation
import Yams

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

  /// Reads and checks everything.
  ///
  /// - Throws: ``Faults`` with every fault of every file.
  public func load() throws(Faults) -> Catalogue {
    var faults: [Fault] = []
    let exercises = files(in: "Exercises", &faults).compactMap { file in
      file.read(&faults) { Exercise(id: file.id, text: $0, reading: $1) }
    }
    var references: [Reference] = exercises.flatMap { exercise in
      [exercise.easier, exercise.harder].compactMap { $0 }.map {
        Reference(target: $0, file: "\(path)/Exercises/\(exercise.id).yaml", line: 0, narrowing: Narrowing())
      }
    }
    let routines = files(in: "Routines", &faults).compactMap { file in
      file.read(&faults) { text, reading in
        Routine(id: file.id, text: text, reading: reading) { item, mark in
          references.append(
            Reference(
              target: item.exercise, file: file.path, line: mark?.line ?? 0, narrowing: item.narrowing))
        }
      }
    }
    let topics = files(in: "Guide", &faults).compactMap { file in
      file.read(&faults) { Topic(id: file.id, text: $0, reading: $1) }
    }
    let byID = Dictionary(uniqueKeysWithValues: exercises.map { ($0.id, $0) })
    // A file that failed to load would make every mention of it look unknown as well.
    if faults.isEmpty { faults = references.flatMap { $0.faults(among: byID) } }
    guard faults.isEmpty else { throw Faults(faults: faults) }
    return Catalogue(
      exercises: byID,
      routines: Dictionary(uniqueKeysWithValues: routines.map { ($0.id, $0) }),
      topics: topics.sorted { ($0.order, $0.id) < ($1.order, $1.id) })
  }

  private func files(in name: String, _ faults: inout [Fault]) -> [CatalogueFile] {
    let folder = "\(path)/\(name)"
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
        .map { CatalogueFile(path: "\(folder)/\($0)", id: String($0.dropLast(".yaml".count))) }
    } catch {
      faults.append(Fault(file: folder, reason: "cannot be read"))
      return []
    }
  }
}

/// One file of the folder.
private struct CatalogueFile {
  let path: String
  let id: String

  /// Reads the file and hands its text on; collects what is wrong with it.
  func read<Value>(_ faults: inout [Fault], as parse: (String, Reading) -> Value?) -> Value? {
    guard let data = FileManager.default.contents(atPath: path), data.count <= 256 * 1024,
      let text = String(validating: data, as: UTF8.self)
    else {
      faults.append(Fault(file: path, reason: "is not a readable UTF-8 text file of at most 256 KiB"))
      return nil
    }
    let reading = Reading(file: path)
    let value = parse(text, reading)
    faults += reading.faults
    return value
  }
}
