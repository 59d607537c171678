extension Wording {
  /// What keys are called.
  enum Keys {
    static let title = "Keys"
    /// What scrolling shows, in so many lines.
    static func more(_ lines: Int) -> String { "\(lines) more" }
    /// What the keys of a group are for.
    static func title(of group: KeyGroup, inSession: Bool) -> String {
      switch group {
      case .everyday: inSession ? "Everyday" : "Here"
      case .hurting: "When it hurts"
      case .pace: "Pace"
      case .sound: "Sound"
      case .moving: "Moving about"
      case .elsewhere: "Elsewhere"
      case .leaving: "Help and back"
      }
    }
    static let space = "space"
    static let tab = "Tab"
    static let pageUp = "PgUp"
    static let pageDown = "PgDn"
    static let home = "Home"
    static let end = "End"
    static let enter = "Enter"
    static let escape = "Esc"
    static let backspace = "Backspace"
  }

  /// What a key does on a screen.
  struct KeyWords: Hashable, Sendable {
    /// One or two words for the footer; `nil` keeps it out of there.
    let label: String?
    /// What it does, for the help screen.
    let help: String
    /// The one word in large letters where the screen stops; `nil` keeps it out of there.
    let large: String?

    private init(_ label: String?, _ help: String, large: String? = nil) {
      self.label = label
      self.help = help
      self.large = large
    }
  }
}

/// Moving about, and what many screens share.
extension Wording.KeyWords {
  static let up = Self("choose", "Up")
  static let down = Self(nil, "Down")
  static let screenfulUp = Self(nil, "A screenful up")
  static let screenfulDown = Self(nil, "A screenful down")
  static let toFirst = Self(nil, "To the first")
  static let toLast = Self(nil, "To the last")

  static let scrollDown = Self("scroll", "Down a line")
  static let scrollUp = Self(nil, "Up a line")
  static let scrollScreenfulDown = Self(nil, "Down a screenful")
  static let scrollScreenfulUp = Self(nil, "Up a screenful")
  static let toTop = Self(nil, "To the top")
  static let toBottom = Self(nil, "To the bottom")

  static let back = Self("back", "Back")
  static let goOn = Self("go on", "Go on", large: "go on")
  static let help = Self("help", "These keys")
  static let body = Self("your body", "What limber should know about your body")
  static let nextValue = Self("change", "The next value")
  static let valueBefore = Self(nil, "The value before")
  static let erase = Self("erase", "Take back the last letter")
  static let backUnsaved = Self("back", "Back without saving")
}

/// Home, and what is opened from there.
extension Wording.KeyWords {
  static let begin = Self("begin", "Begin: what to do first, and how long it takes")
  static let allRoutines = Self("all routines", "To all routines")
  static let allRoutinesToo = Self(nil, allRoutines.help)
  static let openRoutine = Self("open", "Open the chosen routine")
  static let build = Self("build", "Put together a routine of your own")
  static let library = Self("library", "All exercises, with figures")
  static let guide = Self("guide", "The guide: rules, warnings, habits, questions")
  static let history = Self("history", "The sessions so far")
  static let advice = Self("advice", "All advice, with reasons and sources")
  static let programme = Self("programme", "Your programme: where you are, and what comes next")
  static let otherProgrammes = Self("others", "The other programmes")
  static let beginProgramme = Self("begin", "Begin this programme")
  static let todaysSession = Self("session", "To today's session")
  static let lookBack = Self("look back", "Look back at your week")
  static let hold = Self("hold", "Stay in this stage, or let it move again")
  static let endProgramme = Self("end", "End this programme (asks once; your sessions stay)")
  static let tickHabit = Self("habit", "Tick the habit for today, or take the tick back")
  static let settings = Self("settings", "Level, voice, cues, tones, times and looks")
  static let quit = Self("quit", "Leave limber")
  static let signs = Self("warning signs", "The signs that mean to see someone first")
  static let seen = Self(nil, "I have been seen by the professional")

  static let activities = Self(nil, "What you want to do again, and how well it goes")
  static let rate = Self("rate", "Say how well the chosen one goes")
  static let addActivity = Self("add", "Add something that you want to do again")
  static let dropActivity = Self("drop", "Be asked no longer about the chosen one (asks once)")
  static let saveActivity = Self("add", "Add it")

  static let openLine = Self("open", "Open the chosen line")
  static let nextLink = Self("next link", "To the next link")
  static let linkBefore = Self(nil, "To the link before")
  static let follow = Self("follow", "Follow the chosen link")

  static let nextValueOrFirst = Self(nil, "The next value, after the last the first")
  static let sample = Self("try", "Hear a sentence in this voice")
  static let takeVoice = Self("take", "Take the chosen voice")
  static let quickerVoice = Self("faster", "A faster voice")
  static let slowerVoice = Self("slower", "A slower voice")
  static let tickLine = Self("tick", "Tick the chosen line, or take its tick back")

  static let start = Self("start", "Start this routine")
  static let level = Self("level", "Gentle, standard or full")
  static let changeRoutine = Self(
    "change", "Make your own of this routine, or change it where it is yours")
  static let undoReplacements = Self(nil, "Undo replacements for good: back to what hurt")
}

/// The history, and a session being set right.
extension Wording.KeyWords {
  static let nextView = Self("next view", "To the next view: days, weeks, pain, …")
  static let viewBefore = Self(nil, "To the view before")
  static let openSession = Self("open", "Open the chosen session or exercise")
  static let amend = Self("set right", "Set right what was written of the session")
  static let amendLine = Self(nil, "Change the chosen line, or write the note")
  static let backSaved = Self("back", "Back; what was changed is saved")
  static let saveNote = Self("save", "Save the note")
}

