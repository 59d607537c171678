import Foundation
import TestSupport

/// Breaks the engine, the advice, the statistics and the joining of journals in many small ways, and passes the tests.
///
/// `COUNT` says in how many ways (240), `SEED` which of all there are (1), `ONLY` tries those alone in whose file or
/// line these words are. Nine of ten have to die, and each that lives needs a reason.
@main
struct Mutate {
  static func main() throws {
    do {
      var mutate = Mutate()
      exit(try mutate.run() ? 0 : 1)
    } catch let failed as Tree.Failed {
      Self.say(failed.description)
      exit(1)
    }
  }

  private let tree = Tree(of: Checkout.folder)
  private let count = environment("COUNT") ?? 240
  private let seed = environment("SEED") ?? 1
  private let verbose = ProcessInfo.processInfo.environment["VERBOSE"] != nil
  private let only = ProcessInfo.processInfo.environment["ONLY"]
  /// How long tests take where nothing is broken.
  private var usual: [Tests: Duration] = [:]

  private static func environment(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }

  /// Some tests of a target: those whose names a pattern finds, without those that another one finds.
  private struct Tests: Hashable {
    let pattern: String
    var without = "^$"
  }

  /// The tests that concern a module, the quickest first.
  private static let tests = [
    "Engine": [quick("EngineTests"), slow("EngineTests"), Tests(pattern: "^CoachTests\\.")],
    "Advice": [quick("AdviceTests"), slow("AdviceTests"), Tests(pattern: "^CoachTests\\.")],
    "Statistics": ["StatisticsTests", "JournalTests", "ScreenTests"].map { Tests(pattern: "^\($0)\\.") },
    "Journal": [Tests(pattern: "^JournalTests\\.")],
  ]

  /// A target's tests without those of many random lives.
  private static func quick(_ target: String) -> Tests {
    Tests(pattern: "^\(target)\\.", without: "PropertyTests")
  }

  private static func slow(_ target: String) -> Tests { Tests(pattern: "^\(target)\\.\\w*PropertyTests") }

  /// Prints a line at once, into a pipe as well.
  private static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

  private mutating func run() throws -> Bool {
    let mutants = try build()
    let tried = mutants.sites.enumerated().filter { _, site in
      only.map { site.words.contains($0) } ?? true
    }
    // The quick tests of all of them first.
    var living = tried.map { (number: $0.offset + 1, site: $0.element) }
    for turn in 0..<(Self.tests.values.map(\.count).max() ?? 0) {
      var left = living
      left.removeAll()
      for each in living where try lives(each.site, each.number, turn) {
        left.append(each)
        if verbose { Self.say("turn \(turn) \(each.number) \(each.site.words)") }
      }
      living = left
    }
    let lived = living.map(\.site)
    var used: Set<String> = []
    for site in lived {
      let reason = Reason.all.first { $0.isOf(site) }
      if let reason { used.insert(reason.why) }
      Self.say(site.words + "\n  " + (reason?.why ?? "NO REASON"))
    }
    let stale = only == nil ? Reason.all.filter { !used.contains($0.why) } : []
    for reason in stale { Self.say("\(reason.file): \(reason.text): the reason is not needed any more") }
    let died = tried.count - lived.count
    Self.say("\(died) of \(tried.count) died")
    return died * 10 >= tried.count * 9 && lived.allSatisfy { site in Reason.all.contains { $0.isOf(site) } }
      && stale.isEmpty
  }

  /// Builds all sites at once, without those that the compiler refuses.
  private func build() throws -> Mutants {
    let sources = try tree.sources()
    var left = tree.refused
    while true {
      let mutants = Mutants(sources, without: left, count: count, seed: UInt64(seed))
      try tree.write(mutants.rewritten)
      let refused = try tree.build()
      guard !refused.isEmpty else { return mutants }
      let out = mutants.refused(refused)
      guard !out.isEmpty else { throw Tree.Failed(description: "the compiler refuses \(refused)") }
      left.formUnion(out.map(\.name))
      try tree.note(refused: left)
      Self.say("\(out.count) sites can't be built and give way to others")
    }
  }

  /// Whether none of the tests that concern a site fails where it is broken.
  private mutating func lives(_ site: Site, _ number: Int, _ turn: Int) throws -> Bool {
    guard let tests = Self.tests[site.module], tests.indices.contains(turn) else { return true }
    let limit = try usual(tests[turn]) * 3 + .seconds(10)
    return try passes(tests[turn], broken: number, within: limit)
  }

  /// How long tests take where nothing is broken.
  private mutating func usual(_ tests: Tests) throws -> Duration {
    if let known = usual[tests] { return known }
    let start = ContinuousClock.now
    guard try passes(tests, broken: 0, within: .seconds(600)) else {
      throw Tree.Failed(description: "\(tests.pattern) fails where nothing is broken")
    }
    let time = ContinuousClock.now - start
    usual[tests] = time
    return time
  }

  private func passes(_ tests: Tests, broken number: Int, within limit: Duration) throws -> Bool {
    try Run(
      tree.program,
      ["--testing-library", "swift-testing", "--filter", tests.pattern, "--skip", tests.without],
      [Mutants.variable: "\(number)"]
    ).passes(within: limit)
  }
}
