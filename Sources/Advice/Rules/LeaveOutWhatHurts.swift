import Catalogue

extension Standing {
  /// What hurt twice is done no more.
  var leaveOutWhatHurts: [Advice] {
    tailoring.timesHurt.filter { $0.value >= Tailoring.timesTooMany }.sorted { $0.key < $1.key }.map {
      Advice(
        title: "Leave out \(situation.name($0.key)) for now",
        reason: "It hurt in \($0.value) sessions; u on a routine's page brings it back.",
        citations: [.painSignals])
    }
  }
}
