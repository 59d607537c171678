import Catalogue
import CatalogueFiles
import Engine
import Figure
import Foundation

/// Measures what limber costs, beside a minimal C program on curses: `Bench LIMBER MINIMAL`.
///
/// `MINUTES` says how long a session is followed for its punctuality and its memory (1), `ROUNDS` how often everything
/// else is measured (4), `SECONDS` how long each time (15). Prints a table in Markdown.
@main
struct Bench {
  private let limber: String
  private let minimal: String
  private let folder: URL
  private let clock = ["/usr/bin/tty-clock", "/usr/local/bin/tty-clock"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  static func main() throws {
    guard CommandLine.arguments.count == 3 else {
      print("usage: Bench LIMBER MINIMAL")
      exit(64)
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("limber-bench-\(getpid())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let bench = Bench(limber: CommandLine.arguments[1], minimal: CommandLine.arguments[2], folder: folder)
    print("\(Machine.kind)\n")
    print("| | limber | beside it | ratio | target |\n| --- | --- | --- | --- | --- |")
    try bench.starts()
    try bench.minutes()
    try bench.punctuality()
    try bench.values()
    try bench.pictures()
  }

  private init(limber: String, minimal: String, folder: URL) {
    (self.limber, self.minimal, self.folder) = (limber, minimal, folder)
  }

  private static func environment(_ name: String, _ standard: Double) -> Double {
    ProcessInfo.processInfo.environment[name].flatMap(Double.init) ?? standard
  }

  private func home(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private func row(_ columns: String...) {
    print("| \(columns.joined(separator: " | ")) |")
    fflush(nil)
  }

  // MARK: What is measured

  private func starts() throws {
    var commands = [
      [minimal, "countdown"], [limber, "start", "daily", "--cleared", "--pain", "2"], [limber],
    ]
    if let clock { commands.append([clock, "-s"]) }
    var times: [[Double]] = commands.map { _ in [] }, processor = times
    for round in 0...15 {
      for (index, command) in commands.enumerated() {
        let began = ContinuousClock.now
        let program = try Program(command, home: home("start"))
        program.readFirstPicture()
        // In the first round the journal is made, and nothing is in the system's memory.
        if round > 0 {
          times[index].append(began.duration(to: program.lastOutput) / .milliseconds(1))
          processor[index].append(program.usage.processor * 1000)
        }
        program.end()
      }
    }
    func start(_ index: Int, _ name: String, target: String) {
      for (what, values) in [("", times), (", processor", processor)] {
        let (own, other) = (Spread(values[index]), Spread(values[0]))
        row(
          name + what, own.text(1, " ms"), other.text(1, " ms"), (own.median / other.median).text(1), target)
      }
    }
    start(1, "start to the first picture of a session", target: "5")
    start(2, "start to home, all exercises read", target: "")
    if clock != nil { start(3, "tty-clock: start to the first picture", target: "") }
  }

  private func minutes() throws {
    let sights = Sight.all(limber, minimal, clock)
    var costs: [[Cost]] = sights.map { _ in [] }
    for round in 0..<Int(Self.environment("ROUNDS", 4)) {
      let measured = try Cost.measure(sights, seconds: Self.environment("SECONDS", 15)) {
        home("\($0.name) \(round)")
      }
      for (index, cost) in measured.enumerated() { costs[index].append(cost) }
    }
    func spread(_ index: Int, _ part: (Cost) -> Double) -> Spread { Spread(costs[index].map(part)) }
    for (index, sight) in sights.enumerated() {
      guard let other = sights.firstIndex(where: { $0.name == sight.yardstick }) else { continue }
      let ratios = Spread(
        zip(costs[index], costs[other]).map { $0.processor / $1.processor })
      row(
        "processor a minute, \(sight.name)", spread(index, \.processor).text(3, " s"),
        spread(other, \.processor).text(3, " s"), ratios.text(2), sight.target)
      row(
        "wake-ups a minute, \(sight.name)", spread(index, \.wakes).text(0), spread(other, \.wakes).text(0),
        "",
        sight.name == Sight.paused ? "0" : "")
      row(
        "bytes a second, \(sight.name)", spread(index, \.bytes).text(0), spread(other, \.bytes).text(0), "",
        sight.name == Sight.count ? "60" : "")
    }
    row(
      "peak memory",
      Spread(sights.indices.filter { sights[$0].isLimber }.flatMap { costs[$0].map { $0.peak / 1024 } })
        .text(1, " MiB"),
      spread(1) { $0.peak / 1024 }.text(1, " MiB"), "", "24 MB")
  }

  private func punctuality() throws {
    let minutes = Self.environment("MINUTES", 1)
    let home = home("punctual")
    let routines = "\(home)/config/limber/routines"
    try FileManager.default.createDirectory(atPath: routines, withIntermediateDirectories: true)
    // None that is shipped is as long as may be asked for; a round of this takes a quarter of an hour.
    let round = "  - walking\n  - cat-cow\n  - childs-pose\n  - bird-dog\n  - bridge\n"
    let text =
      "name: Long\nabout: To be followed for long.\nmain:\n"
      + String(repeating: round, count: 1 + Int(minutes / 15))
    try text.write(toFile: "\(routines)/long.yaml", atomically: true, encoding: .utf8)
    // The bell comes on the terminal, where it can be heard.
    try "tones: bell\n".write(
      toFile: "\(home)/config/limber/config.yaml", atomically: true, encoding: .utf8)
    let catalogue = UserFolder(path: "\(home)/config/limber").added(to: try Self.shipped(limber).load())
    guard let routine = catalogue.routines["long"] else { throw Program.NotStarted(path: "long.yaml") }
    let (found, beside) = try Punctuality.measure(
      Plan(routine, level: .standard, catalogue: catalogue), catalogue,
      command: [limber, "start", "long", "--level", "standard", "--cleared", "--pain", "2"],
      bells: [minimal, "bells"], home: home,
      minutes: minutes)
    let name = "cues in \(minutes.text(0)) min, all processors busy"
    func tell(_ what: String, _ target: String, _ text: (Punctuality) -> String) {
      row("\(name): \(what)", text(found), text(beside), "", target)
    }
    func late(_ part: @escaping (Spread) -> Double) -> (Punctuality) -> String {
      { "\(part(Spread($0.lateness)).text(2)) ms" }
    }
    tell("heard of those due", "all") { "\($0.lateness.count) of \($0.due)" }
    tell("late by, half of them", "", late(\.median))
    tell("late by, 99 in 100", "10 ms", late { $0.part(0.99) })
    tell("late by, the worst", "50 ms", late(\.most))
    tell("drift", "0") { "\($0.drift.text(2)) ms" }
    tell("peak memory after a quarter and at the end", "the same") {
      "\($0.peak.early) and \($0.peak.late) KiB"
    }
  }

  private func values() throws {
    let shipped = try Self.shipped(limber)
    let catalogue = try shipped.load()
    guard let routine = catalogue.routines["daily"] else { throw Program.NotStarted(path: "daily") }
    let plan = Plan(routine, level: .standard, catalogue: catalogue)
    var session = Session(plan, catalogue: catalogue, at: .zero)
    session.advance(to: .zero + .seconds(100))
    var seen = 0
    func time(_ name: String, repeating count: Int, _ work: () throws -> Int) rethrows {
      let times = try (0..<15).map { _ in
        let began = ContinuousClock.now
        for _ in 0..<count { seen += try work() }
        return (ContinuousClock.now - began) / .microseconds(1) / Double(count)
      }
      row(name, Spread(times).text(1, " µs"), "", "", "")
    }
    time("a plan of the daily routine", repeating: 100) {
      Plan(routine, level: .standard, catalogue: catalogue).steps.count
    }
    time("a snapshot", repeating: 1000) { session.snapshot?.secondsLeft ?? 0 }
    try time("all exercises, routines and the guide read", repeating: 1) {
      try shipped.read().exercises.count
    }
    try time("the same as they are stored", repeating: 1) { try shipped.load().exercises.count }
    if seen == 0 { print("nothing was read") }
  }

  /// What working out a picture takes, over all that is ever seen of every exercise while it moves.
  private func pictures() throws {
    var cells: [Double] = [], pixels: [Double] = []
    func time(_ work: () -> Void) -> Double {
      let began = ContinuousClock.now
      work()
      return (ContinuousClock.now - began) / .milliseconds(1)
    }
    for exercise in try Self.shipped(limber).load().exercises.values {
      guard let figure = Figure(exercise) else { continue }
      let parts = (0..<20).map { Double($0) / 20 }
      let scenes: [Moment.Scene] =
        exercise.prescription.kind == .hold
        ? parts.map { .gettingIn(progress: $0) }
        : figure.motion.phases.indices.flatMap { phase in parts.map { .phase(phase, progress: $0) } }
      // Instants that look the same are drawn once.
      var seen: Set<Still> = []
      for scene in scenes where seen.insert(figure.still(of: Moment(scene))).inserted {
        let still = figure.still(of: Moment(scene))
        pixels.append(
          time {
            _ = figure.raster(still, width: 352, height: 221, on: Raster.Colour(red: 0, green: 0, blue: 0))
          })
        cells.append(time { _ = figure.draw(Moment(scene), columns: 44, rows: 13) })
      }
    }
    row("a picture in cells, 44 by 13", Spread(cells).text(1, " ms"), "", "", "2 ms at most")
    row("a picture in pixels, 352 by 221", Spread(pixels).text(1, " ms"), "", "", "6 ms at most")
  }

  private static func shipped(_ limber: String) throws -> CatalogueFolder {
    let path = URL(fileURLWithPath: limber).resolvingSymlinksInPath().path
    guard let folder = CatalogueFolder.shipped(for: path) else { throw Program.NotStarted(path: limber) }
    return folder
  }
}

/// The kind of machine that it is measured on, without its name.
enum Machine {
  static var kind: String {
    let text = FileManager.default.contents(atPath: "/proc/cpuinfo").map {
      String(decoding: $0, as: UTF8.self)
    }
    let model = text?.split(separator: "\n").first { $0.hasPrefix("model name") }?.split(separator: ":").last
    let cores = ProcessInfo.processInfo.activeProcessorCount
    return "\(cores) processors\(model.map { " (\($0.trimmingCharacters(in: .whitespaces)))" } ?? ""), "
      + ProcessInfo.processInfo.operatingSystemVersionString
  }
}
