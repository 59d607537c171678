import Statistics
import Text

extension ExerciseStory {
  /// On how many days at most it is told that it hurt.
  private static let mostDays = 3

  /// What hurt, how far it has come, and how often it was done, a paragraph each.
  var told: [Page.Paragraph] {
    let hurt = hurt.reversed().map(\.written)
    var told: [Page.Paragraph] = []
    if !hurt.isEmpty {
      let days = Array(hurt.prefix(Self.mostDays))
      told.append(
        Page.Paragraph(Wording.History.hurt(hurt.count, on: days, more: hurt.count - days.count), .danger))
    }
    if let (first, last) = way {
      let way = Wording.History.way(from: first, to: last, inReps: countsReps, ofASide: isSided)
      told.append(Page.Paragraph(way, .cue))
    }
    if let practice { told.append(Page.Paragraph(Wording.History.done(practice))) }
    return told
  }

  /// How far it has come in large letters; `nil` where nothing can be said.
  var large: String? {
    way.map { Wording.History.largeWay(from: $0.first, to: $0.last, inReps: countsReps) }
  }

  /// How much it was at first and in the end: what hurt is no amount to go by, and one side no measure for two.
  private var way: (first: Int, last: Int)? {
    let whole = points.filter { !$0.isHurt && $0.onlySide == nil }
    return whole.count > 1 ? (whole[0].amount, whole[whole.count - 1].amount) : nil
  }
}
