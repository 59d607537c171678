/// Faults of how an exercise moves.
extension Wording.Diagnostics {
  static let aBodyPart = "a part of the body"
  static let aJoint = "a joint"
  static let aJointOrNone = "a joint to show the way of, nor none"
  static let aLimbEnd = "a hand or foot (wrist or ankle)"
  static let aHold = "a joint or bone to hold"

  /// A word that names nothing of the kind.
  ///
  /// - Parameter meant: The one that was most likely meant; without it all are told.
  static func unknownPart(_ word: String, _ what: String, among known: [String], meant: String?) -> String {
    "\"\(word)\" is not \(what); \(meant.map(didYouMean) ?? thereAre(known))"
  }

  static func angles(_ key: String, most: Int, _ count: Int) -> String {
    "\"\(key)\" takes \(most == 1 ? "one angle" : "1 to \(most) angles"), not \(count)"
  }
  static func noAngle(_ key: String, _ word: String) -> String {
    "\"\(key)\" takes degrees such as -90, 40z30 (30 towards the viewer), 40x0.5 (half its length seen) or "
      + "170cw (clockwise), not \"\(word)\""
  }
  static func noGrips(_ key: String) -> String {
    "\"\(key)\" should be a mapping such as {near_wrist: near_knee}"
  }

  // MARK: Poses

  static func noPoses(of phases: [String]) -> String {
    "\"poses\" should be a mapping of \(phases.joined(separator: ", "))"
  }
  static func noPhase(_ name: String, among phases: [String], meant: String?) -> String {
    "\"\(name)\" is no phase of it; \(meant.map(didYouMean) ?? thereAre(phases))"
  }
  static func noPose(of phase: String) -> String { "the phase \"\(phase)\" has no pose" }
  static func noPose(above word: String, meant: String?) -> String {
    "there is no pose \"\(word)\" above" + (meant.map { "; \(didYouMean($0))" } ?? "")
  }
  static func numberOfPoses(_ name: String, _ count: Int) -> String {
    "\"\(name)\" should be one to eight poses, has \(count)"
  }
  static func incomplete(_ missing: [String]) -> String {
    "the first pose has to say where everything is; it lacks \(missing.joined(separator: ", "))"
  }
  private static func thereAre(_ known: [String]) -> String { "there are \(known.joined(separator: ", "))" }

  // MARK: Props

  static let noProp = "a prop is written such as {prop: chair, at: hip}; the floor is always there"
  static let propNowhere = missing("at", "the joint that it stands at")
  static let strapWithoutEnd = "a strap goes from one joint to another: \"to\" is missing"
}
