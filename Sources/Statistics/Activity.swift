public import Foundation

/// Something that a person wants to do again, in their own words, and how well it went whenever they were asked.
public struct Activity: Identifiable, Hashable, Sendable {
  /// How well it went at one time.
  public struct Rating: Hashable, Sendable {
    /// When it was rated.
    public let at: Date
    /// From 0, it can't be done, to 10, it goes as before.
    public let score: Int

    /// A rating; a score beyond the scale is taken for its end.
    public init(at: Date, score: Int) {
      self.at = at
      self.score = max(0, min(10, score))
    }
  }

  /// Unique among all activities of all machines.
  public let id: String
  /// What it is, in the person's own words, on one line.
  public let text: String
  /// When it was added.
  public let addedAt: Date
  /// When the person no longer wanted to be asked about it; `nil` while they do.
  public var droppedAt: Date?
  /// How well it went, earliest first.
  public var ratings: [Rating]

  /// An activity; ratings may come in any order.
  public init(id: String, text: String, addedAt: Date, droppedAt: Date? = nil, ratings: [Rating] = []) {
    self.id = id
    self.text = text
    self.addedAt = addedAt
    self.droppedAt = droppedAt
    self.ratings = ratings.sorted { ($0.at, $0.score) < ($1.at, $1.score) }
  }
}

extension [Activity] {
  /// Those that the person is still asked about.
  public var current: [Activity] { filter { $0.droppedAt == nil } }
}
