extension Rule {
  /// What hurt twice gives way to its easier neighbour, or is best left out where it has none.
  static let replaceWhatHurts = Rule { situation in
    let replaced = situation.replacements
    let swaps = replaced.map { replacement in
      Advice(
        title: "\(situation.name(replacement.easier)) instead of \(situation.name(replacement.exercise))",
        reason:
          "It hurt in \(replacement.times) sessions; take it back on a routine's page whenever you like.",
        citations: [.painSignals, .core])
    }
    let others = situation.timesHurt.filter { entry in
      entry.value >= 2 && !replaced.contains { $0.exercise == entry.key }
    }
    return swaps
      + others.keys.sorted().map { exercise in
        Advice(
          title: "Leave out \(situation.name(exercise)) for now",
          reason:
            "It hurt in \(others[exercise, default: 2]) sessions, and there is no easier one to put in its place.",
          citations: [.painSignals])
      }
  }
}
