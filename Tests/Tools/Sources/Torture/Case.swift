/// One kind of fault, with what is done and what must be true.
///
/// What must be true after every sitting besides is in ``Round``.
struct Case: Sendable {
  let done: String
  let must: String
  let rounds: Int
  let body: @Sendable (Round) async throws -> Void

  init(
    _ done: String, _ must: String, rounds: Int = 1, _ body: @escaping @Sendable (Round) async throws -> Void
  ) {
    self.done = done
    self.must = must
    self.rounds = rounds
    self.body = body
  }

  /// Every case there is.
  static func all(kills: Int) -> [Case] {
    [
      Kills.cases(kills), Signals.cases, ClosedTerminals.cases, Sizes.cases, TerminalTypes.cases,
      Locales.cases,
      Descriptors.cases, Floods.cases, Readers.cases, Disks.cases, Journals.cases, ForeignJournals.cases,
      Planting.cases, UserFiles.cases,
      Clocks.cases, Helpers.cases, WrittenFiles.cases, Meanwhile.cases, InTmux.cases, InPixels.cases,
    ].flatMap { $0 }
  }
}
