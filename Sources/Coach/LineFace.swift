import Cues
import Engine
import Screen
import Terminal
import Text

/// Lines, for a pipe or a screen reader: every cue one, every question and page some.
///
/// No bell: what is written is printable, and what reads it aloud needs no other sound.
struct LineFace: Face {
  private let terminal = LineTerminal()
  /// What is written goes to a terminal that shows nothing but ASCII; into a file or a pipe it goes as it is.
  private let isASCII = TerminalLook().hasOutput && !Terminal.isUTF8
  /// The scene that was read last.
  private var last: (any Scene)?
  private var isCued = false
  private var hasToldKeys = false
  /// What was typed ahead: what it means depends on what the one before has led to.
  private var typed: [Input] = []

  /// How many columns a line may have; `nil` for as many as it has.
  let width: Int?

  init(width: Int?) { self.width = width }

  /// Whether somebody can answer.
  var hasInput: Bool { terminal.hasInput }
  /// Whether somebody sits at a keyboard.
  var isTerminal: Bool { terminal.isTerminal }

  /// Without columns there is nothing to fit in; pages scroll by it.
  let size = Size(rows: 24, columns: 80)

  mutating func show(_ model: Model) -> Instant? {
    let scene = model.scene
    for line in scene.lines(after: last, isCued: isCued, canAnswer: terminal.hasInput) {
      write(line)
    }
    (last, isCued) = (scene, false)
    guard let session = scene as? SessionScene else {
      takeKeys(false)
      // Breaks ring though nobody types anything.
      return scene is BreakScene ? model.nextChange(of: scene) : model.nextBreakBeneath
    }
    // Whether to end is answered by a line: an Enter after an answer by key would answer the next question.
    takeKeys(terminal.isTerminal && session.question != .ending)
    if !hasToldKeys, terminal.hasInput {
      hasToldKeys = true
      write(terminal.takesKeys ? Words.keysHint : Words.linesHint)
    }
    return model.live?.session.nextEvent
  }

  /// Reads each key as it is pressed, or a line once it is whole; where that changes, the person is told.
  private func takeKeys(_ takesKeys: Bool) {
    guard terminal.takesKeys != takesKeys else { return }
    terminal.takesKeys = takesKeys
    if hasToldKeys { write(takesKeys ? Words.keysAgain : Words.enterHint) }
  }

  mutating func tell(_ cues: [Cue]) {
    for line in cues.compactMap(PlainLine.text) {
      send(line)
      isCued = true
    }
  }

  func ring() {}
  func use(_ theme: Theme) {}

  mutating func wait(for time: Duration?) -> [Input] {
    let inputs = terminal.wait(for: typed.isEmpty ? time : .zero)
    typed += inputs.filter(\.isTyped)
    // Who asks for the end does not wait for what was typed before.
    let others = inputs.filter { !$0.isTyped }
    guard let first = typed.first else { return others }
    guard case .line(let line) = first else {
      // Keys are told apart by their times, and so all that came are wanted.
      let keys = typed.prefix { if case .line = $0 { false } else { true } }
      typed.removeFirst(keys.count)
      return others + keys
    }
    typed.removeFirst()
    return others + answer(line)
  }

  private func answer(_ line: String) -> [Input] {
    guard let scene = last else { return [] }
    guard let keys = scene.keys(for: line) else {
      write(Wording.Lines.notUnderstood(line))
      for line in scene.answers { write(line) }
      return []
    }
    return keys.map { .meant($0) }
  }

  private func write(_ line: String) { send(PlainLine.printable(line)) }

  private func send(_ line: String) {
    let line = isASCII ? Glyphs.ascii.drawable(line) : line
    for part in width.map(line.wrapped) ?? [line] { terminal.write(part) }
  }

  func stop() { terminal.stop() }
  func retake() { terminal.retake() }
  func close() { terminal.close() }
}

extension Input {
  /// Whether it has to wait for its turn; the end of the input comes after all that was typed.
  fileprivate var isTyped: Bool {
    switch self {
    case .key, .meant, .line, .end: true
    case .resized, .signal, .gone, .stop, .continued, .unread: false
    }
  }
}
