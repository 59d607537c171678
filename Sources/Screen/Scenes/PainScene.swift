/// The pain scale, or another from 0 to 10.
public struct PainScene: Scene {
  /// What is asked.
  let question: String
  /// What is rated on it.
  let scale: Scale
  /// What is said so far, from 0 to 10.
  let value: Int?
  /// The keys that are read on it.
  public let keys: KeyMap

  /// A scale under a question, and what is said so far.
  public init(question: String, _ scale: Scale = .pain, value: Int?, _ keys: KeyMap) {
    (self.question, self.scale, self.value, self.keys) = (question, scale, value, keys)
  }

  /// Draws the scale across the width, with the number that is said so far.
  public func draw(on canvas: inout Canvas) {
    PainView.draw(question, scale, value: value, keys: keys, on: &canvas)
  }

  /// What is asked and what the numbers mean, and then each number that is said.
  public func told(after before: (any Scene)?, isCued: Bool, answers: [String]) -> [String] {
    guard let old = before as? PainScene, old.question == question else {
      return [question] + scale.meanings.map { "\($0.range): \($0.words)" } + [scale.source] + answers
    }
    return value.map { $0 == old.value ? [] : [Wording.Pain.answer($0)] } ?? []
  }

  /// A number, or nothing.
  public var answers: [String] { Wording.Typed.pain }

  /// The keys that say a number from 0 to 10.
  public func keys(typedAs line: String, _ word: String) -> [Key]? {
    guard let number = Int(word), (0...10).contains(number) else { return nil }
    // From nine no digit makes ten: what was said before is not gone on with.
    return [.character("9")] + String(number).map { .character($0) } + [.enter]
  }
}
