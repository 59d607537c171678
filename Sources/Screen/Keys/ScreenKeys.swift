import Engine
import Statistics

/// The keys of lists, pages and questions.
extension KeyMap {
  /// A page to read.
  public static let page = KeyMap(
    [Binding([.escape] + letter("q") + [.left, .enter, .f5], .dismiss, .back)] + scrolling + [helping])

  /// The page that tells the keys.
  public static let help = KeyMap(
    [Binding([.escape] + letter("q", "?") + [.left, .enter, .f5], .dismiss, .back)] + scrolling)

  /// Something to choose from.
  public static let list = KeyMap(
    [Binding([.enter, .right], .accept, .openLine)] + leaving + [helping] + moving)

  /// The routines to choose from, where limber begins.
  public static let home = KeyMap(
    [
      Binding([.enter, .right, .f5], .accept, .openRoutine),
      Binding(letter("a"), .advice, .advice),
      Binding(letter("h"), .history, .history),
      Binding(letter("p"), .programme, .programme),
      Binding(letter("l"), .library, .library),
      Binding(letter("s"), .settings, .settings),
      Binding(letter("q") + [.escape], .quit, .quit),
      helping,
      Binding(letter("g"), .guide, .guide),
      Binding(letter("b"), .build, .build),
      Binding(letter("f"), .signs, .signs),
      Binding(letter("w"), .activities, .activities),
    ] + moving)

  /// The same while a programme is followed, whose habit can be ticked.
  public static let homeInProgramme = KeyMap(home.bindings + [Binding(letter("t"), .tick, .tickHabit)])

  /// The same while a professional is to be seen first.
  public static let homeToBeSeen = KeyMap(home.bindings + [Binding(letter("c"), .cleared, .seen)])

  /// Where somebody begins who was never here.
  public static let welcome = KeyMap(
    [
      Binding([.enter, .right, .f5], .accept, .begin),
      Binding([.down] + letter("j"), .down, .allRoutines),
    ] + home.bindings.filter { [.library, .settings, .quit, .help].contains($0.intent) }
      + home.bindings.filter {
        [.guide, .advice, .build, .programme, .activities, .history, .signs].contains($0.intent)
      }
      + moving.filter { $0.intent != .down }.map { Binding($0.keys, $0.intent, .allRoutinesToo) })

  /// The settings.
  public static let settings = KeyMap(
    [
      Binding([.right] + letter("+"), .increase, .nextValue),
      Binding([.left] + letter("-"), .decrease, .valueBefore),
      Binding([.enter] + letter(" "), .accept, .nextValueOrFirst),
      Binding([.escape] + letter("q") + [.backspace], .dismiss, .back),
      Binding(letter("b"), .body, .body), Binding(letter("t"), .sample, .sample), helping,
    ] + moving)

  /// The voices that there are.
  public static let voices = KeyMap(
    [
      Binding([.enter] + letter(" "), .accept, .takeVoice), Binding(letter("t"), .sample, .sample),
      Binding([.right] + letter("+"), .increase, .quickerVoice),
      Binding([.left] + letter("-"), .decrease, .slowerVoice),
      Binding([.escape] + letter("q") + [.backspace], .dismiss, .back), helping,
    ] + moving)

  /// What limber should know about the person's body.
  public static let conditions = KeyMap(
    [Binding(letter(" ") + [.enter], .tick, .tickLine)] + leaving + [helping] + moving)

  /// The history.
  public static let history = KeyMap(
    [
      Binding([.right] + letter("\t"), .nextTab, .nextView),
      Binding([.left], .previousTab, .viewBefore),
      Binding([.escape] + letter("q") + [.backspace], .dismiss, .back),
      Binding([.enter], .accept, .openSession),
      helping,
    ] + moving)

  /// A session of the history.
  public static let lived = KeyMap([Binding(letter("a"), .amend, .amend)] + page.bindings)

  /// A session being set right.
  public static let amending = KeyMap(
    [
      Binding([.right] + letter("+"), .increase, .nextValue),
      Binding([.left] + letter("-"), .decrease, .valueBefore),
      Binding([.enter] + letter(" "), .accept, .amendLine),
      Binding([.escape] + letter("q") + [.backspace], .dismiss, .backSaved),
      helping,
    ] + moving)

  /// The note of a session, being typed.
  public static let noting = KeyMap(typing(.saveNote), mostLetters: Amendment.longestNote)

  /// What the person wants to do again.
  public static let activities = KeyMap(
    [
      Binding([.enter, .right], .accept, .rate),
      Binding(letter("a"), .add, .addActivity),
      Binding(letter("d"), .remove, .dropActivity),
    ] + leaving + [helping] + moving)

  /// Something that the person wants to do again, being typed.
  public static let addingActivity = KeyMap(typing(.saveActivity), mostLetters: Activity.longestText)

