import Foundation

/// A copy of the product's sources, with all sites in, in a folder of its own.
///
/// Files are written where they differ alone, so that the next build makes anew what it has to.
struct Tree {
  struct Failed: Error, CustomStringConvertible { let description: String }

  /// Tests that are passed; what others there are is left out of the copy, and so is the command.
  static let tested: Set = [
    "AdviceTests", "CoachTests", "EngineTests", "JournalTests", "ScreenTests", "StatisticsTests",
  ]

  private let package: URL
  private let folder: URL

  init(of package: URL) {
    self.package = package
    folder = package.appendingPathComponent(".build-mutate/tree")
  }

  /// The sources that may be broken, by their paths.
  func sources() throws -> [String: String] {
    let paths = try files().filter { path in
      path.hasSuffix(".swift") && Mutants.folders.contains { path.hasPrefix($0 + "/") }
        || Mutants.files.contains(path)
    }
    return try Dictionary(
      uniqueKeysWithValues: paths.map {
        ($0, try String(contentsOf: package.appendingPathComponent($0), encoding: .utf8))
      })
  }

  /// Makes the copy what the package is, but for the files that are given.
  func write(_ changed: [String: String]) throws {
    var contents: [String: Data] = [:]
    for path in try files() {
      let parts = path.split(separator: "/")
      if parts.starts(with: ["Tests", "Tools"]) { continue }
      if parts.count > 2, parts[0] == "Tests", parts[1].hasSuffix("Tests"),
        !Self.tested.contains(String(parts[1]))
      {
        contents["Tests/\(parts[1])/Nothing.swift"] = Data("// Is not passed here.\n".utf8)
      } else if parts.starts(with: ["Sources", "limber"]) {
        contents["Sources/limber/main.swift"] = Data("// Is not built here.\n".utf8)
      } else {
        contents[path] = try Data(contentsOf: package.appendingPathComponent(path))
      }
    }
    for (path, text) in changed { contents[path] = Data(text.utf8) }
    for path in try Self.files(in: folder) where contents[path] == nil {
      try FileManager.default.removeItem(at: folder.appendingPathComponent(path))
    }
    for (path, data) in contents {
      let file = folder.appendingPathComponent(path)
      guard (try? Data(contentsOf: file)) != data else { continue }
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
  }

  private func files() throws -> [String] {
    try ["Sources", "Tests", "Resources"].flatMap { part in
      try Self.files(in: package.appendingPathComponent(part)).map { "\(part)/\($0)" }
    }
      + ["Package.swift", "Package.resolved"].filter {
        FileManager.default.fileExists(atPath: package.appendingPathComponent($0).path)
      }
  }

  private static func files(in folder: URL) throws -> [String] {
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
      let type = try FileManager.default.attributesOfItem(atPath: folder.appendingPathComponent(path).path)[
        .type]
      return type as? FileAttributeType == .typeRegular
    }
  }

  /// The names of the sites that the compiler has refused, so that the next run builds once.
  var refused: Set<String> {
    Set((try? String(contentsOf: list, encoding: .utf8))?.split(separator: "\n").map(String.init) ?? [])
  }

  func note(refused names: Set<String>) throws {
    try Data(names.sorted().joined(separator: "\n").utf8).write(to: list)
  }

  private var list: URL { package.appendingPathComponent(".build-mutate/refused") }

  /// Builds the copy with its tests.
  ///
  /// - Returns: The lines that the compiler refuses, by file; none when it is built.
  func build() throws -> [String: Set<Int>] {
    let build = try Run(
      "/usr/bin/env",
      [
        "swift", "build", "--build-tests", "--package-path", folder.path, "--scratch-path", scratch,
      ])
    let output = try build.output()
    guard build.status != 0 else { return [:] }
    var refused: [String: Set<Int>] = [:]
    for match in output.matches(of: #/(Sources/[^:\n]+\.swift):(\d+):\d+: error: /#) {
      refused[String(match.1), default: []].insert(Int(match.2) ?? 0)
    }
    guard !refused.isEmpty else { throw Failed(description: String(output.suffix(4000))) }
    return refused
  }

  private var scratch: String { package.appendingPathComponent(".build-mutate/build").path }

  /// The program that passes the tests.
  var program: String { "\(scratch)/debug/limberPackageTests.xctest" }
}
