import Catalogue

extension Standing {
  /// What hurt twice is done no more.
  var leaveOutWhatHurts: [Advice] {
    tailoring.timesHurt.filter { $0.value >= Tailoring.timesTooMany }.sorted { $0.key < $1.key }.map {
      Advice(
        title: Wording.Advice.leaveOut(situation.name($0.key)),
        reason: Wording.Advice.whyLeaveOut($0.value),
        citations: [.painSignals])
    }
  }
}
