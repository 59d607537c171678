import Catalogue
import CatalogueFiles
import Cues
import Engine
import Foundation
import Journal
import Screen
import Settings
import Statistics

/// Something that happened to the model.
enum Message {
  /// Time has passed.
  case tick
  /// A key.
  case key(Key)
  /// A key that means nothing here.
  case unknownKey
  /// The program was stopped or the machine asleep since the last message.
  case wasAway
  /// The screen has another size.
  case resized(Size)
  /// What another limber may have written since: what advice is drawn from, what hurt the last time it was done, and what
  /// the person has told of their body; and whether what is counted to is led now.
  case memory(AdviceMemory, hurt: [String: String], conditions: Set<Condition>, leads: Bool)
  /// Nobody can answer any more.
  case alone
  /// Begin what the command line asked for.
  case begin(Start, isCleared: Bool)
  /// The program has to end now.
  case interrupted
  /// The person ended the program, and with it the session.
  case brokenOff
  /// Something about voice or screen that the person should know, once.
  case trouble(String)
  /// Tones can't be heard any more, and why.
  case withoutTones(PlayerTrouble)
  /// What ever happened.
  case past(Past)
  /// What advice is to know of the sessions, once something was set right.
  case amended(facts: [SessionFacts], hurts: [Hurt], hurt: [String: String])
  /// How often each exercise was done.
  case practice([String: Practice])
  /// How long the voice takes for texts.
  case measured([String: Duration])
  /// The voices that there are.
  case voices([InstalledVoice])
  /// What each exercise that grows reached.
  case reached([String: [Reached]])
  /// What ever happened can't be read.
  case notRead(JournalError)
  /// A routine of the person's own was written, by its id; and all there is by now.
  case routineSaved(String, Catalogue)
  /// A routine was not written.
  case routineNotSaved(RoutineNotSaved)
  /// A write failed.
  case notSaved(JournalError)
  /// The journal's state has changed.
  case journalState(Journal.State)
  /// Figures are drawn with other characters from now on.
  case glyphs(Glyphs)
  /// A setting was written, and this is what is still wrong with its file.
  case settingSaved([Diagnostic])
  /// A setting was not written.
  case settingNotSaved(SettingsFile.NotSaved)
  /// Sessions from further back, latest first.
  case older([SessionRecord])
  /// All that could not be written is written now.
  case saved
}
