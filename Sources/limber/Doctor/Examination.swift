import ArgumentParser
import Catalogue
import CatalogueFiles
import Coach
import Cues
import Foundation
import Journal
import Screen
import Settings
import Terminal
import Text

/// Looks at everything that limber depends on: the one place that gathers it, and it changes nothing.
struct Examination {
  // First of all, because a file opened later could take the place of a closed standard input.
  private let terminal = TerminalLook()
  private let environment = Environment.variables
  private let journalPath = Environment.journalPath
  private let settings = Environment.ownSettings.settings

  /// What was found, without anything private.
  var findings: Findings {
    let journal = journalFacts, catalogue = catalogueFindings
    return Findings(
      version: Limber.configuration.version,
      obstacles: [catalogue.obstacle, journal.obstacle].compactMap { $0 },
      sections: [
        Findings.Section("Terminal", terminalFacts), Findings.Section("Sound", soundFacts),
        Findings.Section("Paper", [paperFact]),
        Findings.Section("Files", fileFacts), Findings.Section("Journal", journal.facts),
        catalogue.section,
        Findings.Section(
          "Settings", [chosenFact],
          diagnostics: Environment.ownSettings.diagnostics.prefix(Self.mostFaults).map {
            anonymised($0.withoutWords)
          }),
      ])
  }

