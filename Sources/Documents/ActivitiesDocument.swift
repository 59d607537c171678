public import Foundation
public import Statistics

/// What a person wants to do again, as scripts read it: the keys of `limber activities --json`.
public struct ActivitiesDocument: Encodable {
  private let activities: [Entry]

  private struct Entry: Encodable {
    let id: String
    let text: String
    let ratings: [Rating]
  }

  private struct Rating: Encodable {
    let at: String
    let score: Int
  }

  /// The document of the activities that the person is still asked about, with moments by the clock of a place.
  public init(_ activities: [Activity], in timeZone: TimeZone) {
    self.activities = activities.current.map { activity in
      Entry(
        id: activity.id, text: activity.text,
        ratings: activity.ratings.map { rating in
          Rating(
            at: Timestamp(rating.at, utcOffset: timeZone.secondsFromGMT(for: rating.at)).text,
            score: rating.score)
        })
    }
  }
}
