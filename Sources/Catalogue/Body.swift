/// The position of the body.
public enum Position: String, CaseIterable, Hashable, Sendable {
  case supine, prone
  case sideLying = "side-lying"
  case quadruped, kneeling, seated, standing
}

/// A side of the body.
public enum Side: String, CaseIterable, Hashable, Sendable {
  case left, right
}

/// A part of the body that an exercise is for.
public enum Region: String, CaseIterable, Hashable, Sendable {
  case neck, shoulders
  case upperBack = "upper back"
  case lowerBack = "lower back"
  case core, hips, legs
}

/// Something an exercise needs.
public enum Equipment: String, CaseIterable, Hashable, Sendable {
  case mat, chair, wall, strap, step
  case foamRoller = "foam roller"
  case massageBall = "massage ball"
}

/// What the breath does; holding it is never asked for.
public enum Breath: String, CaseIterable, Hashable, Sendable {
  case `in`, out, natural
}
