import Catalogue
import Text
import Yams

/// A reference of one exercise in another file, with what the reference sets for it.
struct ExerciseReference {
  /// The id as it is written.
  let word: String
  /// The id in the catalogue.
  private(set) var id: String
  /// The ids of all that the word may mean, where it is the name of several.
  private var meanings: [String] = []
  /// The id or name that was most likely meant, where the word is none.
  private var near: String?
  let mark: Mark?
  /// The mapping that sets the ranges, where there is one.
  var fields: Fields?
  /// The entry of a routine; `nil` for an exercise's neighbour.
  var item: RoutineItem?
  /// Whether what is far above the usual is meant so.
  var isConfirmed = false

  /// What a file brings along itself comes before what the catalogue has.
  init(_ word: String, in document: YAMLDocument, at mark: Mark?) {
    self.word = word
    self.mark = mark
    id = document.carried.contains(word) ? document.idOfCarried(word) : word
  }

  /// The reference with the id of what its word is a name of.
  func resolved(among exercises: [String: Exercise]) -> ExerciseReference {
    guard id == word, exercises[word] == nil else { return self }
    var reference = self
    switch Called(word, among: exercises.values) {
    case .one(let exercise): reference.id = exercise.id
    case .several(let ids): reference.meanings = ids
    case .nothing(let near): reference.near = near
    }
    return reference
  }

  /// Faults unless the exercise is there and takes what is set for it.
  ///
  /// - Parameter ids: Every exercise that there is, those with faults of their own as well.
  func check(against exercises: [String: Exercise], ids: Set<String>, _ document: YAMLDocument) {
    guard meanings.isEmpty else {
      return document.fault(at: mark, Wording.Diagnostics.ambiguous(word, meanings))
    }
    guard ids.contains(id) || exercises[id] != nil || document.carried.contains(word) else {
      let meant = near ?? word.nearest(among: ids.union(document.carried))
      let isOwn = document.isOwn && item != nil
      return document.fault(
        at: mark, Wording.Diagnostics.noExercise(word, meant: meant, isOwn: isOwn))
    }
    guard let exercise = exercises[id] else {
      if document.isOwn, item != nil, !document.carried.contains(word) {
        document.fault(at: mark, Wording.Diagnostics.leftOut(word))
      }
      return
    }
    guard let item else { return }
    checkRanges(of: item, for: exercise.prescription, document)
    if item.side != nil, !exercise.isSided {
      document.fault(at: fields?.mark(of: "side"), Wording.Diagnostics.noSides(word))
    }
  }

  private func checkRanges(of item: RoutineItem, for prescription: Prescription, _ document: YAMLDocument) {
    for measure in Measure.ofWork {
      guard let wanted = item.narrowing[measure] else { continue }
      let key = measure.rawValue
      guard let allowed = prescription.range(of: measure) else {
        document.fault(
          at: fields?.mark(of: key),
          Wording.Diagnostics.noMeasure(key, of: word, among: prescription.measures.map(\.rawValue)))
        continue
      }
      if document.isOwn {
        if isConfirmed { continue }
        UsualRanges.ask(about: wanted, measure, most: allowed.upperBound, word, in: fields)
      } else if !allowed.contains(wanted) {
        document.fault(
          at: fields?.mark(of: key), Wording.Diagnostics.outOfRange(key, wanted, word, allowed))
      }
    }
  }
}

extension Narrowing {
  /// What of it a prescription takes as well: all of it for the one that it was written for.
  func kept(by prescription: Prescription) -> Narrowing {
    filter { prescription.range(of: $0.key)?.contains($0.value) == true }
  }
}
