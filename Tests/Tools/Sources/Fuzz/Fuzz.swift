#if !GUIDED
  import Foundation
  import TestSupport

  /// Gives what comes from outside to what reads it, changed at random, again and again.
  ///
  /// `SECONDS` says how long for each subject (60), `SEED` which changes are made (1), `ONLY` of which subject. What is
  /// tried stands in a file of the temporary folder meanwhile: after a crash, or after twenty seconds without an answer,
  /// it is what did it. Put into the corpus it is tried first from then on, and by the tests as well.
  @main
  struct Fuzz {
    static func main() throws {
      let seconds = environment("SECONDS", 60), seed = UInt64(environment("SEED", 1))
      let ground = try Ground()
      let only = ProcessInfo.processInfo.environment["ONLY"]
      let subjects = Subject.allCases.filter { subject in only.map { $0 == subject.rawValue } ?? true }
      guard !subjects.isEmpty else {
        print(
          "no subject has this name; there are \(Subject.allCases.map(\.rawValue).joined(separator: ", "))")
        exit(64)
      }
      for subject in subjects {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(
          "limber-fuzz-\(subject.rawValue)")
        print("\(subject.rawValue): what is tried is in \(file.path)")
        let descriptor = open(file.path, O_WRONLY | O_CREAT, 0o600)
        defer { close(descriptor) }
        let corpus = try subject.corpus()
        var number = 0
        let deadline = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < deadline {
          var dice = Dice(seed: seed, name: "\(subject.rawValue) \(number)")
          // All that is in the corpus first, as it is.
          let input = number < corpus.count ? corpus[number] : dice.change(corpus)
          ftruncate(descriptor, 0)
          pwrite(descriptor, input, input.count, 0)
          alarm(20)
          try ground.give(input, to: subject)
          alarm(0)
          number += 1
        }
        try FileManager.default.removeItem(at: file)
        print("\(subject.rawValue): \(number) inputs, nothing found, seed \(seed)")
      }
    }

    private static func environment(_ name: String, _ standard: Int) -> Int {
      ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? standard
    }
  }
#endif
