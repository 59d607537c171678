import Catalogue
import Engine
import Screen

/// The session screen in each of its phases, as a real session on the shipped catalogue brings it about.
enum SessionScenes {
  /// The name of each, and how it comes about.
  static let all: [(name: String, make: @Sendable () throws -> any Scene)] = [
    ("ready", { try ready(after: .seconds(5)).scene() }),
    ("rep", { try rep(phase: 0).scene() }),
    ("rep, pause", { try rep(phase: 1).scene() }),
    ("rep, breath in", { try rep(phase: 2).scene() }),
    ("rest", { try at(.rest).scene() }),
    ("hold, breath in", { try hold(after: .seconds(2)).scene() }),
    ("hold, breath out", { try hold(after: .seconds(7)).scene() }),
    ("switch", { try at(.switch).scene() }),
    ("timed", { try timed().scene() }),
    ("paused", { try paused().scene() }),
    ("away", { try away().scene() }),
    ("no rep came", { try noRep().scene() }),
    ("lead-in", { try leadIn().scene() }),
    ("waiting for count", { try waiting().scene() }),
    ("hurting", { try hurting().scene(question: .sharp) }),
    ("what next", { try hurting().scene(question: .hurting) }),
    ("ending", { try paused().scene(question: .ending) }),
    ("not saved", { try rep(phase: 0).scene(isUnsaved: true) }),
    ("notice", { try rep(phase: 0).scene(notice: "bell off") }),
    ("hurt last time", { try ready(after: .seconds(5)).scene(hurtOn: "2026-11-20") }),
    ("rehearsal", { try rep(phase: 0).scene(speed: 30) }),
    ("last exercise", { try last().scene() }),
    ("over", { try over().scene() }),
    ("rep with its figure", { try rep(phase: 2).scene(withFigure: true) }),
    ("hold with its figure", { try hold(after: .seconds(7)).scene(withFigure: true) }),
  ]

  static func ready(after time: Duration) throws -> Following {
    var following = try Following("first-steps")
    following.wait(time)
    return following
  }

  static func rep(phase: Int) throws -> Following {
    var following = try Following("first-steps")
    try following.go(to: .rep, after: .seconds(1)) { $0.rep == 4 && $0.phase == phase }
    return following
  }

  static func at(_ kind: Step.Kind) throws -> Following {
    var following = try Following("first-steps")
    try following.go(to: kind, after: .seconds(2))
    return following
  }

  static func hold(after time: Duration) throws -> Following {
    var following = try Following("first-steps")
    try following.go(to: .hold, after: time)
    return following
  }

  static func timed() throws -> Following {
    var following = try Following("desk-break")
    try following.go(to: .timed, after: .seconds(10))
    return following
  }

  static func paused() throws -> Following {
    var following = try hold(after: .seconds(7))
    following.ask(.pause)
    following.wait(.seconds(90))
    return following
  }

  static func away() throws -> Following {
    var following = try hold(after: .seconds(3))
    following.sleep(.seconds(840))
    return following
  }

  static func noRep() throws -> Following {
    var following = try waiting()
    following.wait(.seconds(30))
    return following
  }

  static func leadIn() throws -> Following {
    var following = try paused()
    following.ask(.resume)
    following.wait(.seconds(1))
    return following
  }

  static func waiting() throws -> Following {
    var following = try rep(phase: 1)
    following.ask(.toggleCounting)
    return following
  }

  static func hurting() throws -> Following {
    var following = try Following("first-steps")
    try following.go(to: .rep, after: .seconds(1)) { $0.slot == 2 && $0.rep == 2 }
    following.ask(.hurts)
    return following
  }

  static func last() throws -> Following {
    var following = try Following("first-steps")
    try following.go(to: .rep, after: .seconds(2)) { $0.slot == 2 && $0.rep == 2 }
    return following
  }

  static func over() throws -> Following {
    var following = try last()
    following.ask(.end)
    return following
  }
}
