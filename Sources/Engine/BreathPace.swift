public import Catalogue
import Foundation

/// The slow breath that paces a hold: in, and a longer out, never held; the lengths are limber's own choice.
///
/// A stretch begins with breathing in. Work begins with breathing out, on the effort (article 002), and so does a hold
/// that has no room for a whole breath.
public struct BreathPace: Hashable, Sendable {
  /// How long the in-breath takes.
  private static let inhale = Duration.seconds(4)
  /// How long the out-breath takes.
  private static let exhale = Duration.seconds(6)
  /// No breath is shorter: what is left of a hold goes to the breath before, and a shorter hold is left alone.
  private static let shortest = Duration.seconds(3)

  private let first: Breath
  private let hold: Duration

  /// The breath of a hold of some length.
  public init(of prescription: Prescription, lasting hold: Duration) {
    self.hold = hold
    let isWork = prescription.aim == .strength || hold < Self.inhale + Self.exhale
    first = hold < Self.shortest ? .natural : isWork ? .out : .in
  }

  private static func span(_ breath: Breath) -> Duration { breath == .in ? inhale : exhale }

  /// Where the breath is after a time of holding.
  public func moment(after elapsed: Duration) -> BreathMoment {
    guard first != .natural else { return BreathMoment(breath: .natural, length: hold, elapsed: elapsed) }
    let into = elapsed.remainder(by: Self.inhale + Self.exhale)
    var breath = first, start = elapsed - into
    if into >= Self.span(breath) {
      start += Self.span(breath)
      breath = breath.opposite
    }
    let rest = hold - start
    if start > .zero, rest < Self.shortest {
      breath = breath.opposite
      start -= Self.span(breath)
    }
    let end = start + Self.span(breath), tail = hold - end
    return BreathMoment(
      breath: breath, length: tail < Self.shortest ? hold - start : Self.span(breath),
      elapsed: elapsed - start)
  }
}

extension Breath {
  /// In for out, and out for in.
  fileprivate var opposite: Breath { self == .in ? .out : .in }
}

/// One breath under way.
public struct BreathMoment: Hashable, Sendable {
  /// In, out or natural.
  public let breath: Breath
  /// How long this breath takes.
  public let length: Duration
  /// How long it has lasted.
  public let elapsed: Duration

  /// A breath of a length, some of it over.
  public init(breath: Breath, length: Duration, elapsed: Duration) {
    self.breath = breath
    self.length = length
    self.elapsed = elapsed
  }

  /// How full the lungs are, from 0 to 1; `nil` when the breath is left to itself.
  ///
  /// A breath turns gently: it fills slowly at first and at last, and fastest half-way.
  public var fullness: Double? {
    let part = (1 - cos(min(1, max(0, elapsed / length)) * .pi)) / 2
    return switch breath {
    case .in: part
    case .out: 1 - part
    case .natural: nil
    }
  }

  /// How many of a bar's cells the breath fills; `nil` when the breath is left to itself.
  ///
  /// Another cell fills or empties each time that the lungs are fuller or emptier by its share, and never in between.
  public func filled(of cells: Int) -> Int? {
    guard breath != .natural, length > .zero, cells > 0 else { return nil }
    let passed = (1...cells).last { elapsed >= edge($0, of: cells) } ?? 0
    return breath == .in ? passed : cells - passed
  }

  /// How long until another of a bar's cells fills or empties.
  func untilNextCell(of cells: Int) -> Duration {
    ((1...cells).lazy.map { edge($0, of: cells) }.first { $0 > elapsed } ?? length) - elapsed
  }

  /// After how much of the breath so many cells have changed.
  private func edge(_ cell: Int, of cells: Int) -> Duration {
    length * (acos(1 - 2 * Double(cell) / Double(cells)) / .pi)
  }
}

extension Prescription {
  /// When a hold, or a movement that goes on and on, next turns to another breath, and to which.
  ///
  /// - Parameter whole: How long the hold is.
  func nextBreath(after time: Duration, of whole: Duration) -> (at: Duration, breath: Breath)? {
    guard kind != .hold else {
      let moment = BreathPace(of: self, lasting: whole).moment(after: time)
      guard moment.breath != .natural else { return nil }
      return (time + moment.length - moment.elapsed, moment.breath.opposite)
    }
    guard let now = phase(after: time) else { return nil }
    var at = time, moment = now
    // Once round is enough: a movement of one breath never turns.
    for _ in tempo {
      at += moment.length - moment.elapsed
      guard let next = phase(after: at) else { return nil }
      moment = next
      if tempo[next.index].breath != tempo[now.index].breath { return (at, tempo[next.index].breath) }
    }
    return nil
  }
}
