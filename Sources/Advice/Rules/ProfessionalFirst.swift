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
    case .sign(.emergency): Wording.Concern.emergency
    case .sign: Wording.Concern.professionalFirst
    case .strongPain, .firstMovesHurt, .worse, .flat: Wording.Concern.professional
    }
  }

  /// Why.
  fileprivate var reason: String {
    switch self {
    case .sign(.emergency): Wording.Concern.whyEmergency
    case .sign: Wording.Concern.whySign
    case .strongPain: Wording.Concern.strongPain
    case .firstMovesHurt: Wording.Concern.firstMovesHurt
    case .worse: Wording.Concern.worse
    case .flat(let weeks): Wording.Concern.flat(weeks: weeks)
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
          title: headline.isRest ? Wording.Concern.asBefore : Wording.Concern.goOn(with: name),
          reason: Wording.Concern.stay(at: headline.level.rawValue), citations: [.actionPlan])
      ]
    case .flat?, .strongPain?, .firstMovesHurt?, .worse?:
      return [
        Advice(
          title: headline.isRest && headline.routine != Situation.gentlest
            ? Wording.Concern.rest : Wording.Concern.restOr(name), reason: Wording.Concern.noMore,
          citations: headline.routine == Situation.gentlest ? [.onYourBack, .own] : [.own])
      ]
    }
  }
}
