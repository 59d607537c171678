public import Advice
import Catalogue
import Text

extension Page {
  /// What is recommended today and all advice beside it, each with its reason and its source.
  ///
  /// - Parameter minutes: How long the routine takes.
  public init(_ recommendations: Recommendations, minutes: Int) {
    let headline = recommendations.headline, more = recommendations.more
    let today = Paragraph(
      "Today: \(headline.words(minutes: minutes))", headline.isProfessional ? .danger : .title)
    var body = [today] + Self.grounds(headline.reason, headline.citations)
    if headline.isProfessional { body += [Paragraph(Self.seen, .key), Paragraph("")] }
    for advice in more {
      body += [Paragraph(advice.title, .title)] + Self.grounds(advice.reason, advice.citations)
    }
    body.append(
      Paragraph(
        "This is advice, from what you did and what the articles say. Open whatever suits you. No rest day counts against you, and no advice here stands in for a professional's.",
        .hint))
    self.init(title: "Advice", aside: (more.count + 1).counted("tip"), body: body)
  }

  /// How to say that one was seen.
  static let seen = "Once you have been seen, press c at home."

  private static func grounds(_ reason: String, _ citations: [Citation]) -> [Paragraph] {
    [Paragraph(reason, indent: 1)]
      + citations.map {
        Paragraph("\($0.heading) (\($0.source.title))", .hint, mark: $0.source.rawValue, indent: 1)
      } + [Paragraph("")]
  }
}

extension Headline {
  /// What to do, with the level and the time it takes where that is a routine.
  func words(minutes: Int) -> String {
    isRest || isProfessional ? title : "\(title), \(level.rawValue), \(minutes) min"
  }
}
