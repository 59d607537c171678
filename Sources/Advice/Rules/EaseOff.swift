import Catalogue
import Engine
import Statistics

extension Standing {
  /// In strong pain rest, or the gentlest.
  var restInStrongPain: Headline? {
    guard let setback, case .strongPain(let pain) = setback.kind else { return nil }
    let name = situation.catalogue.routines[Situation.gentlest]?.name ?? Situation.gentlest
    return rest(
      "Rest, or \(name)", with: Situation.gentlest, "Your pain was \(pain) of 10 \(when(setback)).",
      [.painSignals, .onYourBack, .own])
  }

  /// A level down, or the gentlest where there is none; without what hurt.
  var easedOff: Headline? {
    guard let setback else { return nil }
    let hurting: Set<String> = if case .hurt(let exercises) = setback.kind { Set(exercises) } else { [] }
    func isKind(_ routine: String) -> Bool {
      situation.catalogue.routines[routine]?.items.allSatisfy { !hurting.contains($0.exercise) } ?? false
    }
    let because = "because \(what(setback)) \(when(setback))"
    guard setback.session.level.below != nil, !isBeginning else {
      let mild = [Situation.gentlest, "morning", "upper-back", Rung.firstSteps.routines[0]]
      return doing(
        mild.filter(isKind), "The gentlest, or a rest, \(because).", [.painSignals, .onYourBack, .own])
    }
    let mild = ([ordinary.routine, Rung.daily.routines[0]] + Rung.stretches)
      .filter { isKind($0) && !coreWork.contains($0) }
    // What was never done waits for a better day.
    return doing(
      mild.filter(isKnown) + mild,
      "At \(level.rawValue), \(because).", [.painSignals, .own])
  }

  /// What to know beside that.
  func afterSetback(_ headline: Headline) -> [Advice] {
    guard let setback else { return [] }
    switch setback.kind {
    case .strongPain:
      return [
        Advice(
          title: "Go through the warning signs (f)",
          reason: "Pain of 7 and more calls for another look at them.", citations: [.stop, .own])
      ]
    case .hurt(let all):
      // What is to be left out needs no easier version.
      let exercises = all.filter { tailoring.timesHurt[$0, default: 0] < Tailoring.timesTooMany }
      guard !exercises.isEmpty else { return [] }
      return [
        Advice(
          title: "Take easier versions (e)",
          reason: "\(situation.names(exercises)) hurt \(when(setback)).", citations: [.painSignals, .core])
      ]
    case .roseInSession, .roseBetween, .tooMuch:
      guard headline.isRest else { return [] }
      return [
        Advice(
          title: "Do less next time", reason: "\(what(setback).capitalised) \(when(setback)).",
          citations: [.painSignals])
      ]
    }
  }

  /// What went worse, for a sentence.
  func what(_ setback: Setback) -> String {
    switch setback.kind {
    case .strongPain(let pain), .tooMuch(let pain): "your pain was \(pain) of 10"
    case .roseInSession(let from, let to), .roseBetween(let from, let to):
      "your pain went up from \(from) to \(to)"
    case .hurt(let exercises): "\(situation.names(exercises)) hurt"
    }
  }

  private func when(_ setback: Setback) -> String {
    if case .roseBetween = setback.kind { return "between two sessions" }
    if setback.session.id == situation.sessions.first?.id { return "in your last session" }
    let day = "on \(setback.session.day.written)"
    if case .hurt = setback.kind { return day }
    return "\(day), when you last rated it"
  }
}

extension Situation {
  /// The names of some exercises, for a sentence.
  fileprivate func names(_ exercises: [String]) -> String {
    let names = exercises.map(name)
    return names.count < 2
      ? names.joined() : names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
  }
}

extension String {
  /// The text with a capital at its beginning.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
