import Advice
import Catalogue
import Documents
import Engine
import Foundation
import Journal
import Screen
import Statistics
import TestSupport

@testable import CatalogueFiles
@testable import Terminal

/// What inputs are given to.
struct Ground {
  private let shipped: Catalogue
  private let plans: [Plan]
  private let folder: TemporaryFolder

  init() throws {
    let catalogue = try Shipped.catalogue
    shipped = catalogue
    plans = catalogue.routinesInOrder.flatMap { routine in
      Level.allCases.map { Plan(routine, level: $0, catalogue: catalogue) }
    }
    folder = try TemporaryFolder()
  }

  func give(_ input: [UInt8], to subject: Subject) throws {
    switch subject {
    case .routine: try read(input, "routines/own.yaml")
    case .exercise: try read(input, "exercises/bridge.yaml")
    case .programme: try lead(input)
    case .handout: try write(out: input)
    case .stored: _ = try? CatalogueFolder(path: folder.url.path).catalogue(in: input[...])
    case .archive: try take(input)
    case .keys: decode(input)
    case .answers: answer(input)
    case .session: follow(input)
    }
  }

  /// Reads a file of a person's own, and follows what it makes possible to its end.
  private func read(_ input: [UInt8], _ file: String) throws {
    try folder.write(input, to: file)
    defer { unlink(folder.path(file)) }
    let catalogue = UserFolder(path: folder.url.path).added(to: shipped)
    guard let routine = catalogue.routines["own"] ?? catalogue.routines["daily"] else { return }
    var session = Session(
      Plan(routine, level: .standard, catalogue: catalogue), catalogue: catalogue, at: Instant(.zero))
    session.advance(to: Instant(.seconds(10_000)))
  }

  /// Reads a programme, and works out where somebody is in it day by day.
  private func lead(_ input: [UInt8]) throws {
    try folder.write(input, to: "programmes/own.yaml")
    defer { unlink(folder.path("programmes/own.yaml")) }
    let catalogue = UserFolder(path: folder.url.path).added(to: shipped)
    guard let programme = catalogue.programmes["own"] else { return }
    let start = Day(20_000)
    for length in [0, 1, 9, 80] {
      let sessions = (0..<length).reversed().map { day in
        SessionFacts(
          id: "\(day)", day: start + day, routine: programme.ownRoutines.sorted().first ?? "daily",
          level: .gentle,
          outcome: .completed, active: .seconds(400), length: .seconds(600), painBefore: day % 4,
          painAfter: day % 3)
      }
      let situation = Situation(
        sessions: sessions, hurts: [], retained: [:], today: start + length, goal: 3,
        choices: [ProgrammeChoice(programme: "own", at: start.noon(in: .gmt), kind: .started)],
        catalogue: catalogue)
      let recommendations = Recommendations(situation)
      precondition(recommendations.followed != nil, "a programme that is right is not followed")
      precondition(
        catalogue.routines[recommendations.headline.routine] != nil, "advice names what there isn't")
    }
  }

  /// Reads lines as a physiotherapist writes them, and writes the routine that they come to: its file has to be right.
  private func write(out input: [UInt8]) throws {
    guard let handout = try? Handout(Data(input), called: "lines", in: shipped) else { return }
    try folder.write(handout.routine("own", schema: "routine.json", beside: shipped), to: "routines/own.yaml")
    defer { unlink(folder.path("routines/own.yaml")) }
    let catalogue = UserFolder(path: folder.url.path).added(to: shipped)
    // It may be longer than a session can be, which is no fault of a line.
    precondition(catalogue.leftOut.allSatisfy { $0.line == 0 }, "\(catalogue.leftOut)")
  }

  /// Takes what a terminal may send as its answers, in a piece and in two.
  private func answer(_ input: [UInt8]) {
    let half = input.count / 2
    for pieces in [[input], [Array(input.prefix(half)), Array(input.dropFirst(half))]] {
      var decoder = KeyDecoder(own: [:]), answers = Answers()
      for piece in pieces {
        _ = decoder.take(piece, at: .zero)
        for reply in decoder.drainReplies() { _ = answers.take(reply) }
      }
      _ = decoder.expire(at: .seconds(60))
      for reply in decoder.drainReplies() { _ = answers.take(reply) }
      let sizes = [answers.cell, answers.picture].compactMap { $0 }
      precondition(sizes.allSatisfy { $0.width > 0 && $0.height > 0 }, "a size is none")
    }
  }

  /// Imports a file, as far as it can be read.
  private func take(_ input: [UInt8]) throws {
    guard let archive = try? Archive(json: Data(input), at: .distantFuture) else { return }
    // A fresh one each time, so that an input alone brings about again what it did.
    let journal = try Journal(path: folder.path("journal.db"))
    defer { unlink(folder.path("journal.db")) }
    _ = try journal.merge(archive)
    _ = try journal.sessions()
  }

  /// Decodes bytes at once and one by one, as themselves and as pasted text, and a letter after them.
  private func decode(_ input: [UInt8]) {
    func keys(_ bytes: [UInt8], _ decoder: inout KeyDecoder) -> [Key] {
      decoder.take(bytes, at: .zero) + decoder.expire(at: .seconds(60))
    }
    for own in [[:], [[27, 65]: Key.up, [27, 91, 73]: .pageUp, [11]: .down]] as [[[UInt8]: Key]] {
      var decoder = KeyDecoder(own: own), torn = decoder
      let whole = keys(input, &decoder)
      let pieces = input.flatMap { torn.take([$0], at: .zero) } + torn.expire(at: .seconds(60))
      precondition(pieces == whole, "torn bytes are other keys")
      precondition(keys(Array("x".utf8), &decoder) == [.character("x")], "a key is hidden")
      let paste = Array("\u{1B}[200~".utf8) + input.filter { $0 != 27 } + Array("\u{1B}[201~".utf8)
      precondition(keys(paste, &decoder).isEmpty, "a paste holds keys")
    }
  }

  /// Follows a session; each two bytes are a command and the time before it.
  private func follow(_ input: [UInt8]) {
    guard let first = input.first else { return }
    var session = Session(plans[Int(first) % plans.count], catalogue: shipped, at: Instant(.zero))
    var now = Duration.zero
    for index in stride(from: 1, to: input.count - 1, by: 2) {
      let time = input[index + 1]
      // From a hair to six days, and at times a step back.
      now += time == 255 ? .seconds(-5) : .microseconds(1 << (Int64(time) % 40))
      let command = Int(input[index]) % (Command.allCases.count + 2)
      switch command {
      case Command.allCases.count: session.advance(to: Instant(now))
      case Command.allCases.count + 1: session.wasAway(until: Instant(now))
      default: _ = session.apply(Command.allCases[command], at: Instant(now))
      }
      _ = session.records
    }
  }
}
