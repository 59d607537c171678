import Text

/// What a word that a person wrote stands for among exercises, routines or programmes.
public enum Called<Thing: Sendable>: Sendable {
  /// The one that it is the id, the name or another name of.
  case one(Thing)
  /// It is the name of several: their ids.
  case several([String])
  /// It is no name; the id or name that was most likely meant, where one is near.
  case nothing(near: String?)
}

/// Something that a person can call by its id or by a name.
package protocol Named {
  /// What files, commands and the journal call it.
  var id: String { get }
  /// The name shown and spoken.
  var name: String { get }
  /// What else it is called.
  var otherNames: [String] { get }
  /// Whether it is known to one routine alone, and gives way to what is known to all.
  var isCarried: Bool { get }
}

extension Exercise: Named {}

extension Routine: Named {
  package var otherNames: [String] { [] }
  package var isCarried: Bool { origin.isCarried }
}

extension Programme: Named {
  package var otherNames: [String] { [] }
  package var isCarried: Bool { false }
}

extension Called where Thing: Named {
  /// An id counts before a name, a name before another name; capitals, accents, spaces and hyphens make no difference.
  package init(_ word: String, among things: some Collection<Thing>) {
    if let exact = things.first(where: { $0.id == word }) {
      self = .one(exact)
      return
    }
    let key = word.nameKey
    let tiers: [(Thing) -> Bool] = [
      { !$0.isCarried && $0.id.nameKey == key }, { !$0.isCarried && $0.name.nameKey == key },
      { !$0.isCarried && $0.otherNames.contains { $0.nameKey == key } },
      { $0.isCarried && ([$0.name] + $0.otherNames).contains { $0.nameKey == key } },
    ]
    for isMeant in tiers {
      let found = things.filter(isMeant)
      guard let first = found.first else { continue }
      self = found.count == 1 ? .one(first) : .several(found.map(\.id).sorted())
      return
    }
    let common = things.filter { !$0.isCarried }
    let known = common.map(\.id) + common.flatMap { [$0.name] + $0.otherNames }.sorted()
    let written = Dictionary(known.map { ($0.lowercased(), $0) }) { first, _ in first }
    self = .nothing(near: word.lowercased().nearest(among: written.keys).flatMap { written[$0] })
  }
}

extension Catalogue {
  /// The exercise that a word is the id or a name of.
  public func exercise(called word: String) -> Called<Exercise> { Called(word, among: exercises.values) }

  /// The routine that a word is the id or the name of.
  public func routine(called word: String) -> Called<Routine> { Called(word, among: routines.values) }

  /// The programme that a word is the id or the name of.
  public func programme(called word: String) -> Called<Programme> { Called(word, among: programmes.values) }
}

extension String {
  /// What is the same in all the ways that a name is written.
  fileprivate var nameKey: String { asID ?? lowercased() }
}
