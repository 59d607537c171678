public import Catalogue
import Foundation

/// The folder of a person's own: `exercises`, `routines` and `programmes`, one file a thing.
public struct UserFolder: Sendable {
  /// The folder's path.
  public let path: String
  private let links: UserLinks

  /// A folder at a path; it need not be there.
  ///
  /// - Parameter home: The person's home folder: links into it are followed; without it none is.
  public init(path: String, home: String? = nil) {
    self.path = path
    links = UserLinks(home: home)
  }

  /// The folder that routines are in.
  public var routines: String { "\(path)/\(UserFileKind.routine.folder)" }

  /// The folder that exercises are in.
  public var exercises: String { "\(path)/\(UserFileKind.exercise.folder)" }

  /// The folder that programmes are in.
  public var programmes: String { "\(path)/\(UserFileKind.programme.folder)" }

  /// The shipped catalogue with all that is right in this folder beside it.
  ///
  /// What is not right is left out, and told in ``Catalogue/leftOut``: it never keeps anyone from exercising.
  public func added(to shipped: Catalogue) -> Catalogue {
    var diagnostics: [Diagnostic] = []
    var files = read(beside: shipped, &diagnostics)
    var catalogue = files.joined()
    catalogue.leftOut = diagnostics + catalogue.leftOut
    catalogue.passedOver = passedOver
    return catalogue
  }

  /// Checks files, in this folder or anywhere else, against each other and all that is in it.
  ///
  /// - Parameter paths: The files; none stands for all of this folder.
  /// - Returns: Each file's content or faults, and the catalogue with the valid ones.
  public func check(_ paths: [String], beside shipped: Catalogue) -> (files: [CheckedFile], Catalogue) {
    var diagnostics: [Diagnostic] = []
    var files = read(beside: shipped, &diagnostics)
    for path in paths { files.read(CatalogueFile(path: path)) }
    let catalogue = files.joined()
    let wanted = files.entries.filter { paths.isEmpty || paths.contains($0.file.path) }
    let folders =
      paths.isEmpty ? diagnostics.map { CheckedFile(path: $0.file, content: nil, diagnostics: [$0]) } : []
    return (folders + wanted.map(CheckedFile.init), catalogue)
  }

  /// Checks a copy of one of this folder's files as if it stood in its place already.
  public func check(
    _ copy: String, as path: String, beside shipped: Catalogue
  ) -> (file: CheckedFile, Catalogue) {
    var diagnostics: [Diagnostic] = []
    var files = read(beside: shipped, &diagnostics)
    let kind = UserFileKind.allCases.first { path.hasPrefix("\(self.path)/\($0.folder)/") } ?? .routine
    files.read(CatalogueFile(path: path, readFrom: copy), as: kind)
    let catalogue = files.joined()
    // What is read last stands last.
    return (
      files.entries.last.map(CheckedFile.init) ?? CheckedFile(path: path, content: nil, diagnostics: []),
      catalogue
    )
  }

  private func read(beside shipped: Catalogue, _ diagnostics: inout [Diagnostic]) -> UserFiles {
    var files = UserFiles(beside: shipped, links: links)
    for kind in UserFileKind.allCases {
      let folder = "\(path)/\(kind.folder)"
      var status = stat()
      if stat(folder, &status) != 0, errno == ENOENT { continue }
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
        diagnostics.append(Diagnostic(file: folder, reason: Wording.Diagnostics.noFolder))
        continue
      }
      for name in names.sorted() where !name.hasPrefix(".") && Self.isOurs(name) {
        files.read(CatalogueFile(folder: folder, name: name), as: kind)
      }
    }
    return files
  }

  /// The files in it that are not read because of how their names end; what editors leave behind is not meant.
  public var passedOver: [String] {
    [routines, exercises, programmes].flatMap { folder in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.filter(Self.isPassedOver).sorted().map { "\(folder)/\($0)" }
    }
  }

  private static func isPassedOver(_ name: String) -> Bool {
    !name.hasPrefix(".") && !isOurs(name) && !name.uppercased().hasPrefix("README")
      && !leftovers.contains(where: name.hasSuffix)
  }

  /// The other ending that YAML files go by is looked at as well, so that it can be told what is wrong with it.
  private static func isOurs(_ name: String) -> Bool { name.hasSuffix(".yaml") || name.hasSuffix(".yml") }

  private static let leftovers = ["~", "#", ".bak", ".orig", ".rej", ".swp", ".tmp"]
}

/// What was found in one file.
public struct CheckedFile: Sendable {
  /// What a file holds that is right.
  public enum Content: Sendable {
    case exercise(Exercise)
    case routine(Routine)
    case programme(Programme)
  }

  /// The file's path.
  public let path: String
  /// What it holds; `nil` when it has faults.
  public let content: Content?
  /// All that is wrong with it, by line and column.
  public let diagnostics: [Diagnostic]
}

extension CheckedFile {
  fileprivate init(_ entry: UserFiles.ReadFile) {
    path = entry.file.path
    diagnostics = Faults(entry.document.diagnostics).diagnostics
    let found =
      entry.exercise.map(Content.exercise) ?? entry.routine.map(Content.routine)
      ?? entry.programme.map(Content.programme)
    content = diagnostics.isEmpty ? found : nil
  }
}
