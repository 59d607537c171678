/// Which way to go through a setting's values.
public enum Direction: Hashable, Sendable {
  /// To the value before, or to the one after; no further than the ends.
  case back, forth
  /// To the value after, and from the last to the first.
  case round
}

extension Setting {
  /// The settings that a list offers: those with values to go through.
  public static let listed = allCases.filter { !$0.choices.isEmpty }

  /// The value that comes after one.
  public func value(from value: String, _ way: Direction) -> String {
    let choices = choices
    guard let first = choices.first, let last = choices.last else { return value }
    let place = choices.firstIndex(of: value)
    switch way {
    case .back: return place.map { choices[max(0, $0 - 1)] } ?? below(value) ?? first
    case .forth: return place.map { choices[min(choices.count - 1, $0 + 1)] } ?? above(value) ?? last
    case .round: return value == last ? first : self.value(from: value, .forth)
    }
  }

  /// The values to go through, in order.
  private var choices: [String] {
    switch kind {
    case .toggle: [Self.off, Self.on]
    case .choice(let words, _): words
    case .number(let range, let step, let word):
      (word.map { [$0] } ?? [])
        + stride(from: range.lowerBound, through: range.upperBound, by: step).map(String.init)
    case .text, .words, .arguments: []
    }
  }

  /// The nearest choice below a number that is none itself, and the nearest above.
  private func below(_ value: String) -> String? { numbers.last { $0 < Int(value) ?? 0 }.map(String.init) }
  private func above(_ value: String) -> String? { numbers.first { $0 > Int(value) ?? 0 }.map(String.init) }
  private var numbers: [Int] { choices.compactMap { Int($0) } }
}
