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
      Wording.Advice.today(headline.words(minutes: minutes)), headline.isProfessional ? .danger : .title)
    var body = [today] + Self.grounds(headline.reason, headline.citations)
    if headline.isProfessional { body += [Paragraph(Wording.Advice.seen, .key), Paragraph("")] }
    for advice in more {
      body += [Paragraph(advice.title, .title)] + Self.grounds(advice.reason, advice.citations)
    }
    body.append(Paragraph(Wording.Advice.whatItIs, .hint))
    self.init(title: Wording.Advice.title, aside: Wording.Advice.tips(more.count + 1), body: body)
    large = [Paragraph(headline.title, headline.isProfessional ? .danger : .title)]
    if !headline.isRest, !headline.isProfessional {
      large.append(Paragraph(Wording.Advice.facts(level: headline.level.rawValue, minutes: minutes), .hint))
    }
  }

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
    isRest || isProfessional ? title : Wording.Advice.timed(title, level: level.rawValue, minutes: minutes)
  }
}
