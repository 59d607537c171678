import Catalogue
import Engine
import Statistics
import Text

extension Concern {
  /// Whether the person may go on as before until they are seen.
  var leavesExercise: Bool { if case .flat = self { true } else { false } }

  /// What to do.
  fileprivate var title: String {
    switch self {
    case .sign(.emergency): "Get help now"
    case .sign: "See a professional first"
    case .strongPain, .firstMovesHurt, .worse, .flat: "See a professional"
    }
  }

  /// Why.
  fileprivate var reason: String {
    switch self {
    case .sign(.emergency): "You ticked a warning sign that can be an emergency."
    case .sign: "You ticked a warning sign, so let somebody look at it before you exercise."
    case .strongPain: "Your pain was 7 or more in two sessions in a row."
    case .firstMovesHurt: "Each of the three first moves hurt in two sessions or more."
    case .worse: "Your pain has grown over two weeks or more."
    case .flat(let weeks):
      "Your pain has not eased in \(weeks == 2 ? "two" : "four") weeks or more of exercise."
    }
  }

  /// On whose word.
  fileprivate var citations: [Citation] {
    switch self {
    case .sign, .worse, .flat(weeks: 2): [.stop]
    case .strongPain, .firstMovesHurt: [.stop, .own]
    case .flat: [.howLong]
    }
  }
}

extension Standing {
  /// A professional goes before everything.
  var professionalFirst: Headline? {
    guard let concern else { return nil }
    let usual = concern.leavesExercise ? unconcerned : nil
    return Headline(
      title: concern.title, reason: concern.reason, citations: concern.citations,
      routine: usual?.routine ?? usable([Situation.gentlest]), level: level, isRest: usual?.isRest ?? true,
      isProfessional: true)
  }

  /// What to do until then.
  func meanwhile(_ headline: Headline) -> [Advice] {
    let name = situation.catalogue.routines[headline.routine]?.name ?? headline.routine.printable
    switch concern {
    case nil, .sign?: return []
    case .flat? where setback == nil:
      return [
        Advice(
          title: headline.isRest ? "Until then, go on as before" : "Until then, go on with \(name)",
          reason: "Stay at \(headline.level.rawValue) and add nothing.", citations: [.actionPlan])
      ]
    case .flat?, .strongPain?, .firstMovesHurt?, .worse?:
      return [
        Advice(
          title: "Until then, rest, or do \(name)", reason: "Do no more than that for now.",
          citations: headline.routine == Situation.gentlest ? [.onYourBack, .own] : [.own])
      ]
    }
  }
}
