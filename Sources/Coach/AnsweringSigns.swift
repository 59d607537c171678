public import Catalogue
public import Foundation
import Screen
public import Statistics

extension Model {
  /// Takes down what was answered about the warning signs.
  mutating func say(_ clearance: Clearance, ticked: [String] = [], _ moment: MessageTime) -> [Effect] {
    let said = SignsAnswer(at: moment.date, clearance: clearance, ticked: ticked)
    known.inputs.take(said)
    return [.saveAnswer(said)]
  }
}

extension [SignsAnswer] {
  /// When the person last said that they have been seen and cleared; `nil` for never.
  public var lastCleared: Date? { last { $0.clearance == .cleared }?.at }

  /// What was ticked the last time that something was, with its date, in one sentence; `nil` for never.
  public func lastTicked(in catalogue: Catalogue, _ timeZone: TimeZone) -> String? {
    guard let answer = last(where: { !$0.ticked.isEmpty }) else { return nil }
    let ticked = Set(answer.ticked)
    let signs = catalogue.warningSigns.filter { ticked.contains($0.id) }.map(\.ask)
    guard !signs.isEmpty else { return nil }
    return Wording.Signs.ticked(signs, on: Day(answer.at, in: timeZone).written)
  }
}
