import Foundation
import TestSupport
import Testing

/// The compiler finds a module that a target imports without declaring it, as long as something else has built it.
@Suite("Walls between targets")
struct ImportTests {
  /// What comes with the toolchain and the system.
  private static let given: Set = [
    "Darwin", "Dispatch", "Foundation", "Glibc", "Synchronization", "Testing",
  ]

  private struct Target {
    let name: String
    let folder: String
    let dependencies: Set<String>
  }

  /// The targets as `Package.swift` declares them.
  private static func targets() throws -> [Target] {
    let text = try String(
      contentsOf: Checkout.folder.appendingPathComponent("Package.swift"), encoding: .utf8)
    return text.split(separator: /\n    \.(?=target|executableTarget|testTarget)/).dropFirst().compactMap {
      part in
      guard let name = part.firstMatch(of: /name: "(\w+)"/)?.1 else { return nil }
      let isTest = part.hasPrefix("testTarget")
      let folder = part.firstMatch(of: /path: "([^"]+)"/).map { String($0.1) }
      let list = part.firstMatch(of: /dependencies: \[((?:[^\[\]])*)\]/)?.1 ?? ""
      let products = list.matches(of: /\.product\(name: "(\w+)"/).map { String($0.1) }
      let names = list.replacing(/\.product\([^)]*\)/, with: "").matches(of: /"(\w+)"/).map { String($0.1) }
      return Target(
        name: String(name), folder: folder ?? (isTest ? "Tests/" : "Sources/") + name,
        dependencies: Set(products + names))
    }
  }

  private static func imports(of target: Target) throws -> Set<String> {
    let imported = /(?m)^(?:@testable |public |internal )?import (?:struct |func )?(\w+)/
    var imports: Set<String> = []
    for file in try SourceFiles.swift(in: target.folder) {
      for match in file.text.matches(of: imported) { imports.insert(String(match.1)) }
    }
    return imports.subtracting(given).subtracting([target.name])
  }

  @Test("Every target declares what it imports")
  func declared() throws {
    let targets = try Self.targets()
    #expect(targets.count > 25)
    for target in targets {
      let missing = try Self.imports(of: target).subtracting(target.dependencies)
      #expect(missing.isEmpty, "\(target.name) imports \(missing.sorted())")
    }
  }

  @Test("Each library of others is imported in one place, and C stays behind its walls")
  func alone() throws {
    let owners = ["Yams": "CatalogueFiles", "GRDB": "Journal", "CTerminal": "Terminal", "CSQLite": "Journal"]
    for target in try Self.targets() where target.folder.hasPrefix("Sources/") {
      for library in try Self.imports(of: target) {
        if let owner = owners[library] { #expect(target.name == owner, "\(target.name) imports \(library)") }
      }
    }
  }
}
