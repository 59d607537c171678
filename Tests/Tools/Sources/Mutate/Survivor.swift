/// Why a site may be broken and no test fail: nobody could tell.
struct Reason {
  let file: String
  /// The whole line, without the spaces around it.
  let text: String
  /// What stood there.
  let was: String
  let why: String

  func isOf(_ site: Site) -> Bool { (file, text, was) == (site.file, site.text, site.change.was) }

  static let all = [
    Reason(
      file: "Sources/Advice/Rules/FollowProgramme.swift",
      text: "guard most < 7, days >= most else { return nil }", was: "<",
      why: "A week of seven days is done with today's session alone, and after that a rest is told already."),
    Reason(
      file: "Sources/Advice/Rules/FollowProgramme.swift",
      text: "let earlier = followed.programme.stages.prefix(followed.number - 1).reversed()", was: ".prefix",
      why: "Nothing of the stage itself can be done where what came before it is looked at."),
    Reason(
      file: "Sources/Engine/Session/Changes.swift",
      text: "guard time < .zero ? length >= Self.work.lowerBound : length <= Self.work.upperBound else {",
      was: "<",
      why: "Work is changed by ten seconds more or less, never by none."),
    Reason(
      file: "Sources/Engine/Session/Commands.swift",
      text: "case .switch, .rest: plan.steps[..<cursor]"
        + ".last { $0.slot == step.slot && $0.kind.isWork } ?? step",
      was: "&&",
      why: "What comes right before a change of sides or a rest is always work of the same exercise."),
    Reason(
      file: "Sources/Engine/Session/Snapshot.swift", text: "let turn = breath.length - breath.elapsed",
      was: "-",
      why: "Movements turn at whole seconds, breaths where something is told: the screen changes anyway."),
    Reason(
      file: "Sources/Statistics/ActivityWords.swift",
      text: "return isReal ? Wording.Activities.real(isBetter: rise > 0) : Wording.Activities.tooSmall",
      was: ">",
      why: "A rise of nothing is told on the line before."),
    Reason(
      file: "Sources/Statistics/Day.swift",
      text: "let era = (years >= 0 ? years : years - 399) / 400, ofEra = years - era * 400", was: ">=",
      why: "The year 0 is in the era 0 either way, because a division drops what is left."),
    Reason(
      file: "Sources/Statistics/Week.swift", text: "let first = day.monday - 7 * (count - 1)", was: "-",
      why: "Weeks before those that are asked for are grouped in vain, and nobody looks at them."),
    Reason(
      file: "Sources/Statistics/WeeklyPain.swift", text: "weeks = (0...(latest - oldest) / 7).map { week in",
      was: "-",
      why: "From one Monday to another it is whole weeks, and a day more is none."),
  ]
}
