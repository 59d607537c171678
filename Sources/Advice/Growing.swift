import Catalogue
import Statistics

extension Situation {
  /// The seconds to do next of exercises that grow from session to session, by id.
  ///
  /// What was completed twice in a row, without hurting and without a setback, grows by a step; a hurt takes a step back.
  /// How fast is limber's own careful choice: article 002 says to build duration slowly.
  ///
  /// Nothing is said of an exercise that doesn't grow or was never completed.
  public var grown: [String: Int] {
    reached.reduce(into: [:]) { grown, entry in
      guard let prescription = catalogue.exercises[entry.key]?.prescription, let growth = prescription.growth
      else { return }
      grown[entry.key] = Self.next(
        entry.value, growing: growth.step, from: prescription.dose(at: .gentle).seconds ?? 0,
        to: growth.most, mayGrow: setback == nil)
    }
  }

  private static func next(
    _ rows: [Reached], growing step: Int, from start: Int, to most: Int, mayGrow: Bool
  ) -> Int? {
    guard let index = rows.firstIndex(where: \.isCompleted) else { return nil }
    let last = rows[index].seconds
    let hurts = rows[..<index].count(where: \.isHurt)
    let earlier = rows.dropFirst(index + 1).first
    let isTwice = index == 0 && earlier.map { $0.isCompleted && $0.seconds >= last } ?? false
    let next = hurts > 0 ? last - hurts * step : isTwice && mayGrow ? last + step : last
    return max(min(next, most), min(start, most))
  }
}

extension Reached {
  /// Whether all that was planned was done, and it didn't hurt.
  fileprivate var isCompleted: Bool { seconds > 0 && !isHurt }
}
