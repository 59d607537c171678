import Catalogue
import Cues
import Engine
import Journal
import Settings
import Statistics

/// Something that an update wants done in the world.
enum Effect: Hashable {
  /// Write a session; all of its exercises where `changed` is `nil`, and as over where there is no log.
  case save(SessionRecord, changed: [ExerciseRecord]?, log: SessionLog?)
  /// Give up a session that was left behind, by its id.
  case abandon(String)
  /// Write what was set right about a session, and read anew what depends on it.
  case amend(SessionRecord)
  /// Write an activity as it stands.
  case saveActivity(Activity)
  /// Write what was answered about the warning signs.
  case saveAnswer(SignsAnswer)
  /// Write what was decided about a programme.
  case saveChoice(ProgrammeChoice)
  /// Write what was answered when looking back.
  case saveLookBack(LookBack)
  /// Tick a habit, or take the tick back.
  case tick(HabitTick, isTicked: Bool)
  /// Write a setting, and let it take hold.
  case saveSetting(Setting, String)
  /// Write a routine of the person's own.
  case saveRoutine(Routine, changing: Routine?, mayReplace: Bool)
  /// Write that the person wants to go on with exercises that hurt.
  case retain([String])
  /// Write that the person wants exercises as they are in spite of their conditions.
  case overrule([Overruling])
  /// Read what ever happened, to look back at; only from a day on where there is one.
  case readPast(since: Day?)
  /// Read what was done of each exercise; ten times as many rows as sessions.
  case readStories
  /// Read how often each exercise was done.
  case readPractice
  /// Read what each exercise that grows reached.
  case readReached
  /// Read the next older sessions, as many again and at least a hundred.
  case readOlder
  /// Write a break.
  case saveBreak(BreakTaken)
  /// Read anew what another limber may have written, and then lead what is counted to or not.
  case readMemory(thenLeads: Bool)
  /// Ring the bell.
  case bell
  /// Play a tone.
  case play(Tone)
  /// Tell these cues where a session is followed in lines.
  case tell([Cue])
  /// Say these cues as far as there is time for them.
  case say([Cue])
  /// Ask the voice how long it takes for these texts.
  case measure([String])
  /// Ask for the voices that there are.
  case listVoices
  /// Say a sentence as these settings have it.
  case sample(VoiceSettings)
  /// Say nothing more.
  case silence
  /// Leave the full screen.
  case quit
}
