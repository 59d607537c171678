public import Advice
public import Catalogue

extension Page {
  /// Today's suggestion and all advice, each with its reason and its source.
  public init(_ suggestion: Suggestion, _ advice: [Advice], catalogue: Catalogue, glyphs: Glyphs) {
    let routine = catalogue.routines[suggestion.routine]?.name ?? suggestion.routine
    let today = suggestion.isRest ? "Today: rest" : "Today: \(routine), \(suggestion.level.rawValue)"
    var body = Self.entry(today, suggestion.reason, suggestion.citations, glyphs)
    for advice in advice { body += Self.entry(advice.title, advice.reason, advice.citations, glyphs) }
    body.append(
      Paragraph(
        "This is advice, from what you did and what the articles say. Open whatever suits you. No rest day counts against you, and no advice here stands in for a professional's.",
        .hint))
    self.init(title: "Advice", aside: Words.count(advice.count + 1, "piece"), body: body)
  }

  private static func entry(_ title: String, _ reason: String, _ citations: [Citation], _ glyphs: Glyphs)
    -> [Paragraph]
  {
    [Paragraph(title, .title), Paragraph(reason, indent: 1)]
      + citations.map {
        Paragraph("\($0.heading) (\($0.source.title))", .hint, mark: $0.source.rawValue, indent: 1)
      } + [Paragraph("")]
  }
}
