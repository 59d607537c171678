public import Engine

/// What a session that hurt asks for, before anything else is looked at.
public struct Aftercare: Hashable, Sendable {
  /// Whether it was a sharp, shooting, spreading or numb pain.
  public let isSharp: Bool
  /// Whether the session before hurt as well.
  public let isAgain: Bool
  /// Whether pain went up.
  private let hasRisen: Bool

  /// What a session asks for; `nil` where nothing in it calls for care.
  ///
  /// - Parameters:
  ///   - isSharp: Whether the person said that the pain was sharp, shooting, spreading or numb.
  ///   - isAgain: Whether the session before asked for it too.
  public init?(_ record: SessionRecord, isSharp: Bool, isAgain: Bool) {
    guard !record.isRehearsal else { return nil }
    let before = record.painBefore ?? 0, after = record.painAfter ?? before
    guard
      isSharp || after >= Self.strongPain || after - before >= Self.markedRise && record.painBefore != nil
        || record.count(.hurt) > 0
    else { return nil }
    self.isSharp = isSharp
    self.isAgain = isAgain
    hasRisen = record.painBefore != nil && after > before
  }

  /// Pain from which on it is too much for exercise.
  private static let strongPain = 7
  /// A rise that is more than a slip of the finger.
  private static let markedRise = 2

  /// The advice as paragraphs.
  public var paragraphs: [Page.Paragraph] {
    let first = isSharp ? Wording.Care.isSharp : hasRisen ? Wording.Care.hasRisen : Wording.Care.isSore
    return [
      Page.Paragraph(first, .danger),
      Page.Paragraph(Wording.Care.watch, .danger),
      Page.Paragraph(isAgain ? Wording.Care.again : Wording.Care.ifItStays, .danger),
      Page.Paragraph(Wording.Care.gentle, .hint),
    ]
  }
}

extension Page {
  /// What to do right after a session that was ended because it hurt.
  public init(_ care: Aftercare, rest: Sight? = nil, glyphs: Glyphs) {
    self.init(
      title: Wording.Care.stop, body: Array(care.paragraphs.flatMap { [$0, Paragraph("")] }.dropLast()))
    stop = Stop(
      Wording.Care.stop, .danger, ways: KeyMap.stopped.bindings.prefix(1), rest: rest, glyphs: glyphs)
  }
}
