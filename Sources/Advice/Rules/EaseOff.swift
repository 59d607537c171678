import Catalogue
import Engine
import Statistics

extension Standing {
  /// In strong pain rest, or the gentlest.
  var restInStrongPain: Headline? {
    guard let setback, case .strongPain(let pain) = setback.kind else { return nil }
    let name = situation.catalogue.routines[Situation.gentlest]?.name ?? Situation.gentlest
    return rest(
      Wording.Headline.rest(or: name), with: Situation.gentlest,
      Wording.Setback.told(Wording.Setback.pain(pain), when(setback)), [.painSignals, .onYourBack, .own])
  }

  /// A level down, or the gentlest where there is none; without what hurt.
  var easedOff: Headline? {
    guard let setback else { return nil }
    guard setback.session.level.below != nil, !isBeginning else {
      let reason = Wording.Setback.gentlest(what(setback), when(setback))
      let citations: [Citation] = [.painSignals, .onYourBack, .own]
      guard let routine = kindest(mild) else {
        return rest(with: "upper-back", reason, citations)
      }
      return doing([routine], reason, citations)
    }
    let mild = ([ordinary.routine, Rung.daily.routines[0]] + Rung.stretches)
      .filter { isKind($0) && !coreWork.contains($0) }
    // What was never done waits for a better day.
    return doing(
      mild.filter(isKnown) + mild,
      Wording.Setback.at(level.rawValue, what(setback), when(setback)), [.painSignals, .own])
  }

  /// The routines that are kind to a bad day, the kindest first.
  var mild: [String] {
    // The longest of them is no relief to somebody who never did it.
    let all = [Situation.gentlest, "morning", "upper-back", Rung.firstSteps.routines[0]]
    return all.filter { $0 != "upper-back" || isKnown($0) }
  }

  /// The first of some routines that is kind to what hurt last; `nil` for a rest of two days where none is.
  func kindest(_ routines: [String]) -> String? {
    let usable = routines.filter(isUsable)
    if let kind = usable.first(where: isKind) { return kind }
    let hasRested = setback.map { today - $0.session.day > Self.daysOfRest } ?? true
    return hasRested ? usable.first ?? Situation.gentlest : nil
  }

  /// Days of rest after something hurt that all that is mild has in it: "a day or two" (article 002).
  private static let daysOfRest = 2

  /// Whether nothing in a routine is what hurt last.
  func isKind(_ routine: String) -> Bool {
    guard case .hurt(let exercises)? = setback?.kind else { return true }
    return situation.catalogue.routines[routine]?.items.allSatisfy { !exercises.contains($0.exercise) }
      ?? false
  }

  /// What to know beside that.
  func afterSetback(_ headline: Headline) -> [Advice] {
    guard let setback else { return [] }
    switch setback.kind {
    case .strongPain:
      return [
        Advice(
          title: Wording.Setback.signs, reason: Wording.Setback.whySigns, citations: [.stop, .own])
      ]
    case .hurt(let all):
      // What is to be left out needs no easier version.
      let exercises = all.filter { tailoring.timesHurt[$0, default: 0] < Tailoring.timesTooMany }
      guard !exercises.isEmpty else { return [] }
      return [
        Advice(
          title: Wording.Setback.easier,
          reason: Wording.Setback.hurt(exercises.map(situation.name), when(setback)),
          citations: [.painSignals, .core])
      ]
    case .roseInSession, .roseBetween, .tooMuch:
      guard headline.isRest else { return [] }
      return [
        Advice(
          title: Wording.Setback.less, reason: Wording.Setback.told(what(setback), when(setback)),
          citations: [.painSignals])
      ]
    }
  }

  /// What went worse, for a sentence.
  func what(_ setback: Setback) -> String {
    switch setback.kind {
    case .strongPain(let pain), .tooMuch(let pain): Wording.Setback.pain(pain)
    case .roseInSession(let from, let to), .roseBetween(let from, let to):
      Wording.Setback.rise(from: from, to: to)
    case .hurt(let exercises): Wording.Setback.hurt(exercises.map(situation.name))
    }
  }

  func when(_ setback: Setback) -> String {
    if case .roseBetween = setback.kind { return Wording.Setback.betweenSessions }
    if setback.session.id == situation.sessions.first?.id { return Wording.Setback.lastSession }
    let day = setback.session.day.written
    if case .hurt = setback.kind { return Wording.Setback.hurt(on: day) }
    return Wording.Setback.rated(on: day)
  }
}
