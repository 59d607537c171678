import TestSupport

/// Which sites are broken, and the sources with all of them in.
struct Mutants {
  /// What is in danger where the engine, the advice, the statistics and the joining of journals are wrong.
  static let folders = ["Sources/Engine", "Sources/Advice", "Sources/Statistics"]
  static let files = ["Merging", "Amending", "Facts", "Archive"].map { "Sources/Journal/\($0).swift" }

  /// What moves by something of another type, by module, and what has to be imported for it.
  private static let own = [
    "Engine": "extension Instant: Movable { typealias Way = Duration }",
    "Statistics": days,
    "Advice": "import Statistics\n" + days,
    "Journal": "import Statistics\n" + days,
  ]
  private static let days = "extension Day: Movable { typealias Way = Int }\nextension Day: Apart {}"

  /// What all sites of a module use.
  private static func common(_ module: String) -> String {
    """
    import Foundation
    \(own[module] ?? "")
    let mutant = ProcessInfo.processInfo.environment["\(variable)"].flatMap { Int($0) } ?? 0
    protocol Movable {
      associatedtype Way
      static func + (thing: Self, way: Way) -> Self
      static func - (thing: Self, way: Way) -> Self
    }
    protocol Apart { static func - (one: Self, other: Self) -> Int }
    extension Date: Movable { typealias Way = TimeInterval }

    """
  }

  /// What says which site is broken: its number.
  static let variable = "LIMBER_MUTANT"

  /// The sites, in the order in which they are numbered from 1 on.
  let sites: [Site]
  private let sources: [String: String]

  /// Of each file the site that a seed ranks first, and then those that it ranks first of all.
  init(_ sources: [String: String], without left: Set<String>, count: Int, seed: UInt64) {
    self.sources = sources
    let ranked = sources.sorted { $0.key < $1.key }
      .flatMap { Site.all(in: $0.value, of: $0.key) }.filter { !left.contains($0.name) }
      .map { site in
        var dice = Dice(seed: seed, name: site.name)
        return (rank: dice.next(), site: site)
      }
      .sorted { $0.rank < $1.rank }.map(\.site)
    var met: Set<String> = []
    let first = ranked.filter { met.insert($0.file).inserted }, names = Set(first.map(\.name))
    let others = ranked.filter { !names.contains($0.name) }
    sites = (first + others.prefix(max(0, count - first.count))).sorted {
      ($0.file, $0.range.lowerBound) < ($1.file, $1.range.lowerBound)
    }
  }

  /// The files that are broken as they read with all sites in, and for each module the file that declares what they use.
  var rewritten: [String: String] {
    var files: [String: String] = [:], declared: [String: String] = [:]
    for (index, site) in sites.enumerated() {
      declared[site.module, default: ""] += site.change.declared(at: index + 1) + "\n"
    }
    for (file, sites) in Dictionary(grouping: sites.enumerated(), by: \.element.file) {
      var bytes = Array((sources[file] ?? "").utf8)
      for (index, site) in sites.reversed() {
        bytes.replaceSubrange(site.range, with: Array(site.change.written(at: index + 1).utf8))
      }
      files[file] = String(decoding: bytes, as: UTF8.self)
    }
    for (module, text) in declared { files["Sources/\(module)/Mutants.swift"] = Self.common(module) + text }
    return files
  }
}

extension Mutants {
  /// The sites that the compiler means with the lines that it refuses: those on the line or, where an expression goes
  /// over several, the nearest before and after it.
  func refused(_ lines: [String: Set<Int>]) -> [Site] {
    lines.flatMap { file, lines in
      let sites = sites.filter { $0.file == file }
      return lines.flatMap { line in
        let nearest = sites.map { abs($0.line - line) }.min()
        return sites.filter { abs($0.line - line) == nearest }
      }
    }
  }
}
