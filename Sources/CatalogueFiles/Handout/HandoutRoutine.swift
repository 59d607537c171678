public import Catalogue
import Text

extension Handout {
  /// The routine that the handout comes to, as a file: each line stands as a comment above what it became.
  ///
  /// - Parameters:
  ///   - id: The name of its file without the ending.
  ///   - schema: The path of the schema that editors complete and check it by.
  ///   - catalogue: The exercises whose ids are taken.
  public func routine(_ id: String, schema: String, beside catalogue: Catalogue) -> String {
    var blocks: [Block: [String]] = [:], pending: [String] = [], own: [String] = []
    var ids = Set(catalogue.exercises.keys), block = Block.main, number = 0
    for line in lines {
      if line.number != number { pending.append("  # \(line.text)") }
      number = line.number
      guard case .exercise(let entry) = line.kind else {
        if line.kind == .more {
          blocks[block, default: []] += pending
          pending = []
        }
        continue
      }
      block = entry.block
      var word = entry.exercise?.id ?? ""
      if entry.exercise == nil {
        word = Self.free(entry.name.asID ?? "exercise", &ids)
        let exercise = OwnExercise(entry.name, entry.dose)
        own += exercise.text(
          as: word, from: String(line.text.prefix(500)), isConfirmed: entry.fit.isConfirmed
        )
        .map { "  " + $0 }
      }
      let notes = (entry.exercise == nil ? [Wording.Handout.unknown] : []) + entry.notes
      var item = RoutineItem(
        exercise: word, block: block, narrowing: entry.exercise == nil ? [:] : entry.ranges, side: entry.side)
      item.isConfirmed = entry.exercise != nil && entry.fit.isConfirmed
      blocks[block, default: []] += pending + notes.map { "  #   \($0)" } + ["  \(item.entry)"]
      pending = []
    }
    var text = Wording.Handout.head(id, schema: schema)
    for block in Block.allCases {
      if let entries = blocks[block] { text += ["\(block.key):"] + entries + [""] }
    }
    if !pending.isEmpty { text += pending + [""] }
    if !own.isEmpty { text += ["exercises:"] + own + [""] }
    return text.joined(separator: "\n")
  }

  /// An id that nothing has yet.
  private static func free(_ id: String, _ ids: inout Set<String>) -> String {
    let free = ([id] + (2...).lazy.prefix(1000).map { "\(id)-\($0)" }).first { !ids.contains($0) } ?? id
    ids.insert(free)
    return free
  }
}
