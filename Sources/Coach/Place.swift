import Catalogue
import Engine
import Screen

/// A screen the person is on.
///
/// Places are stacked: leaving one shows the one below.
enum Place: Hashable {
  case home(selected: Int)
  case routine(id: String, Level, from: Int)
  /// The warning signs: asked before a start, or only read.
  case signs(Asking)
  /// What belongs to the signs that were ticked, before a start or not.
  case advised(from: Int, before: Start?)
  case painBefore(Int?, Start)
  case offer(Start)
  /// A session was left behind; then comes what was asked for.
  case unfinished(before: Start?)
  case session
  /// A session was ended because it hurt.
  case stopped(Aftercare, from: Int)
  case painAfter(Int?)
  case summary(SessionRecord, Aftercare?, from: Int)
  case guide(selected: Int)
  case history(HistoryScene.Tab, selected: Int)
  /// What was done of an exercise over time.
  case story(exercise: String)
  /// A session of the history, by its id.
  case lived(String, from: Int)
  /// What was written of a session, to be set right.
  case amending(Amending)
  case settings(selected: Int)
  /// What limber should know about the person's body.
  case conditions(selected: Int)
  /// An exercise's page, opened at an instant, its figure moving since.
  case exercise(id: String, from: Int, opened: Instant)
  /// All exercises; on top of a builder, to choose from for it.
  case library(Library)
  /// An exercise's page or one of the guide, with links.
  case linked(LinkedPage)
  /// A routine being put together.
  case builder(Builder)
  /// Something to read.
  case page(Page, from: Int)
}
