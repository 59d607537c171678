/// Who says so: one of the three articles that the catalogue rests on, or limber itself.
public enum Source: String, CaseIterable, Hashable, Sendable {
  case gentleTen = "000"
  case lowerBack = "001"
  case straightTalk = "002"
  /// No article says it: limber's own careful choice.
  case limber

  /// The articles.
  public static let articles: [Source] = [.gentleTen, .lowerBack, .straightTalk]
}

/// A figure as an article gives it; a single number has equal ends.
public struct SourcedFigure: Hashable, Sendable {
  /// The article.
  public let source: Source
  /// What the figure counts, such as `reps` or `hold_seconds`.
  public let field: String
  /// From the lowest to the highest given.
  public let range: ClosedRange<Int>

  package init(
    source: Source, field: String, range: ClosedRange<Int>
  ) {
    self.source = source
    self.field = field
    self.range = range
  }
}
