import Cues
import Engine
import Screen
import Terminal

/// The full screen: every scene a canvas.
struct ScreenFace: Face {
  private let terminal: Terminal
  private var shown: Scene?
  private var canvas = Canvas(size: Size(rows: 0, columns: 0), glyphs: .unicode)

  init(withColour: Bool) throws(TerminalError) { terminal = try Terminal(withColour: withColour) }

  var size: Size { terminal.size }

  mutating func show(_ model: Model) -> Instant? {
    let scene = model.scene
    scene.draw(terminal.size, model.output.glyphs, over: shown, on: &canvas)
    terminal.show(&canvas)
    shown = scene
    return model.nextChange(of: scene)
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