  private static func typing(_ saving: Wording.KeyWords) -> [Binding] {
    [
      Binding([.enter], .accept, saving),
      Binding([.escape], .dismiss, .backUnsaved),
      Binding([.backspace], .erase, .erase),
    ]
  }

  /// A scale from 0 to 10 for anything but pain.
  public static let rating = KeyMap(
    scale([.enter] + letter(" ") + [.f5], number: Wording.KeyWords.score)
      + [Binding([.escape] + letter("q"), .dismiss, .back)])

  /// A routine.
  public static let routine = KeyMap(
    [
      Binding([.enter, .f5], .accept, .start),
      Binding(letter("l"), .level, .level),
      Binding(letter("c"), .build, .changeRoutine),
    ] + scrolling + leaving + [
      helping,
      Binding(letter("u"), .takeBack, .undoReplacements),
    ])

  /// A programme that isn't followed.
  public static let programme = KeyMap(
    [Binding([.enter, .f5], .accept, .beginProgramme)] + scrolling + leaving + [helping])

  /// The programme that is followed.
  public static let followedProgramme = KeyMap(
    [
      Binding([.enter, .f5], .accept, .todaysSession),
      Binding(letter("w"), .lookBack, .lookBack),
      Binding(letter("t"), .tick, .tickHabit),
      Binding(letter("h"), .hold, .hold),
      Binding(letter("d"), .endProgramme, .endProgramme),
      Binding(letter("p"), .programme, .otherProgrammes),
    ] + scrolling + leaving + [helping])

  /// The warning signs.
  public static let signs = KeyMap(
    [
      Binding([.pageDown], .pageDown, .signsBelow),
      Binding(letter("n"), .no, .noSign),
      Binding([.enter], .accept, .goOnWithTicked),
      Binding([.pageUp], .pageUp, .signsAbove),
      Binding(letter(" "), .tick, .tickSign),
    ] + moving.filter { ![.pageDown, .pageUp].contains($0.intent) } + [
      Binding(letter("b"), .body, .body)
    ] + leaving + [helping])

  /// What to do about a warning sign that applies.
  public static let flagged = KeyMap(
    [
      Binding(letter("c"), .cleared, .cleared),
      Binding(letter("f"), .signs, .signsAgain),
    ] + scrolling + leaving, isToldOnPage: true)

  /// What to ask about a warning sign that was ticked.
  public static let advised = KeyMap(
    [
      Binding([.enter], .accept, .goOn),
      Binding(letter("f"), .signs, .signsAgain),
    ] + scrolling + leaving, isToldOnPage: true)

  /// The pain scale before a session.
  public static let pain = KeyMap(
    scale([.enter] + letter(" ") + [.f5]) + [Binding([.escape] + letter("q"), .dismiss, .back)])

  /// The same after it, when there is nothing to go back to: whatever leads on keeps the number shown.
  public static let painAfter = KeyMap(scale([.enter] + letter(" ") + [.f5, .escape] + letter("q")))

  static func digits(_ words: (Int) -> Wording.KeyWords) -> [Binding] {
    (0...9).map { Binding([.character(Character(String($0)))], .number($0), words($0)) }
  }

  private static func scale(
    _ leadingOn: [Key], number: (Int) -> Wording.KeyWords = Wording.KeyWords.pain
  ) -> [Binding] {
    digits(number) + [
      Binding([.left, .down] + letter("-"), .decrease, .lessPain),
      Binding([.right, .up] + letter("+"), .increase, .morePain),
      Binding(leadingOn, .accept, .goOnWithPain),
    ]
  }

  /// What there is in strong pain.
  public static let offer = KeyMap(
    [
      Binding(letter("q") + [.escape], .dismiss, .restToday),
      Binding([.enter], .accept, .gentlest),
    ], isToldOnPage: true)

  /// The pane that counts to the next break.
  public static let breaks = KeyMap(
    [Binding([.enter] + letter(" "), .accept, .beginBreakNow)] + breaking)

  /// The same while a break waits to be answered.
  public static let breakDue = KeyMap(
    [
      Binding([.enter] + letter(" "), .accept, .beginBreak),
      Binding(letter("5", "l"), .later, .laterBreak),
      Binding(letter("s"), .skipBreak, .skipBreak),
    ] + breaking)

  /// The same where there are no more breaks for today.
  public static let breaksClosed = KeyMap(
    [
      Binding([.enter] + letter(" "), .accept, .beginBreakNow),
      Binding(letter("t"), .notToday, .todayAfterAll),
    ]
      + breaking.filter { $0.intent != .notToday })

  /// The same while nobody is there.
  public static let breaksAway = KeyMap([Binding([.enter] + letter(" "), .accept, .countBreaks)] + breaking)

  private static let breaking = [
    Binding(letter("t"), .notToday, .notToday), Binding(letter("q") + [.escape], .quit, .quit), helping,
    Binding(letter("m"), .mute, .tones),
  ]

  /// What was done of an exercise over time.
  public static let story = KeyMap(leaving + [helping])
}
