import Cues
import Engine
import Screen
import Terminal

@testable import Coach

/// A face before which things happen at moments that are written down beforehand, and which writes down what it shows.
///
/// It turns the clock on by as long as the conductor sleeps, and ends limber when the script is over.
final class ScriptedFace: Face {
  /// What happens: a key, or whatever else can come.
  enum Happening {
    case key(Key)
    case input(Input)
    /// Time passes that the conductor didn't ask to sleep through: a lid is closed, the terminal takes nothing.
    case lost(Duration)
    /// Something happens elsewhere.
    case elsewhere(() throws -> Void)
  }

  let size = Size(rows: 24, columns: 80)
  private let clock: ManualClock
  private var script: [(at: Duration, what: Happening)]
  /// What was shown, told and rung, each with the second at which it was.
  private(set) var log: [String] = []
  /// How long the conductor slept each time.
  private(set) var sleeps: [Duration] = []
  private var title = ""
  /// How long it stays stopped once it is.
  var stopped = Duration.zero

  init(_ clock: ManualClock, _ script: [(at: Double, what: Happening)]) {
    self.clock = clock
    self.script = script.map { (.seconds($0.at), $0.what) }
  }

  private func note(_ words: String) { log.append("\(clock.passed.secondsRoundedUp) \(words)") }

  func show(_ model: Model) -> Instant? {
    let rows = model.scene.canvas(size, .unicode).text
    let now = rows.first.map { $0.split(separator: " ").joined(separator: " ") } ?? ""
    if now != title {
      title = now
      note("shows \(now)")
    }
    return model.nextChange(of: model.scene)
  }

  func tell(_ cues: [Cue]) { for cue in cues { if let text = cue.text { note("tells \(text)") } } }
  func ring() { note("rings") }

  func wait(for time: Duration?) -> [Input] {
    let end = time.map { clock.passed + $0 }
    guard let next = script.first else {
      note("ends")
      return [.signal(15)]
    }
    if let end, next.at > end {
      sleeps.append(end - clock.passed)
      clock.pass(end - clock.passed)
      return []
    }
    script.removeFirst()
    let slept = max(.zero, next.at - clock.passed)
    sleeps.append(slept)
    clock.pass(slept)
    switch next.what {
    case .key(let key): return [.key(key, at: clock.instant)]
    case .input(let input): return [input]
    case .lost(let time):
      clock.pass(time)
      return []
    case .elsewhere(let act):
      do { try act() } catch { note("fails: \(error)") }
      return []
    }
  }

  func use(_ theme: Theme) {}
  func stop() {
    note("stops")
    clock.pass(stopped)
  }

  func retake() { note("takes the terminal again") }
  func close() { note("gives the terminal back") }
}
