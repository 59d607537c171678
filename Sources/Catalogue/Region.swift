/// A part of the body that an exercise is for.
public enum Region: String, CaseIterable, Hashable, Sendable {
  case neck, shoulders
  case upperBack = "upper back"
  case lowerBack = "lower back"
  case core, hips, legs
}
