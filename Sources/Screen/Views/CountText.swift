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
      case .asked: return "\(shape) PAUSED"
      case .away(let time): return "\(shape) AWAY \(Words.span(time)), PAUSED"
      case .noRep: return "\(shape) PAUSED, no rep came"
      }
    case .hurting: return "! STOPPED"
    case .leadIn: return "\(isUnicode ? "◇" : "<>") GET READY"
    case .waiting: return "\(isUnicode ? "●" : "*") YOUR COUNT"
    case .ended: return "\(isUnicode ? "■" : "#") OVER"
    case .running: break
    }
    switch snapshot.kind {
    case .ready: return "\(isUnicode ? "◇" : "<>") GET READY"
    case .switch: return "\(isUnicode ? "↔" : "<->") CHANGE SIDES"
    case .rest: return "\(isUnicode ? "○" : "o") REST"
    case .hold: return "\(isUnicode ? "■" : "#") HOLD"
    case .timed, .rep: return "\(isUnicode ? "▲" : "^") \(snapshot.movement?.name.uppercased() ?? "MOVE")"
    }
  }

  /// The colour of phase and count.
  var role: Role {
    switch snapshot.activity {
    case .paused, .leadIn: .paused
    case .hurting: .danger
    case .running, .waiting, .ended: snapshot.kind.isWork ? .work : .rest
    }
  }

  /// Side, rep and set in one line, in the longest form that fits.
  func facts(dot: String, width: Int) -> String {
    let forms = [false, true].map { facts(isShort: $0).joined(separator: $0 ? " " : " \(dot) ") }
    return forms.first { $0.columns <= width } ?? forms[1]
  }

  /// Side, rep and set in as many lines as they need, each fact whole.
  func factLines(dot: String, width: Int) -> [String] {
    facts(isShort: false).reduce(into: []) { lines, fact in
      if let last = lines.last, last.columns + fact.columns + 3 <= width {
        lines[lines.count - 1] = "\(last) \(dot) \(fact)"
      } else {
        lines.append(fact)
      }
    }
  }

  private func facts(isShort: Bool) -> [String] {
    func count(_ word: String, _ number: Int, of all: Int) -> String {
      isShort ? "\(word) \(number)/\(all)" : "\(word) \(number) of \(all)"
    }
    var parts: [String] = []
    if let side = snapshot.side, snapshot.kind != .rest {
      let word = Words.side(side, of: snapshot.exercise).uppercased()
      parts.append(snapshot.kind == .ready ? word + " FIRST" : word)
    }
    if snapshot.kind == .rep, let reps = snapshot.reps {
      parts.append(count("rep", snapshot.rep ?? 1, of: reps))
    }
    if snapshot.sets > 1 { parts.append(count("set", snapshot.set, of: snapshot.sets)) }
    if snapshot.kind == .rep, snapshot.tempo != 100 {
      parts.append("\(isShort ? "" : "pace ")\(Words.pace(snapshot.tempo))%")
    }
    return parts
  }

  /// What to do right now.
  var cue: String {
    switch snapshot.activity {
    case .paused, .hurting: return "Space to resume, \(left) left"
    case .leadIn: return "Then \(left) left"
    case .waiting: return "Press Enter when this rep is done"
    case .ended: return ""
    case .running: break
    }
    switch snapshot.kind {
    case .ready: return ready
    case .switch: return snapshot.side.map { "Now the \(Words.side($0, of: snapshot.exercise))" } ?? ""
    case .rest: return "Let go. Set \(snapshot.set) of \(snapshot.sets) comes next"
    case .hold: return snapshot.exercise.prescription.cue ?? ""
    case .timed, .rep: return snapshot.movement?.cue ?? ""
    }
  }

  private var left: String {
    let seconds = snapshot.secondsLeft
    return seconds < 60 ? "\(seconds) s" : Words.clock(snapshot.left)
  }

  private var ready: String {
    var text = snapshot.exercise.position.plainName.capitalisedFirst
    let things = snapshot.exercise.equipment.filter { $0 != .mat }.map(\.rawValue)
    if !things.isEmpty { text += ", with \(things.joined(separator: " and "))" }
    return text
  }
}

extension String {
  /// With a capital first letter.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
