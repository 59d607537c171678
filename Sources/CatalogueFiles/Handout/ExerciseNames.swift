import Catalogue
import Text

/// Every name that exercises go by, to find the one that a line means.
struct ExerciseNames {
  /// How sure it is that an exercise is meant.
  enum Found: Equatable {
    case sure(Exercise)
    case guess(Exercise)
  }

  private struct Name {
    let words: [String]
    let exercise: Exercise
  }

  private let names: [Name]
  /// By all letters of the name.
  private let byLetters: [String: Exercise]
  /// By the stems of its words.
  private let byStems: [String: Exercise]

  init(_ exercises: [Exercise]) {
    let common = exercises.filter { !$0.isCarried }.sorted { $0.id < $1.id }
    // What limber itself calls an exercise counts before what others do.
    let called =
      common.map { ($0.id, $0) } + common.map { ($0.name, $0) }
      + common.flatMap { exercise in exercise.otherNames.map { ($0, exercise) } }
    let words = called.map { (Self.words(HandoutToken.all(in: $0.0).compactMap(\.word)), $0.1) }
    names = words.map { Name(words: $0.0.map(\.nameStem), exercise: $0.1) }
    byLetters = Dictionary(words.map { ($0.0.joined(), $0.1) }) { first, _ in first }
    byStems = Dictionary(names.map { ($0.words.joined(), $0.exercise) }) { first, _ in first }
  }

  /// The exercise that a part of a line names.
  ///
  /// - Parameters:
  ///   - part: Its words.
  ///   - others: The words of the line's other parts, which may tell apart what has the same name.
  func exercise(called part: [String], beside others: [String] = []) -> Found? {
    let words = Self.words(part), key = words.map(\.nameStem)
    guard !key.isEmpty else { return nil }
    if let exact = byLetters[words.joined()] ?? byStems[key.joined()] ?? inOtherOrder(key) {
      return Self.contradicts(others, exact) ? nil : .sure(exact)
    }
    let isStretch = part.contains { $0.hasPrefix("stretch") }
    if let found = partly(key) ?? shared(key, others, isStretch) ?? near(key) { return found }
    // "hamstring stretch with a belt"
    guard let end = key.firstIndex(where: Self.prepositions.contains), end > 0, Self.areThings(key[end...])
    else { return nil }
    return shared(Array(key[..<end]), others + key[end...], isStretch)
  }

  private func inOtherOrder(_ key: [String]) -> Exercise? {
    names.first { $0.words.count == key.count && key.count > 1 && Set($0.words) == Set(key) }?.exercise
  }

  /// A name with words around it that change nothing, such as "supine bridge" or "clamshell with a band".
  private func partly(_ key: [String]) -> Found? {
    let hits = names.flatMap { name in
      key.indices.filter { key[$0...].starts(with: name.words) }.map { (name: name, start: $0) }
    }
    guard let hit = hits.max(by: { $0.name.words.count < $1.name.words.count }) else { return nil }
    let before = key[..<hit.start], behind = key[(hit.start + hit.name.words.count)...]
    let exercise = hit.name.exercise
    let isHarmless = { (word: String) in
      Self.harmless.contains(word) || Self.places[word]?.contains(exercise.position) == true
    }
    guard before.allSatisfy({ isHarmless($0) || $0 == "modified" }) else { return nil }
    let isModified = before.contains("modified")
    guard let first = behind.first else { return isModified ? .guess(exercise) : .sure(exercise) }
    if !isModified, behind.allSatisfy(isHarmless) { return .sure(exercise) }
    guard Self.prepositions.contains(first), !Self.contradicts(Array(behind), exercise) else { return nil }
    if !isModified, Self.areThings(behind) { return .sure(exercise) }
    return behind.contains(where: Self.things.contains)
      || behind.dropFirst().allSatisfy(Self.bodyParts.contains)
      ? .guess(exercise) : nil
  }

  /// Words that are part of the names of one exercise or several: the one that lies down is the careful guess.
  private func shared(_ key: [String], _ others: [String], _ isStretch: Bool) -> Found? {
    let words = Set(key).subtracting(["stretch"]), more = Set(Self.words(others).map(\.nameStem))
    guard !words.isSubset(of: Self.general), isStretch || key.count > 1 else { return nil }
    let found = names.filter { name in
      words.isSubset(of: name.words) && (!isStretch || name.exercise.prescription.aim == .stretch)
    }
    let told = found.filter { !more.isDisjoint(with: Set($0.words).subtracting(words)) }
    if let one = told.first, Set(told.map(\.exercise.id)).count == 1 { return .sure(one.exercise) }
    let order = Position.allCases
    let best = found.min { first, second in
      let places = [first, second].map { order.firstIndex(of: $0.exercise.position) ?? order.count }
      return (places[0], first.words.count, first.exercise.id) < (
        places[1], second.words.count, second.exercise.id
      )
    }
    return best.map { .guess($0.exercise) }
  }

