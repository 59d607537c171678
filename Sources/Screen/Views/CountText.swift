import Catalogue
import Engine
import Text

/// What the count of a session says: its phase, its number, its facts and its cue, in words.
struct CountText {
  private let snapshot: Snapshot
  private let glyphs: Glyphs

  init(_ scene: SessionScene, _ glyphs: Glyphs) {
    snapshot = scene.snapshot
    self.glyphs = glyphs
  }

  /// The number to show large.
  var count: String {
    switch snapshot.activity {
    case .leadIn(let seconds): return String(seconds)
    case .standingBy: return ""
    case .running, .waiting, .paused, .hurting, .ended:
      if snapshot.kind == .rep, let rep = snapshot.rep { return String(rep) }
      return String(snapshot.secondsLeft)
    }
  }

  /// How many digits the largest number of the same step has, so that they don't change their size within it.
  var digits: Int {
    let most = snapshot.kind == .rep ? snapshot.reps ?? 0 : snapshot.length.secondsRoundedUp
    return max(2, String(most).count)
  }

  /// The phase as a shape and a word.
  var phase: String {
    let isUnicode = glyphs.isUnicode
    switch snapshot.activity {
    case .paused(let reason):
      let shape = isUnicode ? "▮▮" : "||"
      switch reason {
      case .asked: return "\(shape) \(Wording.Session.paused)"
      case .away(let time): return "\(shape) \(Wording.Session.away(Words.span(time)))"
      case .noRep: return "\(shape) \(Wording.Session.noRep)"
      }
    case .hurting: return Wording.Session.stopped
    case .leadIn: return "\(isUnicode ? "◇" : "<>") \(Wording.Session.ready)"
    case .standingBy: return "\(isUnicode ? "◇" : "<>") \(Wording.Session.standingBy)"
    case .waiting: return "\(isUnicode ? "●" : "*") \(Wording.Session.ownCount)"
    case .ended: return "\(isUnicode ? "■" : "#") \(Wording.Session.over)"
    case .running: break
    }
    switch snapshot.kind {
    case .ready: return "\(isUnicode ? "◇" : "<>") \(Wording.Session.ready)"
    case .switch: return "\(isUnicode ? "↔" : "<->") \(Wording.Session.changeSides)"
    case .rest: return "\(isUnicode ? "○" : "o") \(Wording.Session.rest)"
    case .hold: return "\(isUnicode ? "■" : "#") \(Wording.Session.hold)"
    case .timed, .rep: return "\(glyphs.pointer) \(movement)"
    }
  }

  private var movement: String { snapshot.movement?.name.uppercased() ?? Wording.Session.move }

  /// The phase's word for large letters.
  var word: String {
    switch snapshot.activity {
    case .paused: return Wording.Session.paused
    case .hurting: return Wording.Session.largeStopped
    case .leadIn: return Wording.Session.largeReady
    case .standingBy: return Wording.Session.largeStandingBy
    case .waiting: return Wording.Session.ownCount
    case .ended: return Wording.Session.over
    case .running: break
    }
    switch snapshot.kind {
    case .ready: return Wording.Session.largeReady
    case .switch: return Wording.Session.changeSides
    case .rest: return Wording.Session.rest
    case .hold: return Wording.Session.hold
    case .timed, .rep: return movement
    }
  }

  /// The words that this one is one of, and as large as: all phases of a movement.
  var words: [String] {
    let isMoving = snapshot.activity == .running && snapshot.movement != nil
    return isMoving ? snapshot.exercise.prescription.tempo.map { $0.name.uppercased() } : [word]
  }

  /// The side at work, or about to be, for large letters.
  var side: String? {
    snapshot.kind == .rest || snapshot.kind == .switch ? nil : snapshot.side?.rawValue.uppercased()
  }

  /// The change of sides under way, from the longest to the shortest way of saying it.
  var change: [String]? {
    guard snapshot.kind == .switch, snapshot.activity == .running, let next = snapshot.side else {
      return nil
    }
    let done: Side = next == .left ? .right : .left
    return Wording.Session.change(from: done.rawValue.uppercased(), to: next.rawValue.uppercased())
  }

