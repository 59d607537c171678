/// A part of the body's surface that can be lit.
public enum Patch: Int, CaseIterable, Hashable, Sendable {
  case belly, chest, lowerBack, upperBack
  case nearButtock, nearShoulderBlade, nearHipFront, nearHipSide, nearThighFront, nearThighBack, nearCalf
  case nearWaist, nearShoulderTop
  case farButtock, farShoulderBlade, farHipFront, farHipSide, farThighFront, farThighBack, farCalf
  case farWaist, farShoulderTop

  /// Its name in a file of the side plane.
  public var name: String { Self.names[rawValue] }

  private static let names = [
    "belly", "chest", "lower_back", "upper_back",
    "near_buttock", "near_shoulder_blade", "near_hip_front", "near_hip_side", "near_thigh_front",
    "near_thigh_back", "near_calf", "near_waist", "near_shoulder_top",
    "far_buttock", "far_shoulder_blade", "far_hip_front", "far_hip_side", "far_thigh_front",
    "far_thigh_back", "far_calf", "far_waist", "far_shoulder_top",
  ]
}

/// A piece of the skeleton that turns as one.
public enum Bone: Int, CaseIterable, Hashable, Sendable {
  case lumbar, thoracic, neck, head, face, shoulders, hips
  case nearUpperArm, nearForearm, nearThigh, nearShin, nearFoot
  case farUpperArm, farForearm, farThigh, farShin, farFoot

  /// Its name in a file of the side plane.
  public var name: String { Self.names[rawValue] }

  private static let names = [
    "lumbar", "thoracic", "neck", "head", "face", "shoulders", "hips",
    "near_upper_arm", "near_forearm", "near_thigh", "near_shin", "near_foot",
    "far_upper_arm", "far_forearm", "far_thigh", "far_shin", "far_foot",
  ]
}

/// A point that bones meet at, or the free end of one.
public enum Joint: Int, CaseIterable, Hashable, Sendable {
  case hip, waist, shoulder, neck, head
  case nearShoulder, nearElbow, nearWrist, nearHip, nearKnee, nearAnkle, nearToe
  case farShoulder, farElbow, farWrist, farHip, farKnee, farAnkle, farToe

  /// Its name in a file of the side plane.
  public var name: String { Self.names[rawValue] }

  private static let names = [
    "hip", "waist", "shoulder", "neck", "head",
    "near_shoulder", "near_elbow", "near_wrist", "near_hip", "near_knee", "near_ankle", "near_toe",
    "far_shoulder", "far_elbow", "far_wrist", "far_hip", "far_knee", "far_ankle", "far_toe",
  ]
}
