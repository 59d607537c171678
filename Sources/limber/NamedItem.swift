import Catalogue
import Coach
import Engine
import Text

/// What an argument names: a routine or an exercise, by its id or by a name.
enum NamedItem {
  case routine(Routine)
  case exercise(Exercise)

  /// What can be followed of it: an exercise is a routine of one.
  var routine: Routine {
    switch self {
    case .routine(let routine): routine
    case .exercise(let exercise): Routine(following: exercise)
    }
  }
}

extension Catalogue {
  /// The routine or the exercise that a word stands for; of two with the same id the one that is asked for first.
  ///
  /// - Throws: ``Failure`` where it stands for none, or for several.
  func subject(called word: String, exercisesFirst: Bool = false) throws(Failure) -> NamedItem {
    let exact = [routines[word].map(NamedItem.routine), exercises[word].map(NamedItem.exercise)].compactMap {
      $0
    }
    if let found = exercisesFirst ? exact.last : exact.first { return found }
    switch (routine(called: word), exercise(called: word)) {
    case (.one(let routine), .one(let exercise)): throw .ambiguous(word, [routine.id, exercise.id])
    case (.one(let routine), _): return .routine(routine)
    case (_, .one(let exercise)): return .exercise(exercise)
    case (.several(let ids), _), (_, .several(let ids)): throw .ambiguous(word, ids)
    case (.nothing(let routine), .nothing(let exercise)):
      var near = [routine, exercise].compactMap { $0 }
      switch programme(called: word) {
      case .one(let programme): throw Failure(Wording.Programmes.isProgramme(programme.id), .notFound)
      case .several(let ids): throw .ambiguous(word, ids)
      case .nothing(let programme): if let programme { near.append(programme) }
      }
      let nearest = word.lowercased().nearest(among: near.map { $0.lowercased() })
      throw .noSuch(
        exercisesFirst ? .exerciseOrRoutine : .routineOrExercise, word,
        near: near.first { $0.lowercased() == nearest })
    }
  }

  /// The programme that a word stands for, where no routine and no exercise is called so; `nil` for none.
  func programmeAlone(called word: String) -> Programme? {
    if let programme = programmes[word], routines[word] == nil, exercises[word] == nil { return programme }
    guard case .nothing = routine(called: word), case .nothing = exercise(called: word),
      case .one(let programme) = programme(called: word)
    else { return nil }
    return programme
  }

  /// The routine that a word stands for.
  ///
  /// - Throws: ``Failure`` where it stands for none, or for several.
  func routine(named word: String) throws(Failure) -> Routine {
    switch routine(called: word) {
    case .one(let routine): return routine
    case .several(let ids): throw .ambiguous(word, ids)
    case .nothing(let near):
      guard case .one(let exercise) = exercise(called: word) else {
        throw .noSuch(.routine, word, near: near)
      }
      throw Failure(Wording.Sheet.ofRoutines(exercise.name.printable, id: exercise.id), .notFound)
    }
  }

  /// The exercise that a word stands for.
  ///
  /// - Throws: ``Failure`` where it stands for none, or for several.
  func exercise(named word: String) throws(Failure) -> Exercise {
    switch exercise(called: word) {
    case .one(let exercise): return exercise
    case .several(let ids): throw .ambiguous(word, ids)
    case .nothing(let near): throw .noSuch(.exercise, word, near: near)
    }
  }
}

extension Failure {
  /// A name that several things have.
  static func ambiguous(_ word: String, _ ids: [String]) -> Failure {
    Failure(Wording.Names.ambiguous(word, ids), .notFound)
  }
}
