extension Routine {
  /// What stands behind the id of a routine that is done by half.
  private static let half = "/half"

  /// The id of a routine done by half.
  public static func half(of id: String) -> String { id + half }

  /// The routine with half of everything, for the days after a setback: fewer sets where there are several, and otherwise
  /// half the reps or seconds of the gentlest dose.
  func halved(among exercises: [String: Exercise]) -> Routine {
    let items = items.map { item in
      guard let exercise = exercises[item.exercise] else { return item }
      let dose = exercise.dose(at: .gentle, for: item, in: origin)
      var half = item
      if dose.sets > 1 {
        half.limit[.sets] = dose.sets / 2
      } else if let amount = dose.reps ?? dose.seconds {
        half.limit[exercise.prescription.kind.measure] = max(1, amount / 2)
      }
      return half
    }
    return renamed(Self.half(of: id), Wording.Programmes.half(of: name)).with(items)
  }
}
