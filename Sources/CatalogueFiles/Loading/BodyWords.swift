import Catalogue

/// The words for parts of the body in one plane.
struct BodyWords {
  let plane: Motion.Plane
  /// Bones by name, with the words for several at once.
  let bones: [String: [Bone]]
  /// Joints by name, with the words for both of a pair.
  let joints: [String: [Joint]]
  /// The bones that a key of a pose sets, in the order of its angles.
  let limbs: [String: [Bone]]

  /// The words for a plane; they are the same for all files.
  static func of(_ plane: Motion.Plane) -> BodyWords {
    switch plane {
    case .side: side
    case .front: front
    case .above: above
    }
  }

  private static let side = BodyWords(plane: .side)
  private static let front = BodyWords(plane: .front)
  private static let above = BodyWords(plane: .above)

  private init(plane: Motion.Plane) {
    self.plane = plane
    var bones: [String: [Bone]] = [:], joints: [String: [Joint]] = [:]
    for bone in Bone.allCases { bones[plane.name(bone.name)] = [bone] }
    for joint in Joint.allCases { joints[plane.name(joint.name)] = [joint] }
    let sides: [(String, [Bone], [Bone])] = [
      ("near", [.nearUpperArm, .nearForearm], [.nearThigh, .nearShin, .nearFoot]),
      ("far", [.farUpperArm, .farForearm], [.farThigh, .farShin, .farFoot]),
    ]
    var limbs: [String: [Bone]] = [:]
    for (side, arm, leg) in sides {
      limbs[plane.name("\(side)_arm")] = arm
      limbs[plane.name("\(side)_leg")] = leg
      bones["arms", default: []] += arm
      bones["legs", default: []] += leg
    }
    bones["trunk"] = [.lumbar, .thoracic]
    bones.merge(limbs) { $1 }
    for (word, one) in [
      ("upper_arms", "upper_arm"), ("forearms", "forearm"), ("thighs", "thigh"), ("shins", "shin"),
      ("feet", "foot"),
    ] {
      bones[word] = Bone.allCases.filter { $0.name.hasSuffix("_" + one) }
    }
    for (word, one) in [
      ("elbows", "elbow"), ("wrists", "wrist"), ("knees", "knee"), ("ankles", "ankle"), ("toes", "toe"),
    ] {
      joints[word] = Joint.allCases.filter { $0.name.hasSuffix("_" + one) }
    }
    self.bones = bones
    self.joints = joints
    self.limbs = limbs
  }

  /// The keys that a pose may have.
  var poseKeys: [String] {
    [
      "trunk", "lumbar", "thoracic", "neck", "head", "face", "shoulders", "hips", "arms", "legs", "pins",
      "grips",
    ]
      + limbs.keys.sorted()
  }
}
