public import Engine

/// What a key means on the screen it is pressed on.
public enum Intent: Hashable, Sendable {
  /// Move in a list or a page.
  case up, down, pageUp, pageDown, first, last
  /// Take the chosen line, or go on.
  case accept
  /// Back to the screen before.
  case dismiss
  /// Leave limber.
  case quit
  /// The keys of this screen.
  case help
  /// The guide.
  case guide
  /// The sessions so far.
  case history
  /// The settings.
  case settings
  /// All exercises.
  case library
  /// The next link of a page, or the one before.
  case nextLink, previousLink
  /// Put together a routine of one's own.
  case build
  /// The next thing that can be set.
  case nextField
  /// An exercise further up or down.
  case moveUp, moveDown
  /// One more exercise, or the chosen one less.
  case add, remove
  /// Take what is suggested: a warm-up, a cool-down, another order.
  case warmUp, coolDown, reorder
  /// Keep a routine, as it is called or under a new name.
  case save, rename
  /// Take back a letter.
  case erase
  /// Another way to look back.
  case nextTab, previousTab
  /// What the person wants to do again.
  case activities
  /// All advice.
  case advice
  /// The programme that is followed, or those that there are.
  case programme
  /// The look back at a week.
  case lookBack
  /// Stay in a stage, or let it move again.
  case hold
  /// Follow a programme no longer.
  case endProgramme
  /// An exercise that was replaced, back for good.
  case takeBack
  /// What was written of a session, to be set right.
  case amend
  /// The warning signs.
  case signs
  /// What limber should know about the person's body.
  case body
  /// A sentence in the chosen voice.
  case sample
  /// Tick the chosen line, or take its tick back.
  case tick
  /// The next level, round and round.
  case level
  /// A number from 0 to 10.
  case number(Int)
  /// One more, one less.
  case increase, decrease
  /// A break in five minutes, none this time, and no more today.
  case later, skipBreak, notToday
  /// Yes.
  case yes
  /// No; none of the warning signs applies.
  case no
  /// A professional has cleared the person.
  case cleared
  /// The session left behind, from its beginning.
  case again
  /// The session left behind stays as it is.
  case abandon
  /// Pause, or go on.
  case togglePause
  /// One rep done where the person counts them; otherwise pause, or go on.
  case tap
  /// To the session in progress.
  case command(Command)
  /// The exercise's full instructions.
  case instructions
  /// Where the session is: exercise, side, set, rep and time left.
  case whereabouts
  /// Tones or bell off or on.
  case mute
  /// The voice on or off.
  case voice
}
