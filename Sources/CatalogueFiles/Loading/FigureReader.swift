import Catalogue

extension SourcedFigure {
  static let keys = ["source", "field", "min", "max"]

  /// What a figure can count: a field of the prescription, or how often the whole is done.
  static let countable = Measure.ofWork.map(\.rawValue) + ["times_per_day", "times_per_week"]

  /// How often the whole can be done, a day or a week.
  private static let timesLimits = 1...100

  /// Reads a figure; `nil` when a fault was found.
  init?(fields: Fields, sources: [Source], prescription: Fields?) {
    let source: Source? = fields.choice("source")
    let field = fields.word("field", among: Self.countable)
    for key in ["min", "max"] where !fields.has(key) { _ = fields.text(key) }
    let limits = field.map { Measure(rawValue: $0)?.definition.limits ?? Self.timesLimits } ?? 0...3600
    let low = fields.integer("min", within: limits)
    let high = fields.integer("max", within: limits)
    guard let source, let field, let low, let high else { return nil }
    guard low <= high else {
      fields.fault(at: "min", Wording.Diagnostics.figureUpsideDown(low: low, high: high))
      return nil
    }
    if !Source.articles.contains(source) {
      fields.fault(at: "source", Wording.Diagnostics.figureOfNoArticle)
    } else if !sources.contains(source) {
      fields.fault(at: "source", Wording.Diagnostics.unnamedSource(source.rawValue))
    }
    if Measure(rawValue: field) != nil, let prescription, !prescription.has(field) {
      fields.fault(at: "field", Wording.Diagnostics.figureForNothing(field))
    }
    self.init(source: source, field: field, range: low...high)
  }
}
