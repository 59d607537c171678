import Cues
import Engine
import Foundation
import Journal
import Statistics

@testable import Coach

/// What is kept of what a person does.
extension Person {
  /// From now on nothing can be written to the journal: where its file was a folder stands.
  func losesItsDisk() throws {
    try FileManager.default.moveItem(atPath: journal.path, toPath: journal.path + ".away")
    try FileManager.default.createDirectory(atPath: journal.path, withIntermediateDirectories: false)
  }

  /// Puts the journal's file back.
  func hasItsDiskBack() throws {
    try FileManager.default.removeItem(atPath: journal.path)
    try FileManager.default.moveItem(atPath: journal.path + ".away", toPath: journal.path)
  }

  /// How many times a session was to be saved.
  var saves: Int { effects.count { if case .save = $0 { true } else { false } } }

  /// The journal as it is by now.
  var journal: Journal { conductor.pending.journal }

  /// The sessions that were followed here, latest first, as the journal has them.
  var sessions: [SessionRecord] {
    get throws {
      let before = Set(remembered)
      return try journal.sessions().filter { !before.contains($0) }
    }
  }
}

extension Person {
  /// What the person wants to do again, as the journal has it.
  var activities: [Activity] { get throws { try journal.activities() } }
}

extension [Effect] {
  /// What was to be written of answers about the warning signs.
  var answers: [SignsAnswer] {
    compactMap { if case .saveAnswer(let answer) = $0 { answer } else { nil } }
  }

  /// The cues that were to be told.
  var cues: [Cue] {
    flatMap { effect -> [Cue] in
      guard case .tell(let cues) = effect else { return [] }
      return cues
    }
  }
}