  /// The colour of phase and count.
  var role: Role {
    switch snapshot.activity {
    case .standingBy, .paused, .leadIn: .paused
    case .hurting: .danger
    case .running, .waiting, .ended: snapshot.kind.isWork ? .work : .rest
    }
  }

  /// Side, rep and set in one line, in the longest form that fits.
  func facts(dot: String, width: Int) -> String {
    let forms = [false, true].map { facts(isShort: $0).joined(separator: $0 ? " " : " \(dot) ") }
    return forms.first { $0.columns <= width } ?? forms[1]
  }

  /// The reps of the set as dots with the middle marked, and their number in words; of a long hold tenths of its time.
  func progress(width: Int) -> String? {
    if snapshot.kind == .rep, let reps = snapshot.reps {
      let rep = snapshot.rep ?? 1
      let words = Wording.Session.rep(rep, of: reps, isShort: false)
      let dots = dots(reps, done: rep - 1, isNow: true)
      return dots.columns + words.columns + 2 <= width ? "\(dots)  \(words)" : words
    }
    guard snapshot.kind == .hold || snapshot.kind == .timed, snapshot.length >= .seconds(20) else {
      return nil
    }
    let tenths = Int((snapshot.length - snapshot.left) / snapshot.length * 10)
    return dots(10, done: min(10, max(0, tenths)), isNow: false)
  }

  private func dots(_ count: Int, done: Int, isNow: Bool) -> String {
    (0..<count).map { place in
      let dot = place < done ? glyphs.dotDone : place == done && isNow ? glyphs.dotNow : glyphs.dotLeft
      return count > 3 && place == (count + 1) / 2 ? glyphs.division + dot : dot
    }.joined()
  }

  /// The phase, the side and the set in as many lines as they need, each fact whole.
  func factLines(width: Int) -> [String] {
    let facts = [phase] + facts(isShort: false, withReps: false)
    return facts.reduce(into: []) { lines, fact in
      if let last = lines.last, last.columns + fact.columns + 3 <= width {
        lines[lines.count - 1] = "\(last) \(glyphs.dot) \(fact)"
      } else {
        lines.append(fact)
      }
    }
  }

  private func facts(isShort: Bool, withReps: Bool = true) -> [String] {
    var parts: [String] = []
    if let side = snapshot.side, snapshot.kind != .rest {
      let word = Words.side(side, of: snapshot.exercise).uppercased()
      parts.append(snapshot.kind == .ready ? Wording.Session.first(word) : word)
    }
    if withReps, snapshot.kind == .rep, let reps = snapshot.reps {
      parts.append(Wording.Session.rep(snapshot.rep ?? 1, of: reps, isShort: isShort))
    }
    if snapshot.sets > 1 {
      parts.append(Wording.Session.set(snapshot.set, of: snapshot.sets, isShort: isShort))
    }
    if snapshot.kind == .rep, snapshot.tempo != 100 {
      parts.append(isShort ? Words.times(snapshot.tempo) : Words.pace(snapshot.tempo))
    }
    return parts
  }

  /// What to do right now.
  var cue: String {
    switch snapshot.activity {
    case .paused, .hurting: return Wording.Session.resume(left: left)
    case .leadIn: return snapshot.left > .zero ? Wording.Session.then(left: left) : ""
    case .standingBy: return Wording.Session.begins
    case .waiting: return Wording.Session.pressEnter
    case .ended: return ""
    case .running: break
    }
    switch snapshot.kind {
    case .ready: return ready
    case .switch:
      return snapshot.side.map { Wording.Session.now(Words.side($0, of: snapshot.exercise)) } ?? ""
    case .rest: return Wording.Session.rest(before: snapshot.set, of: snapshot.sets)
    case .hold: return snapshot.exercise.prescription.cue ?? ""
    case .timed, .rep: return snapshot.movement?.cue ?? ""
    }
  }

  /// What is left of the step, as a text.
  var left: String {
    let seconds = snapshot.secondsLeft
    return seconds < 60 ? Words.seconds(seconds) : Words.clock(snapshot.left)
  }

  private var ready: String {
    let things = snapshot.exercise.equipment.filter { $0 != .mat }.map(\.rawValue)
    return Wording.Session.position(snapshot.exercise.position.plainName.capitalisedFirst, with: things)
  }
}

extension String {
  /// With a capital first letter.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
