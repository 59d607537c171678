import Cues
import Engine
import Screen
import Settings
import Terminal

/// The full screen: every scene a canvas.
struct ScreenFace: Face {
  private let terminal: Terminal
  private var shown: (any Scene)?
  private var canvas = Canvas(size: Size(rows: 0, columns: 0), glyphs: .unicode)

  init(withColour: Bool) throws(TerminalError) { terminal = try Terminal(withColour: withColour) }

  var size: Size { terminal.size }

  mutating func show(_ model: Model) -> Instant? {
    terminal.use(model.known.settings.figures)
    let scene = model.scene, pixels = terminal.pixels
    scene.draw(terminal.size, model.output.glyphs, pixels, over: shown, on: &canvas)
    // A rehearsal's clock goes faster than the terminal's.
    let wait = terminal.show(&canvas).map { model.now + $0 * (model.live?.speed ?? 1) }
    shown = scene
    return [model.nextChange(of: scene, pixels), wait].compactMap { $0 }.min()
  }

  /// The picture shows what cues tell.
  func tell(_ cues: [Cue]) {}

  func ring() { terminal.bell() }
  func use(_ theme: Theme) { terminal.use(theme) }
  func wait(for time: Duration?) -> [Input] { terminal.wait(for: time) }
  func stop() { terminal.stop() }
  func retake() { terminal.retake() }
  func close() { terminal.close() }
}
