import Glibc
import Rig
import TestSupport

/// One trial of a case.
final class Round {
  /// From 0.
  let number: Int
  var dice: Dice
  private let tally: Tally

  init(_ number: Int, _ dice: Dice, _ tally: Tally) {
    self.number = number
    self.dice = dice
    self.tally = tally
  }

  /// Lends a home with the drill in it.
  func home(_ use: (Home) async throws -> Void) async throws {
    try await Home.lend { home in
      try home.write(Drill.file, to: "config/limber/routines/drill.yaml")
      try home.write("get-ready: 5\n", to: "config/limber/config.yaml")
      try await use(home)
    }
  }

  /// Sits down at limber in a new home, and afterwards looks whether all is as it must be.
  func sit(
    _ setting: TerminalRun.Setting = TerminalRun.Setting(), _ use: (TerminalRun) async throws -> Void
  ) async throws {
    try await home { try await sit(setting, in: $0, use) }
  }

  /// Counts a program that was killed outright.
  func killed() async { await tally.killed() }

  /// Sits down at limber in a home.
  func sit(
    _ setting: TerminalRun.Setting = TerminalRun.Setting(), in home: Home, isXterm: Bool = true,
    _ use: (TerminalRun) async throws -> Void
  ) async throws {
    await tally.sat()
    let sitting = try TerminalRun(setting, in: home)
    try await use(sitting)
    if try await sitting.ends() == 128 + SIGKILL { await killed() }
    try sitting.checkTerminal(isXterm: isXterm)
    let aftermath = Aftermath(home: home)
    try await aftermath.checkProcesses()
    try await aftermath.checkJournal(sitting.drill)
  }
}
