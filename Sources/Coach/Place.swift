import Catalogue
import Engine
import Screen

/// A screen the person is on.
///
/// Places are stacked: leaving one shows the one below.
enum Place: Hashable {
  case home(selected: Int)
  case routine(id: String, Level, from: Int)
  /// The red flags: asked before a start, or only read.
  case redFlags(from: Int, before: Start?)
  case flagged(from: Int, before: Start?)
  case painBefore(Int?, Start)
  case offer(Start)
  /// A session was left behind; then comes what was asked for.
  case unfinished(before: Start?)
  case session
  case painAfter(Int?)
  case summary(SessionRecord, from: Int)
  case guide(selected: Int)
  case history(HistoryScene.Tab, selected: Int)
  /// What was done of an exercise over time.
  case story(exercise: String)
  case settings(selected: Int)
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
