/// The position of the body.
public enum Position: String, CaseIterable, Hashable, Sendable {
  case supine, prone
  case sideLying = "side-lying"
  case quadruped, kneeling, seated, standing
}