  private func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : Environment.anonymous($0).printable }
  }

  // MARK: Terminal

  private var terminalFacts: [Findings.Fact] {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { name in variable(name).map { "\(name)=\($0)" } }
    let size = terminal.size.map { Wording.Doctor.size($0.columns, $0.rows) } ?? ""
    let pictures = pixelFacts
    return [
      Findings.Fact("type", variable("TERM") ?? Wording.Doctor.noTerm),
      Findings.Fact("input", Wording.Doctor.terminal(terminal.hasInput)),
      Findings.Fact("output", Wording.Doctor.terminal(terminal.hasOutput) + size),
      screenFact,
      Findings.Fact(
        "colours",
        Wording.Doctor.colours(terminal.colours, wanted: Environment.wantsColour)),
      Findings.Fact(
        "locale",
        (locale.isEmpty ? Wording.Doctor.noLocale : locale.joined(separator: ", "))
          + (terminal.standIn.map(Wording.Doctor.standIn) ?? "")),
      Findings.Fact(
        "characters",
        terminal.codeset + (Environment.glyphs == .ascii ? Wording.Doctor.onlyASCII : "")),
    ] + pictures
  }

  /// How figures get to the screen and why, and what the terminal has answered.
  private var pixelFacts: [Findings.Fact] {
    let report = pixelReport
    let way = report?.finding.way?.words ?? cells
    let reason = report.map { $0.finding.reason } ?? Wording.Doctor.noTerminalToAsk
    let answers = report?.answers ?? []
    return [Findings.Fact("figures", "\(way): \(reason.printable)")]
      + (answers.isEmpty
        ? [] : [Findings.Fact("answers", answers.map(\.printable).joined(separator: ", "))])
  }

  private var cells: String {
    switch Environment.glyphs {
    case .unicode: Wording.Doctor.blocks
    case .dots: Wording.Doctor.dots
    case .letters, .ascii: Wording.Doctor.letters
    }
  }

  /// What the terminal says of pictures; `nil` where there is none that could say it.
  private var pixelReport: PixelReport? {
    // Whoever reads a terminal from the background is stopped.
    guard terminal.hasInput, terminal.hasOutput, terminal.trouble == nil,
      tcgetpgrp(STDIN_FILENO) == getpgrp(), let screen = try? Terminal(withColour: Environment.wantsColour)
    else { return nil }
    defer { screen.close() }
    return screen.report(settings.figures)
  }

  private var screenFact: Findings.Fact {
    if let trouble = terminal.trouble {
      return Findings.Fact("screen", trouble.sentence, isFault: true)
    }
    guard terminal.hasInput, terminal.hasOutput else {
      return Findings.Fact("screen", Wording.Doctor.inLines)
    }
    let smallest = Size.smallest
    guard let size = terminal.size, size.rows >= smallest.rows, size.columns >= smallest.columns else {
      return Findings.Fact("screen", Wording.Doctor.needs(smallest.columns, smallest.rows), isFault: true)
    }
    return Findings.Fact("screen", Wording.Doctor.canBeDrawn)
  }

  // MARK: Sound

  private var soundFacts: [Findings.Fact] {
    let path = environment["PATH"]
    let voice = VoiceHelper.find(in: path, own: settings.voice.command),
      inhibitor = InhibitorProgram.find(in: path)
    let spoken = voice.map {
      Wording.Doctor.voice(
        settings[.voice], $0.name, anonymised($0.path), rate: settings.voice.rate,
        isNamed: settings.voice.voice != nil)
    }
    return [
      Findings.Fact(
        "voice", spoken ?? VoiceTrouble.missing.sentence, isFault: voice == nil && settings.isVoiceOn),
      tonesFact,
      audioFact,
      Findings.Fact("cues", settings[.cues]),
      Findings.Fact(
        "awake",
        inhibitor.map { Wording.Doctor.program($0.kind.rawValue, anonymised($0.path)) }
          ?? InhibitorTrouble.missing.sentence),
    ]
  }

  private var tonesFact: Findings.Fact {
    let choice = settings[.tones]
    switch Environment.players {
    case .failure(let trouble):
      return Findings.Fact("tones", "\(choice). \(trouble.sentence)", isFault: settings.tones.choice == .on)
    case .success(let players):
      let program = players.first.map { Wording.Doctor.program($0.kind.rawValue, anonymised($0.path)) }
      return Findings.Fact(
        "tones", Wording.Doctor.tones(choice, program ?? "", volume: settings.tones.volume))
    }
  }

  /// What makes a session a sound file, and in which forms.
  private var audioFact: Findings.Fact {
    let path = environment["PATH"]
    let forms = Encoder.Form.allCases.filter { $0 == .wav || Encoder(for: $0, in: path) != nil }
    let writer = SpeechWriter(in: path, settings.voice)
    return Findings.Fact("audio", Wording.Doctor.audio(writer?.name, forms.map(\.rawValue)))
  }

  // MARK: Paper

  private var paperFact: Findings.Fact {
    let program = PDFWriter.find(in: environment["PATH"]).map { "rsvg-convert (\(anonymised($0)))" }
    return Findings.Fact(
      "pdf", program ?? "none, rsvg-convert is not installed; sheets can be .html and .svg")
  }

  // MARK: Files

  private var fileFacts: [Findings.Fact] {
    let folder = Environment.configuration
    return [
      fact("journal", ExaminedPlace(journalPath)),
      fact("settings", ExaminedPlace(Environment.settingsFile.path)),
      fact("routines", ExaminedPlace(folder + "/routines")),
      fact("exercises", ExaminedPlace(folder + "/exercises")),
      fact("programmes", ExaminedPlace(folder + "/programmes")),
      Environment.logPath.map { fact("log", ExaminedPlace($0)) }
        ?? Findings.Fact("log", Wording.Doctor.noLog),
    ]
  }

  private func fact(_ name: String, _ place: ExaminedPlace) -> Findings.Fact {
    Findings.Fact(name, "\(anonymised(place.path)), \(place.state.words)", isFault: !place.isWritable)
  }

  private var journalFacts: (facts: [Findings.Fact], obstacle: String?) {
    func trouble(_ sentence: String) -> (facts: [Findings.Fact], obstacle: String?) {
      ([Findings.Fact("state", anonymised(sentence), isFault: true)], anonymised(sentence))
    }
    let place = ExaminedPlace(journalPath)
    if !place.isThere {
      guard place.isWritable else { return trouble(Wording.Doctor.cannotMake(journal: journalPath)) }
      return ([Findings.Fact("state", Wording.Doctor.noJournal)], nil)
    }
    do throws(JournalError) {
      let health = try JournalHealth(path: journalPath)
      let mode = FileMode(of: journalPath), facts = [mode.fact] + health.facts
      if !mode.isMine { return (facts, anonymised(Wording.Doctor.othersJournal(journalPath))) }
      if health.damage != nil { return (facts, anonymised(JournalError.damaged(path: journalPath).sentence)) }
      return (facts, place.isWritable ? nil : anonymised(Wording.Doctor.cannotWrite(journal: journalPath)))
    } catch {
      return trouble(error.sentence)
    }
  }

  // MARK: What was read

  private var catalogueFindings: (section: Findings.Section, obstacle: String?) {
    do {
      let catalogue = try Environment.catalogue(tells: false)
      let count = Wording.Doctor.holds(
        exercises: catalogue.exercises.count, routines: catalogue.routinesInOrder.count,
        programmes: catalogue.programmes.count)
      let others = catalogue.passedOver.count
      let faulty = Set(catalogue.leftOut.map(\.file)).count
      let notes = [
        faulty > 0
          ? Findings.Fact("left out", Wording.Doctor.leftOut(faulty), isFault: true) : nil,
        others > 0 ? Findings.Fact("passed over", Wording.Doctor.passedOver(others)) : nil,
      ]
      return (Findings.Section("Catalogue", [Findings.Fact("holds", count)] + notes.compactMap { $0 }), nil)
    } catch {
      let diagnostics = ((error as? Failure)?.sentence ?? "").split(separator: "\n").map(String.init)
      return (
        Findings.Section(
          "Catalogue", [], diagnostics: diagnostics.prefix(Self.mostFaults).map(withoutFolder)),
        Wording.Doctor.faults(diagnostics.count)
      )
    }
  }

  private var chosenFact: Findings.Fact {
    let standard = Settings()
    let own = Setting.allCases.filter { settings[$0] != standard[$0] }
    // What a person's body brings, and what they call a voice, is nobody else's business.
    let chosen = own.map { setting in
      [.conditions, .voiceName, .voiceCommand].contains(setting)
        ? Wording.Doctor.isSet(setting.rawValue) : "\(setting.rawValue) \(settings[setting].printable)"
    }
    return Findings.Fact(
      "chosen", chosen.isEmpty ? Wording.Doctor.nothingChosen : chosen.joined(separator: ", "))
  }

  /// More of them would hide the rest of the page.
  private static let mostFaults = 10

  // MARK: Nothing private

  private func anonymised(_ text: String) -> String { Environment.anonymous(text).printable }

  /// A fault of the catalogue without the way to the catalogue.
  private func withoutFolder(_ text: String) -> String {
    guard let folder = Environment.catalogueFolder?.path else { return anonymised(text) }
    return anonymised(text.replacingOccurrences(of: folder + "/", with: ""))
  }
}

extension Diagnostic {
  /// Where it is and of what kind, without the words and numbers that somebody wrote.
  fileprivate var withoutWords: String {
    description.prefix(description.count - reason.count) + reason.replacing(/"[^"]*"|\d+/, with: "…")
  }
}