  /// A slip of the keyboard.
  private func near(_ key: [String]) -> Found? {
    let word = key.joined()
    guard word.count > 4, let near = word.nearest(among: byStems.keys, within: word.count > 7 ? 2 : 1),
      near.first == word.first
    else { return nil }
    return byStems[near].map { .guess($0) }
  }

  /// Whether words say what an exercise is done with or on, and nothing else.
  private static func areThings(_ words: ArraySlice<String>) -> Bool {
    words.allSatisfy { prepositions.contains($0) || things.contains($0) || colours.contains($0) }
  }

  /// Whether words put the body otherwise than an exercise does.
  private static func contradicts(_ words: [String], _ exercise: Exercise) -> Bool {
    words.compactMap { places[$0.nameStem] }.contains { !$0.contains(exercise.position) }
  }

  /// The words that tell a name from others, each in one of the ways that it is written.
  private static func words(_ words: [String]) -> [String] {
    let told = words.map { synonyms[$0] ?? $0 }
    let all = (told.contains(where: phraseWords.contains) ? plain(told) : told).filter {
      !fillers.contains($0)
    }
    let without = all.filter { !["stretch", "stretches", "stretching"].contains($0) }
    return without.count > 1 ? without : all
  }

  /// With one word in the place of each phrase that says how the body lies or stands.
  private static func plain(_ words: [String]) -> [String] {
    let line = " " + words.joined(separator: " ") + " "
    return phrases.reduce(line) { $0.replacing(" \($1.0) ", with: " \($1.1) ") }.split(separator: " ").map(
      String.init)
  }

  /// Each phrase holds one of them; to look for phrases takes its time.
  private static let phraseWords: Set<String> = ["side", "lying", "face", "on", "single", "in"]
  private static let synonyms = [
    "4": "four", "1": "one", "w": "with", "scap": "scapular", "trap": "trapezius", "belt": "strap",
    "towel": "strap",
  ]
  private static let phrases = [
    ("side to side", ""), ("side lying", "sidelying"), ("lying on front", "prone"),
    ("lying on your front", "prone"),
    ("face down", "prone"), ("on tummy", "prone"), ("on stomach", "prone"), ("lying on back", "supine"),
    ("on back", "supine"),
    ("on all fours", "quadruped"), ("single legged", "single leg"), ("in sitting", "seated"),
    ("in standing", "standing"),
    ("in lying", "supine"),
  ]
  private static let fillers: Set<String> = [
    "the", "a", "an", "your", "and", "exercise", "exercises", "do", "perform", "some", "try", "complete",
    "repeat",
    "of", "for", "then",
  ]
  private static let harmless: Set<String> = [
    "slow", "slowly", "gentl", "gently", "easy", "basic", "simpl", "small", "hold", "rep", "controlled",
  ]
  private static let general: Set<String> = [
    "stretch", "roll", "twist", "hold", "leg", "knee", "hip", "arm", "side", "back", "lying", "bend", "fold",
    "extension",
  ]
  private static let prepositions: Set<String> = ["with", "on", "against", "us", "in", "over", "from"]
  private static let colours: Set<String> = [
    "red", "yellow", "green", "blue", "black", "light", "medium", "resistanc",
  ]
  private static let things: Set<String> = [
    "band", "theraband", "strap", "belt", "towel", "ball", "pillow", "cushion", "mat", "bed", "floor",
    "carpet",
    "roller", "loop", "step", "wall", "chair",
  ]
  private static let bodyParts: Set<String> = ["knee", "elbow", "forearm", "back", "hand"]
  private static let places: [String: [Position]] = [
    "sidely": [.sideLying], "supin": [.supine], "lying": [.supine, .sideLying, .prone], "crook": [.supine],
    "hooklying": [.supine], "pron": [.prone],
    "stand": [.standing], "seated": [.seated], "sitt": [.seated], "kneel": [.kneeling],
    "quadruped": [.quadruped],
  ]
}

extension String {
  /// A word without its ending: "bridges" and "bridging" are one.
  fileprivate var nameStem: String {
    var stem = self
    if stem.count > 3, stem.hasSuffix("s"), !stem.hasSuffix("ss"), !["pelvis", "biceps"].contains(stem) {
      stem.removeLast()
    }
    if stem.count > 5, stem.hasSuffix("ing"), stem != "lying" { stem.removeLast(3) }
    if stem.count > 4, stem.hasSuffix("e") { stem.removeLast() }
    return stem
  }
}
