public import Foundation

/// What a person set right about a session afterwards.
///
/// It stands beside what was first written, which stays: see ``SessionRecord/amended``. Each amendment takes the place
/// of the one before it.
public struct Amendment: Hashable, Sendable {
  /// What is set right about a rating of pain.
  public enum Pain: Hashable, Sendable {
    /// Nothing: it stays as it was first written.
    case unchanged
    /// That it was not rated.
    case notRated
    /// That it was so much, 0 to 10.
    case rated(Int)
  }

  /// When.
  public var at: Date
  /// What is set right about the pain before.
  public var painBefore = Pain.unchanged
  /// What is set right about the pain after.
  public var painAfter = Pain.unchanged
  /// The ids of the exercises that hurt, though it wasn't written.
  public private(set) var hurt: Set<String> = []
  /// The ids of the exercises that did not hurt, though it was written.
  public private(set) var notHurt: Set<String> = []
  /// What the person has to say about the session, on one line, in place of what they said right after it; an empty one
  /// takes that away, and `nil` leaves it.
  public var note: String?
  /// Whether the session counts for nothing in statistics and advice.
  public var isLeftOut = false

  /// An amendment that sets nothing right yet.
  public init(at date: Date) { at = date }

  /// Says whether an exercise hurt.
  public mutating func mark(_ exercise: String, hurts: Bool) {
    if hurts {
      notHurt.remove(exercise)
      hurt.insert(exercise)
    } else {
      hurt.remove(exercise)
      notHurt.insert(exercise)
    }
  }

  /// Whether it sets nothing right, as after everything was taken back.
  public var isEmpty: Bool { self == Amendment(at: at) }

  /// The amendment without values that equal the first ones.
  public func differing(from record: SessionRecord) -> Amendment {
    var amendment = self
    if painBefore.holds(record.painBefore) == record.painBefore { amendment.painBefore = .unchanged }
    if painAfter.holds(record.painAfter) == record.painAfter { amendment.painAfter = .unchanged }
    if note ?? record.said ?? "" == record.said ?? "" { amendment.note = nil }
    amendment.hurt.subtract(record.hurting)
    amendment.notHurt.formIntersection(record.hurting)
    return amendment
  }
}

extension Amendment.Pain {
  /// What holds, given what was first written.
  fileprivate func holds(_ first: Int?) -> Int? {
    switch self {
    case .unchanged: first
    case .notRated: nil
    case .rated(let pain): pain
    }
  }
}

extension SessionRecord {
  /// The ids of the exercises marked as hurting, each once, in the order of the session.
  public var hurting: [String] {
    var seen: Set<String> = []
    return exercises.filter { $0.status == .hurt && seen.insert($0.exercise).inserted }.map(\.exercise)
  }

  /// Sets right what is known of it, in place of what was set right before.
  ///
  /// One that changes nothing is stored only to replace an earlier one, so that a merge learns of it.
  public mutating func amend(with new: Amendment) {
    var new = new.differing(from: self)
    guard !new.isEmpty || amendment != nil else { return }
    if let before = amendment?.at, new.at <= before {
      // A clock that was set back must not let the earlier one win elsewhere.
      new.at = before + 0.001
    }
    amendment = new
  }

  /// What the person has to say about it, on one line, as it holds now; `nil` for nothing.
  public var note: String? {
    let note = amendment?.note ?? said
    return note?.isEmpty == true ? nil : note
  }

  /// Whether the person has it count for nothing.
  public var isLeftOut: Bool { amendment?.isLeftOut ?? false }

  /// The session as it holds now, with what the person set right; the amendment stays with it.
  public var amended: SessionRecord {
    guard let amendment else { return self }
    var record = self
    record.painBefore = amendment.painBefore.holds(painBefore)
    record.painAfter = amendment.painAfter.holds(painAfter)
    // What was skipped can't have hurt, unless it was skipped for that.
    let met = Set(exercises.filter { $0.status != .skipped }.map(\.exercise))
    record.exercises = exercises.map { exercise in
      var exercise = exercise
      if amendment.hurt.contains(exercise.exercise) {
        if exercise.status != .skipped || !met.contains(exercise.exercise) { exercise.status = .hurt }
      } else if amendment.notHurt.contains(exercise.exercise), exercise.status == .hurt {
        exercise.status = exercise.statusBesidesHurt
      }
      return exercise
    }
    return record
  }
}

extension ExerciseRecord {
  /// How much of it was done, whether it hurt or not.
  fileprivate var statusBesidesHurt: Status {
    if repsTarget > 0 ? repsDone >= repsTarget : held >= heldTarget { return .done }
    return repsDone == 0 && held < .seconds(1) ? .skipped : .partial
  }
}

extension Amendment.Pain {
  /// The rating that it sets; `nil` for none.
  public var value: Int? { if case .rated(let pain) = self { pain } else { nil } }
}
