public import Catalogue
import Engine
import Statistics

/// What to do today, and why.
public struct Suggestion: Hashable, Sendable {
  /// The routine's id; on a rest day one that is mild enough for it.
  public let routine: String
  /// Whether a rest is suggested, and the routine only where the person feels like it.
  public let isRest: Bool
  /// The level that suits.
  public let level: Level
  /// Why, as a sentence.
  public let reason: String
  /// Where the rule comes from.
  public let citations: [Citation]

  /// The suggestion for a situation: the first rule that has something to say.
  public init(_ situation: Situation) {
    let rules = [doneToday, afterStrongPain, afterRise, firstWeek, goalMet, coreWork]
    let choice = rules.lazy.compactMap { $0(situation) }.first ?? daily
    routine = choice.routine
    isRest = choice.isRest
    level = situation.level
    reason = choice.reason
    citations = choice.citations
  }
}

/// What one rule of the suggestion chooses.
struct Choice: Hashable {
  let routine: String
  var isRest = false
  let reason: String
  let citations: [Citation]
}

/// One session a day is what the articles ask for; more would be too much too soon.
func doneToday(_ situation: Situation) -> Choice? {
  guard situation.counted.contains(where: { $0.day == situation.today }) else { return nil }
  let isSore = situation.setback != nil
  return Choice(
    routine: isSore ? Situation.gentlest : "morning", isRest: true,
    reason: isSore
      ? "Today's session is done, and it was sore." : "Today's session is done; stretching gently is fine.",
    citations: [.howOften])
}

/// After strong pain the gentlest.
func afterStrongPain(_ situation: Situation) -> Choice? {
  guard case .strongPain? = situation.setback else { return nil }
  return Choice(
    routine: Situation.gentlest, reason: "The gentlest, because it hurt a lot last time.",
    citations: [.onYourBack, .painSignals])
}

/// Pain that rose at the lowest level leaves nothing lower but the gentlest routine.
func afterRise(_ situation: Situation) -> Choice? {
  switch situation.setback {
  case .roseInSession?, .roseBetween?:
    guard situation.counted.first?.level ?? .gentle == .gentle else { return nil }
    return Choice(
      routine: Situation.gentlest, reason: "The gentlest, or a rest, because the pain had grown.",
      citations: [.onYourBack, .painSignals])
  case nil, .strongPain?, .hurt?: return nil
  }
}

/// Three moves for a week before anything is added.
func firstWeek(_ situation: Situation) -> Choice? {
  guard situation.isBeginning else { return nil }
  return Choice(
    routine: "first-steps",
    reason: situation.counted.isEmpty
      ? "Three easy moves to begin with." : "Stay with it for a week before you add more.",
    citations: [.actionPlan])
}

/// A rest day where the week has all the days it was meant to have.
func goalMet(_ situation: Situation) -> Choice? {
  let days = situation.thisWeek.days
  guard days >= situation.goal else { return nil }
  return Choice(
    routine: "morning", isRest: true,
    reason: "This week's goal is met (\(days) of \(situation.goal) days); stretching gently is fine.",
    citations: [.dailyRoutine, .howOften])
}

/// Core work two or three times a week with a day between, for those past the first two weeks and without much pain.
func coreWork(_ situation: Situation) -> Choice? {
  let counted = situation.counted, today = situation.today
  guard counted.count >= 14, situation.setback == nil, !situation.isAfterBreak,
    (counted.first?.painLeft ?? 0) <= Situation.mildPain
  else { return nil }
  let core = counted.filter { situation.isCoreWork($0.routine) }
  guard core.first.map({ today - $0.day >= 2 }) ?? true, core.count(where: { $0.day >= today.monday }) < 3
  else { return nil }
  // The second half of the way: four weeks of sessions, and not at the lowest level any more.
  let isReady = counted.count >= 28 && situation.level != .gentle
  let candidates = isReady ? ["core", "stronger"] : ["core"]
  func last(_ routine: String) -> Int { counted.first { $0.routine == routine }?.day.number ?? .min }
  guard let routine = candidates.min(by: { last($0) < last($1) }) else { return nil }
  return Choice(
    routine: routine, reason: "Core work two or three times a week, with a day between.",
    citations: routine == "core" ? [.core] : [.core, .readyForMore])
}

/// Whatever else holds.
private let daily = Choice(
  routine: "daily", reason: "Three to five times a week.", citations: [.dailyRoutine])

extension Situation {
  /// Whether a routine has an exercise that an article wants done only so many times a week.
  func isCoreWork(_ routine: String) -> Bool {
    catalogue.routines[routine]?.items.contains { item in
      catalogue.exercises[item.exercise]?.figures.contains { $0.field == "times_per_week" } ?? false
    } ?? false
  }
}
