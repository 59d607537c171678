public import Catalogue
import Text

/// One thing that is changed about a routine for a person.
public struct Change: Hashable, Sendable {
  /// What becomes of an exercise.
  public enum Kind: Hashable, Sendable {
    /// It isn't done.
    case leftOut
    /// Another is done in its place.
    case replaced
    /// Less of it is done, or it is done in another way.
    case adapted
  }

  /// What calls for a change.
  public enum Cause: Hashable, Sendable {
    /// It hurt so many times since the person last chose to keep it.
    case hurt(times: Int)
    /// A condition, with what is to be done and why.
    case condition(Condition, note: String)
  }

  /// The id of the exercise.
  public let exercise: String
  /// The id of the one that is done instead; `nil` for none.
  public let replacement: String?
  /// What becomes of it.
  public let kind: Kind
  /// What calls for it.
  public let cause: Cause

  /// The change in a sentence or two.
  public func words(in catalogue: Catalogue) -> String {
    let name = catalogue.name(of: exercise)
    let instead = replacement.map { Wording.Change.instead(of: name, catalogue.name(of: $0)) }
    switch cause {
    case .hurt(let times):
      return instead.map { Wording.Change.hurt(replaced: $0, times: times) }
        ?? Wording.Change.hurt(leftOut: name, times: times)
    case .condition(let condition, let note):
      let what = kind == .adapted ? Wording.Change.adapted(name) : Wording.Change.leftOut(name)
      return Wording.Change.condition(instead ?? what, for: condition.name, note)
    }
  }
}

extension [Change] {
  /// The exercises that a sentence names one by one; of more it tells how many.
  private static var few: Int { 3 }

  /// All of it in one line; `nil` where nothing is changed.
  public func sentence(in catalogue: Catalogue) -> String? {
    func exercises(_ kind: Change.Kind) -> [String] {
      reduce(into: []) { if $1.kind == kind, !$0.contains($1.exercise) { $0.append($1.exercise) } }
    }
    let adapted = exercises(.adapted), replaced = exercises(.replaced), leftOut = exercises(.leftOut)
    let isShort = adapted.count + replaced.count + leftOut.count <= Self.few
    func told(_ exercises: [String]) -> String {
      isShort ? exercises.map(catalogue.name).joined(separator: ", ") : "\(exercises.count)"
    }
    var clauses: [String] = []
    if !adapted.isEmpty {
      let conditions = compactMap { change -> Condition? in
        guard change.kind == .adapted, case .condition(let condition, _) = change.cause else { return nil }
        return condition
      }
      clauses.append(Wording.Change.adapted(for: Set(conditions).sorted().map(\.name), told(adapted)))
    }
    if isShort {
      clauses += compactMap { change in
        change.replacement.map {
          Wording.Change.instead(of: catalogue.name(of: change.exercise), catalogue.name(of: $0))
        }
      }
    } else if !replaced.isEmpty {
      clauses.append(Wording.Change.replaced(told(replaced)))
    }
    if !leftOut.isEmpty { clauses.append(Wording.Change.leftOut(all: told(leftOut))) }
    return clauses.isEmpty ? nil : clauses.joined(separator: ". ") + "."
  }
}

extension Catalogue {
  /// The name of an exercise, or its id where there is none.
  func name(of exercise: String) -> String { exercises[exercise]?.name ?? exercise.printable }
}
