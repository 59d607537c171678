import Catalogue
import Engine
import Screen

/// What is looked for among all exercises.
struct Library {
  /// What was typed.
  private(set) var search = ""
  /// For each filter the place of its value; 0 lets everything through.
  private(set) var values = Array(repeating: 0, count: Filter.all.count)
  /// The filter that the keys change.
  private(set) var filter = 0

  /// Whether everything is shown.
  var isWhole: Bool { search.isEmpty && values.allSatisfy { $0 == 0 } }

  /// The filter that the keys change, with its value.
  var chosen: (name: String, value: String) {
    let filter = Filter.all[filter]
    return (filter.name, filter.values[values[self.filter]].name)
  }

  /// The values of the other filters that leave something out.
  var others: [String] {
    Filter.all.indices.filter { $0 != filter && values[$0] > 0 }.map {
      Filter.all[$0].values[values[$0]].name
    }
  }

  /// The exercises that are looked for, by name.
  func exercises(in catalogue: Catalogue) -> [Exercise] {
    let words = search.lowercased().split(separator: " ")
    return catalogue.exercisesByName.filter { exercise in
      let text = exercise.searched
      return words.allSatisfy { text.contains($0) }
        && zip(Filter.all, values).allSatisfy { $0.values[$1].takes(exercise) }
    }
  }

  mutating func nextFilter() { filter = (filter + 1) % Filter.all.count }

  /// The next value of the chosen filter, or the one before, round and round.
  mutating func turn(by step: Int) {
    let count = Filter.all[filter].values.count
    values[filter] = (values[filter] + step + count) % count
  }

  /// Searches for one letter more; a search begins with no blank.
  mutating func type(_ letter: Character) {
    guard search.count < KeyMap.longestName, letter != " " || !search.isEmpty else { return }
    search.append(letter)
  }

  mutating func erase() { search = String(search.dropLast()) }
}

extension Exercise {
  /// All that a search looks at.
  fileprivate var searched: String {
    ([id, name] + otherNames + targets + regions.map(\.rawValue)).joined(separator: " ").lowercased()
  }
}

/// One way to choose among exercises.
private struct Filter: Sendable {
  struct Value: Sendable {
    let name: String
    let takes: @Sendable (Exercise) -> Bool

    init(_ name: String, _ takes: @escaping @Sendable (Exercise) -> Bool) {
      self.name = name
      self.takes = takes
    }
  }

  let name: String
  let values: [Value]

  private init(_ name: String, _ values: [Value]) {
    self.name = name
    self.values = [Value(Wording.Library.any) { _ in true }] + values
  }

  static let all = [
    Filter(
      Wording.Library.position,
      Position.allCases.map { position in Value(position.plainName) { $0.position == position } }),
    Filter(
      Wording.Library.body,
      Region.allCases.map { region in Value(region.rawValue) { $0.regions.contains(region) } }),
    Filter(
      Wording.Library.equipment,
      [Value(Wording.Library.noEquipment) { $0.equipment.isEmpty }]
        + Equipment.allCases.map { thing in Value(thing.rawValue) { $0.equipment.contains(thing) } }),
    Filter(
      Wording.Library.aim,
      Prescription.Aim.allCases.map { aim in Value(aim.rawValue) { $0.prescription.aim == aim } }),
  ]
}
