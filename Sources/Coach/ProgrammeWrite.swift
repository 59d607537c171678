import Foundation
import Journal
import Statistics

/// Something said of a programme that goes into the journal.
enum ProgrammeWrite: Hashable {
  /// That it is begun, held or ended.
  case choice(ProgrammeChoice)
  /// How a week was.
  case lookBack(LookBack)
  /// That a habit was kept to, or wasn't after all, and when that was said.
  case habit(HabitTick, isTicked: Bool, at: Date)

  /// Writes it.
  func write(to journal: Journal) throws(JournalError) {
    switch self {
    case .choice(let choice): try journal.save(choice)
    case .lookBack(let lookBack): try journal.save(lookBack)
    case .habit(let tick, true, let date): try journal.tick(tick, at: date)
    case .habit(let tick, false, let date): try journal.untick(tick, at: date)
    }
  }
}
