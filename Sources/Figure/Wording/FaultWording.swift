extension Wording {
  /// What is wrong with how a body moves.
  enum Fault {
    static func outOfFrame(width: Int, height: Int) -> String {
      "the figure leaves its frame: it is \(width) wide and \(height) high, at most 150 and 140 are seen"
    }
    static func belowFloor(_ joint: String, by depth: String) -> String {
      "\(joint) is \(depth) below the floor"
    }
    static func slides(_ joint: String, by off: String) -> String {
      "\(joint) is pinned, but slides by \(off)"
    }
    static func outOfReach(_ joint: String, by off: String) -> String {
      "\(joint) can't reach what it holds by \(off)"
    }
    /// Put after any of these.
    static func onTheWay(from pose: String) -> String { "on the way from \"\(pose)\"" }
  }

  /// What a joint does too far, in words that follow its name.
  enum Excess {
    static let bends = "bends"
    static let bendsBack = "bends back"
    static let bendsOnNeck = "bends on the neck"
    static let bendsWrongWay = "bends the wrong way"
    static let twists = "twists"
    static let turns = "turns"
    static let leans = "leans out of the spine's square"
    static let isPulledUp = "is pulled up"
    static let spreadsLeg = "spreads the leg"
    static let crossesLeg = "crosses the leg"
    static let takesArmBack = "takes the arm back"
    static let takesRaisedArmBack = "takes the raised arm back"

    static func told(_ what: String, by degrees: String) -> String { "\(what) by \(degrees) degrees" }
    static func told(_ what: String, by degrees: String, atMost most: Int) -> String {
      "\(told(what, by: degrees)), at most \(most)"
    }
  }
}
