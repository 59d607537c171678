public import Foundation
import Text

/// Why a text can't be an activity.
public enum ActivityFault: Error, Hashable, Sendable {
  /// Nothing is left of it.
  case empty
  /// It has so many characters.
  case tooLong(Int)
  /// It stands in the list already.
  case isThere(String)
  /// The list has as many as it holds.
  case tooMany

  /// What is wrong, as a sentence for the person.
  public var sentence: String {
    switch self {
    case .empty: Wording.Activities.empty
    case .tooLong(let count): Wording.Activities.tooLong(count, most: Activity.longestText)
    case .isThere(let text): Wording.Activities.isThere(text)
    case .tooMany: Wording.Activities.tooMany(most: Activity.most)
    }
  }
}

extension Activity {
  /// The most characters of its text.
  public static let longestText = 80
  /// How many there are at least for all of them together to say something, and at the most.
  public static let least = 3, most = 5

  /// A text as it can stand in a list: on one line, with nothing in it that a terminal could obey, or that turns or hides text.
  static func cleaned(_ text: String) -> String {
    let scalars = text.unicodeScalars
    var clean = String.UnicodeScalarView()
    for place in scalars.indices {
      if !scalars.isUnsafe(at: place) {
        clean.append(scalars[place])
      } else if scalars[place].properties.isWhitespace {
        clean.append(" ")
      }
    }
    return String(clean).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension [Activity] {
  /// A text that can be added to the activities that there are.
  ///
  /// - Throws: ``ActivityFault``.
  public func checked(_ text: String) throws(ActivityFault) -> String {
    let text = Activity.cleaned(text)
    guard !text.isEmpty else { throw .empty }
    guard text.count <= Activity.longestText else { throw .tooLong(text.count) }
    if let same = current.first(where: { $0.text.lowercased() == text.lowercased() }) {
      throw .isThere(same.text)
    }
    guard current.count < Activity.most else { throw .tooMany }
    return text
  }

  /// The activities that a word can mean, of those that the person is still asked about: by the beginning of the id or of
  /// the text, in capitals or small letters; only the one whose id or text it is where there is one.
  public func called(_ word: String) -> [Activity] {
    let word = Activity.cleaned(word).lowercased()
    guard !word.isEmpty else { return [] }
    let names = current.map { (activity: $0, names: [$0.id.lowercased(), $0.text.lowercased()]) }
    let exact = names.filter { $0.names.contains(word) }
    return (exact.isEmpty ? names.filter { $0.names.contains { $0.hasPrefix(word) } } : exact).map(\.activity)
  }

  /// How many of the latest ratings of each are drawn.
  public static var ratingsDrawn: Int { 12 }

  /// How many days lie between two ratings that are asked for.
  public static var daysBetweenRatings: Int { 14 }

  /// The activities that are to be rated on a day: those that never were, and those that weren't for two weeks.
  ///
  /// - Parameter timeZone: Where the person is.
  public func due(on day: Day, in timeZone: TimeZone) -> [Activity] {
    current.filter { activity in
      activity.ratings.last.map { day - Day($0.at, in: timeZone) >= Self.daysBetweenRatings } ?? true
    }
  }
}
