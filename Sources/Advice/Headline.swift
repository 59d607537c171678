public import Catalogue
import Text

/// What to do today, and why.
public struct Headline: Hashable, Sendable {
  /// What to do, in a few words: a routine's name, a rest, or to be seen by a professional.
  public let title: String
  /// Why, in one plain sentence.
  public let reason: String
  /// Where that comes from.
  public let citations: [Citation]
  /// The routine's id; on a day of rest one that is mild enough for it.
  public let routine: String
  /// The level that suits.
  public let level: Level
  /// Whether a rest is recommended, and the routine only where the person feels like it.
  public var isRest = false
  /// Whether to be seen by a professional goes before everything.
  public var isProfessional = false
  /// Whether it asks for something that wasn't done before.
  var asksForMore = false
}

extension Standing {
  /// What the first rule says that has something to say.
  var headline: Headline { professionalFirst ?? unconcerned }

  /// The same where no professional is called for.
  var unconcerned: Headline {
    restInStrongPain ?? programme ?? doneToday ?? easedOff ?? begunAgain ?? firstWeek ?? goalMet ?? ordinary
  }

  /// Beside the headline only what it allows: nothing to add while something calls for less.
  func more(beside headline: Headline) -> [Advice] {
    if case .sign? = concern { return leaveOutWhatHurts }
    let now = concern == nil ? [] : meanwhile(headline)
    if setback != nil { return now + afterSetback(headline) + leaveOutWhatHurts }
    guard concern == nil else { return now + leaveOutWhatHurts }
    if let followed { return now + leaveOutWhatHurts + staying(in: followed) }
    let others = goUp(headline) + lookBack
    return now + leaveOutWhatHurts + others
      + walk(mayBeLonger: !headline.asksForMore && !headline.isRest && others.isEmpty)
  }

  /// A routine to do today, or the nearest of which enough is left.
  func doing(_ routines: [String], _ reason: String, _ citations: [Citation], asksForMore: Bool = false)
    -> Headline
  {
    let routine = usable(routines)
    return Headline(
      title: situation.catalogue.routines[routine]?.name ?? routine.printable, reason: reason,
      citations: citations, routine: routine, level: level, asksForMore: asksForMore && !isKnown(routine))
  }

  /// A rest, with a routine that is mild enough for it.
  func rest(
    _ title: String = Wording.Headline.rest, with routine: String, _ reason: String, _ citations: [Citation]
  )
    -> Headline
  {
    Headline(
      title: title, reason: reason, citations: citations, routine: usable([routine]), level: level,
      isRest: true)
  }

  /// The first of some routines of which enough is left for the person.
  func usable(_ routines: [String]) -> String {
    (routines + [Situation.gentlest, "upper-back", "daily"]).first(where: isUsable) ?? Situation.gentlest
  }
}
