import Cues
import Engine
import Screen
import Terminal

/// The full screen: every scene a canvas.
struct ScreenFace: Face {
  private let terminal: Terminal
  private var shown: (scene: Scene, canvas: Canvas)?

  init(withColour: Bool) throws(TerminalError) { terminal = try Terminal(withColour: withColour) }

  var size: Size { terminal.size }

  mutating func show(_ model: Model) -> Instant? {
    let scene = model.scene
    let canvas = scene.canvas(terminal.size, model.glyphs, after: shown)
    terminal.show(canvas)
    shown = (scene, canvas)
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
