/// Everything that a screen shows at a moment, drawn into cells or told in lines.
public protocol Scene: Sendable {
  /// The keys that are read on it.
  var keys: KeyMap { get }
  /// The smallest screen that holds it.
  var smallest: Size { get }
  /// Draws it on a canvas that is clear and no smaller than the smallest.
  func draw(on canvas: inout Canvas)
  /// Draws what differs from the scene before where that is less than all; `false` where all has to be drawn.
  func drawChanges(since before: any Scene, on canvas: inout Canvas) -> Bool
  /// A line to scroll to, no further down than leaves the screen full; 0 where nothing scrolls.
  func clamp(_ line: Int, on size: Size) -> Int
  /// The time until the figure has to be drawn again; `nil` where nothing moves.
  func stay(on size: Size, _ pixels: Pixels) -> Duration?

  /// The scene with lists and pages in the place of plots.
  var inWords: any Scene { get }
  /// What there is to read of it, one fact a line, and of the same scene only what has changed.
  ///
  /// - Parameters:
  ///   - before: The scene in words that was read last.
  ///   - isCued: Whether cues have told already what happened in between.
  ///   - answers: What can be answered, told with what is new; empty where nobody can answer.
  func told(after before: (any Scene)?, isCued: Bool, answers: [String]) -> [String]
  /// What can be answered here, a line each.
  var answers: [String] { get }
  /// The keys that a typed line stands for where that is no name of a key; `nil` where it means nothing of its own.
  ///
  /// - Parameters:
  ///   - line: The line as it was typed.
  ///   - word: The same in small letters, one blank between words.
  func keys(typedAs line: String, _ word: String) -> [Key]?
  /// Whether a word in everyday language stands for what a key does.
  func takesWord(for intent: Intent) -> Bool
}

/// A scene that stands still, is drawn whole, and has nothing to tell but its keys.
extension Scene {
  /// That of every screen that needs no less.
  public var smallest: Size { .smallest }
  /// Nothing less than all.
  public func drawChanges(since before: any Scene, on canvas: inout Canvas) -> Bool { false }
  /// The first line.
  public func clamp(_ line: Int, on size: Size) -> Int { 0 }
  /// For ever.
  public func stay(on size: Size, _ pixels: Pixels) -> Duration? { nil }
  /// The scene itself.
  public var inWords: any Scene { self }
  /// Nothing.
  public func told(after before: (any Scene)?, isCued: Bool, answers: [String]) -> [String] { [] }
  /// The keys with what they do.
  public var answers: [String] { keysTold() }
  /// None.
  public func keys(typedAs line: String, _ word: String) -> [Key]? { nil }
  /// Whatever the word.
  public func takesWord(for intent: Intent) -> Bool { true }
}

extension Scene {
  /// Draws it; on a screen too small for it, one line that says so.
  public func canvas(_ size: Size, _ glyphs: Glyphs, _ pixels: Pixels = .none) -> Canvas {
    var canvas = Canvas(size: size, glyphs: glyphs, pixels: pixels)
    if size.holds(smallest) {
      draw(on: &canvas)
    } else {
      canvas.put(Wording.Home.tooSmall(size, smallest: smallest), row: size.rows / 2, column: 0)
    }
    return canvas
  }

  /// Draws over the scene before; if only count, breath or figure differ, only those.
  public func draw(
    _ size: Size, _ glyphs: Glyphs, _ pixels: Pixels = .none, over before: (any Scene)?,
    on canvas: inout Canvas
  ) {
    let isAlike = canvas.size == size && canvas.glyphs == glyphs && canvas.pixels == pixels
    guard let before, isAlike, size.holds(smallest), drawChanges(since: before, on: &canvas) else {
      canvas.become(self.canvas(size, glyphs, pixels))
      return
    }
  }

  /// The time until the figure has to be drawn again; `nil` where nothing moves or there is no room for a scene.
  public func stays(on size: Size, _ pixels: Pixels = .none) -> Duration? {
    size.holds(smallest) ? stay(on: size, pixels) : nil
  }
}

extension Size {
  /// The smallest screen that holds every scene.
  public static let smallest = Size(rows: 12, columns: 40)
  /// The smallest pane beside other work: for breaks, and for what is followed and read in them.
  public static let smallestPane = Size(rows: 6, columns: 40)

  /// Whether there is room for what takes another size.
  func holds(_ other: Size) -> Bool { rows >= other.rows && columns >= other.columns }
}
