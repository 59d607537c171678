import Foundation

extension Voice {
  /// Measuring never takes longer: somebody waits for what comes next.
  private static let measuringTime = Duration.milliseconds(1500)

  /// How long it takes for each text, as far as it can be asked and answers soon.
  ///
  /// What stands in the answer was spoken into a file that nobody hears.
  public func lengths(of texts: [String]) -> [String: Duration] {
    guard let helper, let writer = SpeechWriter(helper, settings) else { return [:] }
    let began = ContinuousClock.now
    do {
      let folder = try PrivateFolder(called: "limber-voice")
      defer { folder.remove() }
      let unique = Array(Set(texts))
      return try writer.write(unique, to: folder.path) { _ in
        began.duration(to: .now) < Self.measuringTime
      } ?? [:]
    } catch {
      // A voice that can't be asked is taken at its stated pace; that it fails is told when it is to speak.
      return [:]
    }
  }
}
