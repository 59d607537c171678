public import Catalogue

/// One line of a handout, and what it was taken for.
public struct HandoutLine: Equatable, Sendable {
  /// What a line is.
  public enum Kind: Equatable, Sendable {
    /// An exercise with its dose.
    case exercise(HandoutEntry)
    /// More about the exercise above.
    case more
    /// The heading of a block, or words that are no exercise.
    case remark
  }

  /// Its number in the handout, from 1.
  public let number: Int
  /// As it was written, without the spaces around it.
  public let text: String
  /// What it is.
  public var kind: Kind
}

/// An exercise that a line of a handout asks for.
public struct HandoutEntry: Equatable, Sendable {
  /// How sure it is that a line was read as it was meant.
  public enum Certainty: String, CaseIterable, Sendable {
    /// The name is one of the exercise's, and every number has its place.
    case sure
    /// Something of it could be meant otherwise.
    case guess
    /// limber doesn't know it: it becomes an exercise of its own.
    case own
  }

  /// The exercise that is known; `nil` for one of its own.
  public internal(set) var exercise: Exercise?
  /// What it is called in the handout.
  public internal(set) var name: String
  /// The part of the routine that it stands in.
  public internal(set) var block: Block
  /// How much, how often and on which side, as the line has it.
  var dose: WrittenDose
  /// What of it an entry sets.
  var fit: FittedDose
  /// Whether the name could mean another exercise.
  var isNameGuess = false

  /// How sure the reading is.
  public var certainty: Certainty { exercise == nil ? .own : isNameGuess || fit.isGuess ? .guess : .sure }

  /// What the entry sets, measure by measure.
  public var ranges: Narrowing { fit.ranges }

  /// The one side that is done; `nil` for both.
  public var side: Side? { fit.side }

  /// How often it is to be done, in the handout's words, which no routine holds.
  public var when: [String] { dose.when }

  /// How much of it, in words: what the entry sets, and nothing of what it leaves to the exercise.
  public var amount: String { Wording.Handout.amount(fit, of: exercise, isEachSide: dose.isEachSide) }

  /// What could not be taken as it stands, in sentences.
  public var notes: [String] { fit.notes }
}
