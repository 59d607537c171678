/// Something an exercise needs.
public enum Equipment: String, CaseIterable, Hashable, Sendable {
  case mat, chair, wall, strap, step
  case foamRoller = "foam roller"
  case massageBall = "massage ball"
}
