import Advice
public import ArgumentParser
import Catalogue
import Coach
public import Cues
import Engine
import Foundation
import Screen
import Settings
import Statistics
import Text

/// The command `limber audio ROUTINE -o FILE`.
struct AudioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audio", abstract: "A session as a sound file, to follow anywhere with closed eyes.",
    discussion: """
      First come the most urgent warning signs and when to stop. From there on it is what a live session plays and says, at \
      the same moments. The voice is espeak-ng, espeak or say, at the rate of the settings; where none is installed there are \
      tones alone. A file that ends in .wav needs nothing else; .opus takes opusenc or ffmpeg, .mp3 ffmpeg or lame, .flac flac \
      or ffmpeg. All but lame, and ffmpeg for .flac, mark each exercise as a chapter.
      """)

  @Argument(help: "The id of a routine or an exercise.", completion: .routinesAndExercises) var routine:
    String
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file, whose name ends in .wav, .opus, .mp3 or .flac.", valueName: "file"),
    completion: .file(extensions: Encoder.Form.allCases.map(\.rawValue)))
  var output: String
  @OptionGroup var amount: AmountOptions
  @Option(help: "few, normal or all; without it as the settings say.") var cues: CueAmount?
  @Flag(help: "End with 69 where nothing here can speak, in place of tones alone.") var voice = false
  @Flag(help: "A warning sign applied to me, and I have been seen and cleared.") var cleared = false
  @Flag(help: "Replace the file where it is there already.") var force = false

  func validate() throws {
    guard form != nil else { throw ValidationError(Wording.Audio.otherEnding(output)) }
  }

  /// The form that the file's name says.
  private var form: Encoder.Form? {
    Encoder.Form.allCases.first { output.lowercased().hasSuffix(".\($0.rawValue)") }
  }

  func run() throws {
    guard let form else { return }
    let catalogue = try Environment.catalogue(), settings = Environment.settings()
    let situation =
      Environment.reading { journal throws(Failure) in try Environment.situation(journal, catalogue, settings)
      }
      ?? Situation(withoutJournal: catalogue, settings, at: Date())
    guard cleared || situation.answer?.clearance.allowsSessions != false else { throw Failure(.flagged) }
    let (plan, changed) = try amount.plan(of: routine, in: catalogue, Planner(situation, settings))
    let path = Environment.variables["PATH"]
    let encoder = Encoder(for: form, in: path), writer = SpeechWriter(in: path, settings.voice)
    guard form == .wav || encoder != nil else {
      throw Failure(Wording.Audio.noEncoder(form.rawValue, Encoder.names(for: form)), .noTerminal)
    }
    if writer == nil {
      if voice { throw Failure(Wording.Audio.voiceNeeded, .noTerminal) }
      if settings.tones.choice == .off { throw Failure(Wording.Audio.nothingToHear, .noTerminal) }
    }
    let file = ExchangeFile(output)
    try file.check(replacing: force)
    for sentence in [amount.suggestion(of: plan, settings), changed] { sentence.map(Environment.tell) }
    if writer == nil { Environment.tell(Wording.Audio.noVoice) }
    let progress = AudioProgress(isOnOneLine: isatty(STDERR_FILENO) == 1 && !Environment.isInWords)
    defer { progress.close() }
    let score = try AudioFile(
      plan: plan, limit: amount.limit, catalogue: catalogue, grammar: CueGrammar(cues ?? settings.cues),
      tones: settings.tones, writer: writer, encoder: encoder,
      signals: HeldSignals(), progress: progress
    ).write(to: file, replacing: force)
    progress.close()
    print(Wording.Audio.written(plan.name, score))
  }
}

extension CueAmount: ExpressibleByArgument {}