/// The warning signs, and the pain.
extension Wording.KeyWords {
  static let signsBelow = Self("more below", "The signs further down")
  static let signsAbove = Self("more above", "The signs further up")
  static let noSign = Self("none of these", "None of these apply to me")
  static let goOnWithTicked = Self("go on", "Go on with what is ticked")
  static let tickSign = Self("tick", "Tick the chosen sign, or take its tick back")
  static let cleared = Self("seen and cleared", "I have been seen and cleared")
  static let signsAgain = Self("warning signs", "Go through the warning signs again")

  static func pain(_ number: Int) -> Self { Self(nil, "Pain \(number) of 10") }
  static func score(_ number: Int) -> Self { Self(nil, "\(number) of 10") }
  static let lessPain = Self("less", "One less")
  static let morePain = Self("more", "One more")
  static let goOnWithPain = Self("go on", "Go on with the number shown, or without one")
  static let restToday = Self("rest today", "Rest today", large: "rest")
  static let gentlest = Self("the gentlest", "Do the gentlest routine", large: "gentle")
}

/// The library, and a routine being put together.
extension Wording.KeyWords {
  static let openExercise = Self("open", "Open the chosen exercise")
  static let pick = Self("add", "Put the chosen exercise into the routine")
  static let nextFilter = Self("filters", "To the next filter: position, body, needs, aim")
  static let filter = Self("filter", "The next value of the filter")
  static let showAll = Self("back", "Show all again; then back")
  static let eraseUntold = Self(nil, erase.help)

  static let addExercise = Self("add", "Add an exercise below the chosen one")
  static let saveRoutine = Self("save", "Save the routine")
  static let moreOfField = Self(nil, "More sets, reps, hold, side or block")
  static let lessOfField = Self(nil, "Less of it")
  static let nextField = Self("next", "The next thing to set")
  static let backIfSaved = Self("back", "Back (asks once where something is not saved)")
  static let moveUp = Self("up", "Move the exercise up")
  static let moveDown = Self("down", "Move the exercise down")
  static let remove = Self("remove", "Take the exercise out")
  static let warmUp = Self(nil, "Add a warm-up")
  static let coolDown = Self(nil, "Add a cool-down")
  static let reorder = Self(nil, "Order for the fewest changes of position")
  static let rename = Self(nil, "Save under another name")
  static let saveName = Self("save", "Save under this name")
  static let leaveUnsaved = Self("leave it", "Leave, and lose what was changed")
  static let goOnBuilding = Self("go on", "Go on building")
  static let replace = Self("replace", "Replace it, and lose the other")
  static let anotherName = Self("another name", "Take another name")
}

/// The breaks.
extension Wording.KeyWords {
  static let beginBreakNow = Self("begin now", "Begin a break now")
  static let beginBreak = Self("go", "Begin", large: "begin")
  // In large letters 5 looks like S: its word says which it is.
  static let laterBreak = Self("later", "Ring again in five minutes", large: "5 min")
  static let skipBreak = Self("skip", "No break this time", large: "skip")
  static let notToday = Self("not today", "No more breaks today")
  static let todayAfterAll = Self("today", "Count to breaks today after all")
  static let countBreaks = Self("count on", "Count to the next break from now")
}

/// The session, and what comes before and after.
extension Wording.KeyWords {
  static let pause = Self("pause", "Pause, and go on", large: "resume")
  static let hurts = Self("this hurts", "This hurts: stop at once, and choose what next")
  static let skip = Self("skip", "Skip the exercise, or a rest alone")
  static let exerciseBefore = Self("back", "Back to the exercise before")
  static let easier = Self("easier", "The easier version of this exercise")
  static let endSession = Self("end", "End (asks once; what was done is kept)")
  static let instructions = Self("how", "Full instructions for this exercise")
  static let whereabouts = Self(nil, "Say where I am: exercise, side, rep, time left")
  static let restart = Self("restart", "Restart this exercise")
  static let more = Self("more", "Ten seconds more, or two reps")
  static let less = Self("less", "Ten seconds less, or two reps")
  static let slower = Self("slower", "Slower reps")
  static let faster = Self("faster", "Faster reps")
  static let count = Self("count", "Count the reps myself, or let limber count")
  static let tap = Self(nil, "A rep done, where I count; else pause, and go on")
  static let resume = Self(nil, goOn.help)
  static let tones = Self("mute", "Tones or bell off or on")
  static let voice = Self("voice", "Voice on or off")

  static let isSharp = Self("yes, stop", "Yes: stop for today", large: "yes")
  static let isNotSharp = Self("no", "No: choose what next", large: "no")
  static let mistake = Self("pressed by mistake", "Pressed by mistake, resume", large: "undo")
  static let endSharp = Self("end", "End the session (asks once)")
  static let nextExercise = Self("next exercise", "Go on with the next exercise", large: "next")
  static let easierInstead = Self("easier version", "Do the easier version instead", large: "easier")
  static let endHere = Self("end", "End here; what was done is kept", large: "end")
  static let questionBefore = Self("back", "Back to the question before")
  static let endNow = Self("end", "End the session", large: "yes")
  static let goOnWithSession = Self("go on", "Go on with the session", large: "no")

  static func effort(_ number: Int) -> Self { Self(nil, "How hard it was: \(number) of 10") }
  static let close = Self("close", "Close the summary")
  static let goOnFromStep = Self("go on", "Go on from that step's start", large: "yes")
  static let startAgain = Self("start again", "Start again from the beginning", large: "again")
  static let leaveUnfinished = Self("leave it", "Leave it unfinished", large: "leave")
  static let later = Self("later", "Leave limber, decide next time")
}
