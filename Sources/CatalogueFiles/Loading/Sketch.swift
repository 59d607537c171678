import Catalogue

/// A pose as far as a file says it.
struct Sketch {
  var turns: [Bone: Turn] = [:]
  var grips: [Grip]?

  init(_ fields: Fields, words: BodyWords) {
    if let turn = fields.turns("trunk", atMost: 1).first {
      turns[.lumbar] = turn
      turns[.thoracic] = turn
    }
    for bone in [Bone.lumbar, .thoracic, .neck, .head, .face, .shoulders, .hips] {
      if let turn = fields.turns(bone.name, atMost: 1).first { turns[bone] = turn }
    }
    for key in ["arms", "legs"] + words.limbs.keys.sorted() where fields.has(key) {
      let isLeg = key.hasSuffix("leg") || key == "legs"
      let given = fields.turns(key, atMost: isLeg ? 3 : 2)
      guard let last = given.last else { continue }
      let pair = key.hasSuffix("s")
      let singular = pair ? String(key.dropLast()) : key
      let limbs = words.limbs.filter { pair ? $0.key.hasSuffix("_" + singular) : $0.key == key }
      for bones in limbs.values {
        let isFar = bones.first?.name.hasPrefix("far_") ?? false
        for (place, bone) in bones.enumerated() {
          let turn = place < given.count ? given[place] : Turn(last.degrees, length: last.length)
          let isMirrored = isFar && words.plane != .side
          if place == 2, given.count < 3 {
            let shin = pair && isMirrored ? turn.mirrored(in: words.plane) : turn
            turns[bone] = Self.foot(below: shin, isMirrored: isMirrored, words.plane)
          } else {
            turns[bone] = pair && isMirrored ? turn.mirrored(in: words.plane) : turn
          }
        }
      }
    }
    grips = fields.has("grips") ? fields.grips("grips", words) : nil
  }

  /// Takes from the first pose what this one leaves unsaid.
  mutating func fill(from base: Sketch?, plane: Motion.Plane) {
    let said = turns
    if let base {
      turns.merge(base.turns) { mine, _ in mine }
      grips = grips ?? base.grips
    }
    // A head goes along with its neck, and a face with its head, unless the pose says otherwise.
    if said[.head] == nil, said[.neck] != nil || base == nil { turns[.head] = turns[.neck] }
    if plane == .side {
      if said[.face] == nil, let head = turns[.head] { turns[.face] = Turn(head.degrees - 90) }
      for bone in [Bone.shoulders, .hips] where turns[bone] == nil { turns[bone] = Turn(0, length: 0) }
    } else {
      if turns[.face] == nil { turns[.face] = Turn(0, length: 0) }
      // From above somebody on their back is seen, head to the left: their right side is then below.
      let square: Double = plane == .front ? -90 : 90
      for (line, spine) in [(Bone.shoulders, Bone.thoracic), (.hips, .lumbar)] where said[line] == nil {
        guard turns[line] == nil || said[spine] != nil else { continue }
        turns[line] = turns[spine].map { Turn($0.degrees + square, length: turns[line]?.length ?? 1) }
      }
    }
  }

  /// A foot square to its shin; from the front and from above it points out at the viewer.
  private static func foot(below shin: Turn, isMirrored: Bool, _ plane: Motion.Plane) -> Turn {
    switch plane {
    case .side: Turn(shin.degrees + 90)
    case .front: Turn(shin.degrees + (isMirrored ? -82 : 82), length: 0.5)
    case .above: Turn(shin.degrees + (isMirrored ? 50 : -50), length: 0.5)
    }
  }
}
