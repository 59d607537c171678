import Catalogue
import CatalogueFiles
import Engine
import Foundation
import Journal
import Logging
import Screen
import Settings
import Statistics
import Terminal
import TestSupport
import Testing

@testable import Coach
@testable import Cues

@Suite("The loop, from the first picture to the terminal given back")
struct ConductorTests {
  /// What somebody saw and heard of a session, and what is left of it.
  private struct Followed {
    let ending: Ending
    let journal: Journal
    let face: ScriptedFace
    let voice: RecordedVoice
    let tones: RecordedTones
    private let folder: TemporaryFolder

    var record: SessionRecord { get throws { try #require(try journal.lastSession()) } }

    /// Follows a routine from the command line while these things happen.
    ///
    /// - Parameter script: What happens; of the journal's path where it happens to its file.
    init(
      _ routine: String = "first-steps", _ settings: Settings = Settings(), stopped: Duration = .zero,
      hasPlayer: Bool = false, startup: Duration = .zero,
      _ script: (_ journal: String) -> [(at: Double, what: ScriptedFace.Happening)]
    ) throws {
      folder = try TemporaryFolder()
      let path = folder.path("limber/journal.db"), own = UserFolder(path: folder.path("own"))
      journal = try Journal(path: path)
      let clock = ManualClock(Person.morning)
      face = ScriptedFace(clock, script(path))
      face.stopped = stopped
      voice = RecordedVoice()
      voice.startup = startup
      tones = RecordedTones()
      var settings = settings
      settings.isStill = true
      if !hasPlayer, settings.tones.choice == .on { settings.tones.choice = .bell }
      var memory = Memory()
      memory.advice.today = Day(Person.morning, in: Person.berlin)
      let output = Output(
        .unicode, settings, voiceName: "espeak-ng", playerTrouble: hasPlayer ? nil : .missing)
      var conductor = Conductor(
        Model(Knowledge(try Shipped.catalogue, settings, memory), output, endsWithSession: true),
        PendingWrites(journal), face, clock.session(speed: 1), voice, tones, SleepPolicy(nil),
        Options(
          isInLines: false, withColour: true, settings: settings, diagnostics: [],
          file: SettingsFile(path: folder.path("config.yaml")), path: nil, players: .failure(.missing),
          terminal: "xterm-256color",
          log: Logger(label: "limber") { _ in SwiftLogNoOpLogHandler() }, isUTF8: true,
          own: (own, { try Shipped.catalogue })))
      conductor.send(.begin(try Person.start(routine, .gentle, pain: 0), isCleared: true))
      ending = conductor.run()
    }
  }

  @Test(
    "What a sound file has at a moment is what the live session plays and says then",
    arguments: CueAmount.allCases)
  func asInAFile(amount: CueAmount) throws {
    var settings = Settings()
    settings.isVoiceOn = true
    settings.cues = amount
    // A program takes its time to start, and is asked now and then whether it has ended.
    let followed = try Followed("first-steps", settings, hasPlayer: true, startup: .milliseconds(100)) { _ in
      [(600, .key(.enter))]
    }
    let plain = try Person.start("first-steps", .gentle).plan
    let grammar = CueGrammar(amount), catalogue = try Shipped.catalogue
    let plan = plain.leavingTime(
      for: TellingTimes(
        plain, in: catalogue, grammar, SpeechLengths(ofVoiceAt: 100), after: [grammar.openingWords(of: plain)]
      )
    )
    let playthrough = Playthrough(plan, catalogue: catalogue, grammar)
    let lengths = [String: Duration](
      playthrough.texts.map { ($0, Cue.speakingTime($0)) }, uniquingKeysWith: { $1 })
    let score = Score(playthrough, after: [], called: "", lengths, hasTones: true)
    let played = followed.tones.played
    #expect(played.map(\.tone) == score.marks.map(\.tone))
    #expect(zip(played, score.marks).allSatisfy { abs(($0.at - $1.at).inSeconds) < 0.01 })
    let changes = followed.voice.said.difference(from: score.sentences.map(\.text))
    #expect(changes.isEmpty, "\(changes)")
    let late = zip(followed.voice.times, score.sentences).map { abs(($0 - $1.at).inSeconds) }
    #expect(late.max() ?? 1 < 0.35, "\(late.filter { $0 >= 0.35 })")
  }

  private static func key(_ at: Double, _ letter: Character) -> (at: Double, what: ScriptedFace.Happening) {
    (at, .key(.character(letter)))
  }

  @Test("A session is what happened in it: each second is somewhere, and the terminal comes back")
  func timeline() throws {
    let followed = try Followed { _ in
      [
        Self.key(40, " "), Self.key(100, " "), Self.key(110, "n"), Self.key(130, "q"), Self.key(131, "y"),
        (132, .key(.enter)), (133, .key(.enter)), (134, .key(.enter)),
      ]
    }
    let record = try followed.record
    #expect(record.outcome == .ended)
    // A letter is taken for a key once it is known not to begin a word.
    let wait = Duration.milliseconds(50)
    #expect(record.time.elapsed == .seconds(131) + wait)
    // From the space at 40 to the one at 100, and the second of the last question.
    #expect(record.time.paused == .seconds(61))
    #expect(record.time.away == .zero)
    #expect(record.time.active + record.time.ready + record.time.rest == .seconds(70) + wait)
    #expect(record.exercises.first?.status == .partial)
    #expect(followed.face.log.last?.hasSuffix("gives the terminal back") == true)
    #expect(try followed.journal.unfinished().isEmpty)
    #expect(followed.ending.record?.id == record.id && followed.ending.signal == nil)
  }

  @Test("It sleeps until something changes, and paused it sleeps until something comes")
  func sleeps() throws {
    let followed = try Followed { _ in [Self.key(5, " "), Self.key(245, "q"), Self.key(246, "y")] }
    #expect(followed.face.sleeps.contains { $0 > .seconds(239) })
    // While the count runs nothing is slept through for more than the two seconds after which one would be away.
    #expect(followed.face.sleeps.prefix(5).allSatisfy { $0 <= .seconds(2) })
  }

  @Test("Time that it didn't sleep through as asked is away, to the second, and is no exercise")
  func lost() throws {
    let followed = try Followed { _ in
      [(60, .lost(.seconds(300))), Self.key(400, "q"), Self.key(401, "y")]
    }
    let time = try followed.record.time
    #expect((.seconds(298)...Duration.seconds(301)).contains(time.away))
    #expect(time.active + time.ready + time.rest <= .seconds(62))
    #expect(time.elapsed == .seconds(401))
  }

  @Test("Stopped by ^Z it was away for as long as that took, and the time before it counts")
  func stopped() throws {
    let followed = try Followed(stopped: .seconds(3600)) { _ in
      [(60, .input(.stop)), Self.key(3700, "q"), Self.key(3701, "y")]
    }
    #expect(try followed.record.time.away == .seconds(3600))
    #expect(followed.face.log.contains("60 stops"))
  }

  @Test(
    "Whatever ends it, what was done is in the journal, and the signal is told",
    arguments: [
      (Input.signal(15), Int32(15), true), (.signal(2), 2, false), (.gone, 1, true), (.unread, 13, true),
    ])
  func ended(by input: Input, signal: Int32, canGoOn: Bool) throws {
    let followed = try Followed { _ in [(45, .input(input))] }
    #expect(followed.ending.signal == signal)
    #expect(try followed.record.outcome == .interrupted)
    #expect(try followed.record.time.elapsed == .seconds(45))
    #expect(try followed.journal.unfinished().isEmpty == !canGoOn)
    #expect(followed.face.log.last?.hasSuffix("gives the terminal back") == true)
  }

  @Test("A key that bounces counts once, two that are meant count twice, and a dictated word is a word")
  func keys() throws {
    func left(_ keys: [(at: Double, what: ScriptedFace.Happening)]) throws -> Int {
      let followed = try Followed { _ in keys + [Self.key(20, "q"), Self.key(21, "y")] }
      return Set(followed.face.log.filter { $0.contains("shows") && $0.contains("of 3") }).count
    }
    let bounced = try left([Self.key(10, "n"), Self.key(10.1, "n")])
    let meant = try left([Self.key(10, "n"), Self.key(11, "n")])
    let said = try left([Self.key(10, "s"), Self.key(10.02, "k"), Self.key(10.03, "i"), Self.key(10.04, "p")])
    #expect(meant == bounced + 1)
    #expect(said == bounced)
  }

  @Test("What can't be written is said, tried again by itself, and written as soon as it can be")
  func disk() throws {
    let followed = try Followed { path in
      [
        (
          30,
          .elsewhere {
            try FileManager.default.moveItem(atPath: path, toPath: path + ".away")
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
          }
        ),
        Self.key(31, " "),
        (
          50,
          .elsewhere {
            try FileManager.default.removeItem(atPath: path)
            try FileManager.default.moveItem(atPath: path + ".away", toPath: path)
          }
        ),
        (60, .input(.signal(15))),
      ]
    }
    #expect(followed.ending.unsaved == nil && followed.ending.unwritten.isEmpty)
    #expect(try followed.record.time.paused.secondsRoundedUp == 29)
    // Once a second while it can't, though nothing else is due.
    #expect(followed.face.sleeps.count { $0 == .seconds(1) } >= 15)
  }

  @Test("The voice says what the session tells, one thing after the other, and is silent when muted")
  func voice() throws {
    var settings = Settings()
    settings.isVoiceOn = true
    let followed = try Followed("first-steps", settings) { _ in
      [Self.key(60, "v"), Self.key(120, "q"), Self.key(121, "y")]
    }
    #expect(followed.voice.said.first == "First steps. 3 exercises, 6 minutes.")
    #expect(followed.voice.said.count > 5)
    #expect(followed.face.log.contains { $0.hasSuffix("rings") })
    let silent = try Followed("first-steps", settings) { _ in
      [Self.key(0.5, "v"), Self.key(120, "q"), Self.key(121, "y")]
    }
    #expect(silent.voice.said.count <= 1)
  }
}
