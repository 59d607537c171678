import Catalogue
public import Statistics

/// A programme that the person follows, and that isn't there: its file is gone, or has a fault.
///
/// Nothing of the journal is lost with it: once the file is right again, the person is where they would have been.
public struct LostProgramme: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// The day on which it was begun.
  public let start: Day

  /// - Returns: `nil` where no programme is followed, or one that is there.
  init?(_ situation: Situation) {
    guard
      let chosen = ChosenProgramme(situation.choices.filter { situation.day(of: $0.at) <= situation.today }),
      situation.catalogue.programmes[chosen.id] == nil
    else { return nil }
    (id, start) = (chosen.id, situation.day(of: chosen.start))
  }

  /// What happened and what to do, in one sentence.
  public var sentence: String { "\(title). \(reason)" }

  /// What happened, without what to do.
  public var title: String { Wording.Programme.isLost(id) }
  private var reason: String { Wording.Programme.whatToDo }

  /// The same as a word beside the headline.
  var advice: Advice { Advice(title: title, reason: reason, citations: [.own]) }
}
