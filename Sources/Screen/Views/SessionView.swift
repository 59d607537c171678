import Catalogue
import Engine
import Figure
import Text

/// The session screen: few facts, large, each with a word and a shape.
enum SessionView {
  static func draw(_ scene: SessionScene, on canvas: inout Canvas) {
    let size = canvas.size
    let layout = SessionLayout(scene, on: size, canvas.glyphs)
    heading(scene, on: &canvas)
    if let (stop, body) = scene.stop(canvas.glyphs), SessionPane.holds(size) {
      // What is asked comes last, and is all that there is room for.
      StopView.draw(stop.withoutWays, body.suffix(1), in: layout.whole, on: &canvas)
    } else if let (stop, body) = scene.stop(canvas.glyphs) {
      StopView.draw(stop, body, in: scene.question == nil ? layout.middle : layout.whole, on: &canvas)
    } else if SessionPane.holds(size) {
      SessionPane.draw(scene, on: &canvas)
    } else {
      PhaseStrip.draw(scene, layout, on: &canvas)
      PhaseStrip.drawSide(scene, layout, on: &canvas)
      PhaseStrip.drawName(scene, layout, on: &canvas)
      if !BreathBar.isEverPaced(scene.snapshot) {
        GuidanceView.draw(scene, in: layout.guidance, on: &canvas)
      }
      CountView.draw(scene, layout, on: &canvas)
    }
    // A question has the whole screen.
    if scene.question == nil, SessionPane.holds(size) {
      if !scene.isStopped { status(scene, row: size.rows - 2, on: &canvas) }
    } else if scene.question == nil {
      status(scene, row: size.rows - 3, on: &canvas)
      bar(scene, on: &canvas)
    }
    let keys = scene.keys
    var labels: [Intent: String?] = [:]
    if !scene.canEase { labels[.command(.easier)] = .some(nil) }
    if case .paused = scene.snapshot.activity { labels[.togglePause] = Wording.Session.resume }
    if scene.snapshot.activity == .standingBy { labels[.togglePause] = Wording.Session.begin }
    Footer.draw(keys, labels: labels, on: &canvas)
    if !SessionPane.holds(size) { drawMoving(scene, on: &canvas) }
  }

  /// What changes while the words stay: the count, and many times a second the pacer and the figure.
  ///
  /// - Parameter before: What the canvas shows already.
  static func drawChanges(_ scene: SessionScene, after before: SessionScene, on canvas: inout Canvas) {
    let size = canvas.size
    if !scene.isStopped {
      let layout = SessionLayout(scene, on: size, canvas.glyphs)
      if SessionScene.Count(scene, on: size) != SessionScene.Count(before, on: size) {
        CountView.drawCount(scene, layout, on: &canvas)
        canvas.clear(Rect(row: size.rows - 3, column: 0, rows: 1, columns: size.columns))
        status(scene, row: size.rows - 3, on: &canvas)
        bar(scene, on: &canvas)
      }
      if (PhaseStrip.flashLeft(scene) == nil) != (PhaseStrip.flashLeft(before) == nil) {
        PhaseStrip.draw(scene, layout, on: &canvas)
        bar(scene, on: &canvas)
      }
    }
    drawMoving(scene, after: before, on: &canvas)
  }

  /// The two parts that move many times a second.
  ///
  /// - Parameter before: What the canvas shows already, if anything.
  private static func drawMoving(
    _ scene: SessionScene, after before: SessionScene? = nil, on canvas: inout Canvas
  ) {
    guard !scene.isStopped else { return }
    let layout = SessionLayout(scene, on: canvas.size, canvas.glyphs)
    let look = BreathBar.look(scene.snapshot), last = before.map { BreathBar.look($0.snapshot) }
    if look != last, CountView.hasBreath(scene, layout) {
      // Another word is shorter or longer; within a breath only the pacer's edge is another.
      if last?.last != look.last { canvas.clear(layout.breath) }
      BreathBar.draw(scene.snapshot, in: layout.breath, on: &canvas)
    }
    let shot = FigureShot(scene)
    guard let figure = scene.figure, before.map({ FigureShot($0).moment != shot.moment }) ?? true else {
      return
    }
    FigureView.draw(figure, shot, in: layout.figure, on: &canvas)
  }

  private static func heading(_ scene: SessionScene, on canvas: inout Canvas) {
    let snapshot = scene.snapshot
    let place = Wording.Session.place(snapshot.number, of: snapshot.count)
    let routine = "\(snapshot.routine) \(canvas.glyphs.dot) \(snapshot.level.rawValue)"
    let pace = scene.speed > 1 ? Wording.Session.rehearsal(speed: scene.speed) : nil
    // The exercise's name is never cut for the sake of what stands beside it.
    let room = canvas.size.columns - snapshot.exercise.name.columns - 4
    let forms = [[pace, routine, place], [routine, place], [place]].map {
      $0.compactMap { $0 }.joined(separator: "   ")
    }
    let aside =
      forms.first { $0.columns <= room } ?? Wording.Session.share(snapshot.number, of: snapshot.count)
    Heading.draw(snapshot.exercise.name, aside: aside, on: &canvas)
    if scene.isUnsaved {
      canvas.put(" \(Wording.Session.unsavedMark) ", row: 0, centredIn: 0..<canvas.size.columns, .danger)
    }
  }

  /// The routine; as long as the first word of an exercise flashes, the one before it is seen to settle there.
  private static func bar(_ scene: SessionScene, on canvas: inout Canvas) {
    let snapshot = scene.snapshot
    let isNew = snapshot.kind == .ready && PhaseStrip.flashLeft(scene) != nil
    RoutineBar.draw(
      snapshot.shares, settling: isNew ? snapshot.number - 2 : nil, row: canvas.size.rows - 2, on: &canvas)
  }

  /// What comes next, or a word about the last key, and the time left.
  private static func status(_ scene: SessionScene, row: Int, on canvas: inout Canvas) {
    let snapshot = scene.snapshot
    let left = Wording.Session.left(Words.clock(snapshot.totalLeft))
    let room = canvas.size.columns - left.columns - 4
    if let notice = scene.notice {
      canvas.put(notice.cut(to: room, canvas.glyphs), row: row, column: 1, .warning)
    } else if let day = scene.hurtOn, snapshot.kind == .ready, canvas.size.columns < 70 {
      canvas.put(Wording.Hurt.brief(on: day), row: row, column: 1, .danger)
    } else if let next = snapshot.next {
      let start = canvas.put(Wording.Session.next + " ", row: row, column: 1, .hint)
      let name = next.exercise.name
      let place = next.exercise.position.plainName
      let forms =
        next.changesPosition
        ? [
          Wording.Session.next(name, place, seconds: next.readySeconds), Wording.Session.next(name, place),
        ] : []
      let text = forms.first { $0.columns <= room - 5 } ?? name
      canvas.put(text.cut(to: max(8, room - 5), canvas.glyphs), row: row, column: start)
    } else {
      canvas.put(Wording.Session.last, row: row, column: 1, .hint)
    }
    canvas.put(left, row: row, endingAt: canvas.size.columns - 1)
  }
}
