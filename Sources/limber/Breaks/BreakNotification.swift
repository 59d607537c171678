import Advice
import Catalogue
import Coach
import Cues
import Engine
import Foundation
import Journal
import Statistics
import Text

/// A break told by the desktop, with its moves to be done by oneself.
struct BreakNotification {
  private let rhythm: BreakRhythm

  init(_ rhythm: BreakRhythm) { self.rhythm = rhythm }

  /// Where notify-send is; `nil` where it isn't.
  static var program: String? {
    Programs.find("notify-send", in: Environment.variables["PATH"])
  }

  /// Sends it.
  ///
  /// - Throws: ``Failure`` where notify-send isn't there or fails, or the catalogue has faults.
  func send() throws {
    guard let program = Self.program else { throw Failure(Wording.Breaks.noNotifier, .noTerminal) }
    let body = try moves().joined(separator: "\n")
    let ending = UnseenProgram.run(program, ["--app-name=limber", "--", Wording.Breaks.title, body])
    guard ending == .done else { throw Failure(Wording.Breaks.notSent(ending.words), .noTerminal) }
  }

  /// What to do, a line a move; no move before the warning signs are answered, or while one applies.
  private func moves() throws -> [String] {
    let catalogue = try Environment.catalogue(tells: false), settings = Environment.ownSettings.settings
    let known = Environment.reading { journal throws(Failure) in
      (
        try Environment.situation(journal, catalogue, settings),
        try journal.answer { journal throws(JournalError) in try journal.hurtLastTime() }
      )
    }
    let situation = known?.0 ?? Situation(withoutJournal: catalogue, settings, at: Date())
    guard situation.answer?.clearance.allowsSessions == true, situation.signsDue() == nil else {
      return [Wording.Breaks.walk, Wording.Breaks.signsFirst]
    }
    let number = rhythm.number(of: Date(), in: .current)
    let plan = Planner(situation, settings).breakPlan(
      turn: number * 2, without: Set((known?.1 ?? [:]).keys))
    guard let plan else { return [Wording.Breaks.walk] }
    return plan.slots.map { slot in
      let exercise = slot.exercise
      // What stands in it may be taken for markup.
      return Wording.Breaks.move(exercise.name, exercise.spoken?.action).escapedMarkup
    }
  }
}
