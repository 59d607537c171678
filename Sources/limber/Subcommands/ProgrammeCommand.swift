import Advice
import ArgumentParser
import Catalogue
import Coach
import Documents
import Foundation
import Journal
import Screen
import Settings
import Statistics

/// The command `limber programme [start ID|stop|hold]`.
struct ProgrammeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programme",
    abstract: "Where you are in the programme that you follow, or the programmes that there are.",
    discussion: """
      start ID begins a programme, or goes on with one that is held; hold stays in the stage that is reached; stop ends \
      it, and keeps every session.
      """)

  enum Action: String, CaseIterable, ExpressibleByArgument {
    case start, stop, hold
  }

  @Argument(help: "start, stop or hold; without it where you are.") var action: Action?
  @Argument(help: "The id of the programme to start.", completion: .programmes) var programme: String?
  @Flag(help: "As JSON.") var json = false

  func validate() throws {
    if action == .start, programme == nil { throw ValidationError(Wording.Programmes.startWhat) }
    if let action, action != .start, programme != nil {
      throw ValidationError(Wording.Programmes.noID(action.rawValue))
    }
  }

  func run() throws {
    let catalogue = try Environment.catalogue(), settings = Environment.settings()
    let journal = try Environment.journal()
    let before = try Environment.situation(journal, catalogue, settings)
    if let action, let choice = try choice(action, Recommendations(before), in: catalogue) {
      try journal.answer { journal throws(JournalError) in try journal.save(choice) }
    }
    let situation = try Environment.situation(journal, catalogue, settings)
    let recommendations = Recommendations(situation)
    if json {
      return try printJSON(ProgrammeDocument(recommendations, programmes: catalogue.programmesInOrder))
    }
    if action == .stop { return Environment.print(Wording.Programmes.stopped) }
    guard let followed = recommendations.followed else {
      return Environment.print(Page(programmes: catalogue.programmesInOrder, lost: recommendations.lost))
    }
    Environment.print(
      Page(
        recommendations, followed, today: situation.today, glyphs: Environment.glyphs,
        isDrawn: !Environment.isInWords))
  }

  /// What is to be written down; `nil` where that holds already.
  private func choice(_ action: Action, _ recommendations: Recommendations, in catalogue: Catalogue)
    throws(Failure)
    -> ProgrammeChoice?
  {
    let now = Date(), followed = recommendations.followed
    switch action {
    case .start:
      let wanted = try catalogue.programme(named: programme ?? "")
      guard followed?.programme.id == wanted.id else {
        return ProgrammeChoice(programme: wanted.id, at: now, kind: .started)
      }
      return followed?.isHeld == true ? ProgrammeChoice(programme: wanted.id, at: now, kind: .resumed) : nil
    case .stop, .hold:
      if let lost = recommendations.lost {
        guard action == .stop else { throw Failure(lost.sentence, .notFound) }
        return ProgrammeChoice(programme: lost.id, at: now, kind: .stopped)
      }
      guard let followed else { throw Failure(Wording.Programmes.none, .notFound) }
      if action == .hold, followed.isHeld { return nil }
      return ProgrammeChoice(
        programme: followed.programme.id, at: now, kind: action == .hold ? .held : .stopped)
    }
  }
}

extension Environment {
  /// The stage of the programme with an id: the one that the person is in, or else its first, with its level; `nil` where
  /// there is no such programme.
  static func stage(of id: String, in catalogue: Catalogue, _ settings: Settings) -> (
    routine: Routine, level: Level?
  )? {
    guard catalogue.routines[id] == nil, let programme = catalogue.programmes[id] else { return nil }
    let followed = reading { journal throws(Failure) in
      Recommendations(try situation(journal, catalogue, settings)).followed
    }
    let number = followed.flatMap { $0 }.map { $0.programme.id == id ? $0.number : 1 } ?? 1
    let stage = programme.stage(number)
    return stage.routines.lazy.compactMap { catalogue.routines[$0] }.first.map { ($0, stage.level) }
  }
}

extension Catalogue {
  /// The programme that a word stands for.
  ///
  /// - Throws: ``Failure`` where it stands for none, or for several.
  func programme(named word: String) throws(Failure) -> Programme {
    switch programme(called: word) {
    case .one(let programme): return programme
    case .several(let ids): throw .ambiguous(word, ids)
    case .nothing(let near): throw .noSuch(.programme, word, near: near)
    }
  }
}
