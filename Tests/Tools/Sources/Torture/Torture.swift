import Foundation
import TestSupport

/// Does to the built program what may ever happen to it.
///
/// `KILLS` says how many times it is killed outright (200), `SEED` which random moments are used (1), `ONLY` runs the
/// cases with these words in their names, `WORKERS` how many trials run at once (4).
@main
struct Torture {
  static func main() async {
    signal(SIGPIPE, SIG_IGN)
    exit(await Torture().run() ? 0 : 1)
  }

  private let tally = Tally()
  private let seed = UInt64(environment("SEED", 1))
  private let cases = Case.all(kills: environment("KILLS", 200)).filter { each in
    ProcessInfo.processInfo.environment["ONLY"].map { words in
      words.split(separator: ",").contains { each.done.contains($0) }
    } ?? true
  }

  private static func environment(_ name: String, _ standard: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? standard
  }

  private func run() async -> Bool {
    guard !cases.isEmpty else {
      print("no kind of case has these words in its name")
      return false
    }
    let began = ContinuousClock.now
    let queue = Queue(cases)
    await withTaskGroup(of: Void.self) { group in
      for _ in 1...Self.environment("WORKERS", 4) {
        group.addTask {
          while let (index, number) = await queue.next() { await attempt(index, number, queue) }
        }
      }
    }
    let rounds = await tally.rounds, sittings = await tally.sittings, kills = await tally.kills
    let minutes = (ContinuousClock.now - began) / .seconds(60)
    print(
      "\n\(cases.count) kinds of case, \(rounds) rounds, \(sittings) sessions at a terminal, \(kills) kills with -9,"
        + " seed \(seed)," + String(format: " %.1f minutes", minutes))
    print(await tally.words)
    return await !tally.hasLost
  }

  /// Makes one trial of a case, and prints the case's line with the last of them.
  private func attempt(_ index: Int, _ number: Int, _ queue: Queue) async {
    let trial = cases[index]
    let round = Round(number, Dice(seed: seed, name: "\(trial.done) \(number)"), tally)
    await tally.tried()
    var trouble: String?
    do {
      try await trial.body(round)
    } catch {
      let lost = error as? Lost ?? Lost(.trial, "\(error)")
      await tally.lost(lost.kind)
      trouble = "round \(number): \(lost.kind.rawValue): \(lost.what)"
    }
    guard let troubles = await queue.finished(index, trouble) else { return }
    print("\(troubles.isEmpty ? "held" : "LOST")  \(trial.done) (\(trial.rounds)): \(trial.must)")
    for trouble in troubles.prefix(3) {
      print(trouble.split(separator: "\n").prefix(30).map { "      \($0)" }.joined(separator: "\n"))
    }
    if troubles.count > 3 { print("      and \(troubles.count - 3) more") }
    fflush(nil)
  }
}

/// Hands out the rounds of all cases, and knows when the last of a case's is over.
private actor Queue {
  private var rounds: [(index: Int, number: Int)]
  private var left: [Int]
  private var troubles: [[String]]

  init(_ cases: [Case]) {
    rounds = cases.indices.flatMap { index in (0..<cases[index].rounds).map { (index, $0) } }.reversed()
    left = cases.map(\.rounds)
    troubles = cases.map { _ in [] }
  }

  func next() -> (index: Int, number: Int)? { rounds.popLast() }

  /// Notes the end of a round; what went wrong in all of them where it was the last.
  func finished(_ index: Int, _ trouble: String?) -> [String]? {
    if let trouble { troubles[index].append(trouble) }
    left[index] -= 1
    return left[index] == 0 ? troubles[index] : nil
  }
}
