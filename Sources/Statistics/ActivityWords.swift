import Foundation
import Text

/// Activities in sentences, the same on a screen, in lines and in a report.
extension Activity {
  /// How it goes, with the first and the latest score and whether that is a change.
  public var sentence: String {
    guard let latest = ratings.last else { return Wording.Activities.unrated(text.printable) }
    guard let change = ActivityChange(self) else {
      return Wording.Activities.once(text.printable, latest.score)
    }
    return Wording.Activities.twice(text.printable, change.first.score, change.latest.score, change.words)
  }
}

extension ActivityChange {
  /// Whether it is one, and for the better or the worse.
  public var words: String {
    if rise == 0 { return Wording.Activities.same }
    return isReal ? Wording.Activities.real(isBetter: rise > 0) : Wording.Activities.tooSmall
  }
}

extension ActivitiesChange {
  /// How all of them go together.
  public var sentence: String {
    let words =
      switch size {
      case .none: Wording.Activities.tooSmall
      case .small: Wording.Activities.change("small", isBetter: isBetter)
      case .medium: Wording.Activities.change("medium", isBetter: isBetter)
      case .large: Wording.Activities.change("large", isBetter: isBetter)
      }
    return Wording.Activities.together(count, Self.written(from), Self.written(to), words)
  }

  /// A mean with one digit behind the point.
  private static func written(_ mean: Double) -> String {
    let tenths = Int((mean * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension [Activity] {
  /// What there is to say of how many there are; `nil` where it is three to five, or none.
  public var countAdvice: String? {
    switch current.count {
    case 0, Activity.least...Activity.most: nil
    case ..<Activity.least: Wording.Activities.few(current.count, least: Activity.least, most: Activity.most)
    default: Wording.Activities.many(current.count, most: Activity.most)
    }
  }
}
