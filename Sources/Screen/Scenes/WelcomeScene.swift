public import Catalogue

/// What somebody sees who was never here: a body that moves, what limber is, and the key that begins.
public struct WelcomeScene: Scene {
  /// What to begin with, as home tells it.
  let today: String
  /// The level that it is done at.
  let level: String
  /// Its exercises, one after the other.
  let preview: Preview?

  /// A welcome with what is to be done first.
  public init(_ facts: RoutineFacts?, _ level: Level, preview: Preview?) {
    let name = facts.map { Wording.Home.timed($0.routine.name, minutes: $0.minutes) }
    today = name.map { "\(Wording.Home.today) \($0)" } ?? ""
    self.level = level.rawValue
    self.preview = preview
  }

  /// The keys that are read on it.
  public var keys: KeyMap { .welcome }

  /// Draws the figure above, as large as it can be, and the words below it.
  public func draw(on canvas: inout Canvas) { WelcomeView.draw(self, on: &canvas) }

  /// The time until another picture of the figure; `nil` where it stands still.
  public func stay(on size: Size, _ pixels: Pixels) -> Duration? {
    preview?.stays(in: WelcomeView.figure(on: size).size, pixels)
  }

  /// What limber is and what to begin with, once.
  public func told(after before: (any Scene)?, isCued: Bool, answers: [String]) -> [String] {
    before is WelcomeScene ? [] : [Wording.Home.what, today] + answers
  }
}
