public import Engine

/// What a session that hurt asks for, before anything else is looked at.
public struct Aftercare: Hashable, Sendable {
  /// Whether it was a sharp, shooting, spreading or numb pain.
  public let isSharp: Bool
  /// Whether the session before hurt as well.
  public let isAgain: Bool

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
  }

  /// Pain from which on it is too much for exercise.
  private static let strongPain = 7
  /// A rise that is more than a slip of the finger.
  private static let markedRise = 2

  /// It in words.
  public var paragraphs: [Page.Paragraph] {
    let kind =
      isSharp ? "Sharp, shooting, spreading or numb pain means: no more exercise today." : "Stop for today."
    let help =
      isAgain
      ? "Your last session hurt as well: see a doctor or a physiotherapist before the next one."
      : "See a doctor or a physiotherapist if the pain spreads, keeps growing or has not settled by next morning."
    return [
      Page.Paragraph(kind, .danger),
      Page.Paragraph(
        "Watch for numbness between your legs, new weakness in a leg, and trouble with your bladder or bowels. With any of these get emergency help now.",
        .danger), Page.Paragraph(help, .danger),
      Page.Paragraph("Short walks and gentle positions are fine. \(Page.isOwn)", .hint),
    ]
  }
}

extension Page {
  /// What to do right after a session that was ended because it hurt.
  public init(_ care: Aftercare) {
    let body = care.paragraphs.flatMap { [$0, Paragraph("")] } + [Paragraph("Enter: go on", .key)]
    self.init(title: "Stop for today", body: body)
  }
}
