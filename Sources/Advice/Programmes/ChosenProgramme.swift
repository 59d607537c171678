public import Foundation
public import Statistics

/// What the person has decided about programmes, as it stands.
struct ChosenProgramme: Hashable {
  /// The programme's id.
  let id: String
  /// When it was begun.
  let start: Date
  /// When it was held and let go again, earliest first.
  private var turns: [Turn] = []

  private struct Turn: Hashable {
    let at: Date
    let isHeld: Bool
  }

  /// What some decisions come to; `nil` where no programme is followed.
  init?(_ choices: [ProgrammeChoice]) {
    var chosen: ChosenProgramme?
    for choice in choices.sorted(by: { $0.at < $1.at }) {
      switch choice.kind {
      // Two machines may both have begun it.
      case .started where chosen?.id == choice.programme: break
      case .started: chosen = ChosenProgramme(id: choice.programme, start: choice.at)
      case .stopped where chosen?.id == choice.programme: chosen = nil
      case .held where chosen?.id == choice.programme: chosen?.turns.append(Turn(at: choice.at, isHeld: true))
      case .resumed where chosen?.id == choice.programme:
        chosen?.turns.append(Turn(at: choice.at, isHeld: false))
      case .stopped, .held, .resumed: break
      }
    }
    guard let chosen else { return nil }
    self = chosen
  }

  private init(id: String, start: Date) { (self.id, self.start) = (id, start) }

  /// Whether the person wants to stay in the stage, as of a day.
  func isHeld(on day: Day, _ dayOf: (Date) -> Day) -> Bool {
    turns.last { dayOf($0.at) <= day }?.isHeld ?? false
  }
}

extension [ProgrammeChoice] {
  /// The first day whose sessions say where somebody is in the programme that they follow; `nil` where they follow none.
  public func followedSince(_ today: Day, in timeZone: TimeZone) -> Day? {
    ChosenProgramme(self).map { Swift.max(Day($0.start, in: timeZone), today - Situation.reach) }
  }
}
