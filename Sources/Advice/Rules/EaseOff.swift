import Catalogue
import Engine
import Statistics

extension Rule {
  /// After more pain, or an exercise that hurt, less.
  static let easeOff = Rule { situation in
    guard let setback = situation.setback else { return [] }
    let own = situation.counted.first?.level ?? .gentle
    let down = own.below.map { "Go down to \($0.rawValue), or rest" } ?? "Do the gentlest routine, or rest"
    switch setback {
    case .strongPain(let pain):
      return [
        Advice(
          title: "Do the gentlest routine, or rest",
          reason: "Your pain was \(pain) of 10 the last time.", citations: [.painSignals, .onYourBack])
      ]
    case .roseInSession(let from, let to):
      return [
        Advice(
          title: down, reason: "Your pain rose from \(from) to \(to) in the last session.",
          citations: [.painSignals])
      ]
    case .roseBetween(let from, let to):
      return [
        Advice(
          title: down, reason: "Your pain rose from \(from) to \(to) between the last two sessions.",
          citations: [.painSignals])
      ]
    case .hurt(let exercises):
      let names = exercises.map(situation.name).joined(separator: ", ")
      return [
        Advice(
          title: own.below.map { "Go down to \($0.rawValue), or take easier versions" }
            ?? "Take easier versions (e)",
          reason: "You marked as hurting in the last session: \(names).", citations: [.painSignals, .core])
      ]
    }
  }
}
