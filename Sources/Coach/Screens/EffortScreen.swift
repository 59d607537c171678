import Engine
import Screen

/// How hard a session was that has just ended, and then a line about it; either may be left unsaid.
struct EffortScreen: CoachScreen {
  private let record: SessionRecord
  /// Whether the summary comes after it; else it lies below.
  private let leadsToSummary: Bool
  private var input: ScoreInput
  /// The line as far as it is typed; `nil` until the number was gone on with.
  private var typed: String?
  /// Why what was typed can't be kept.
  private var fault: String?

  init(_ record: SessionRecord, leadsToSummary: Bool = false) {
    self.record = record
    self.leadsToSummary = leadsToSummary
    input = ScoreInput(record.effort)
  }

  /// Unsaid is an answer.
  func keyAlone(_ model: Model) -> Key? { .enter }

  func keys(_ model: Model) -> KeyMap { typed == nil ? .rating : .noting }

  func scene(_ model: Model) -> any Scene {
    if let typed { return PageScene(Page(said: typed, notice: fault), from: 0, keys(model)) }
    return PainScene(question: Wording.Effort.question, .effort, value: input.value, keys(model))
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    guard let typed else {
      input.take(intent)
      switch intent {
      case .accept where input.value != nil: self.typed = record.said ?? ""
      case .accept, .dismiss: return keep(record, &model)
      default: break
      }
      return []
    }
    fault = nil
    switch intent {
    case .erase: self.typed = String(typed.dropLast())
    case .dismiss: return keep(rated(and: record.said), &model)
    case .accept:
      do throws(NoteFault) {
        let said = try Amendment.checked(note: typed)
        return keep(rated(and: said.isEmpty ? nil : said), &model)
      } catch {
        fault = error.sentence
      }
    default: break
    }
    return []
  }

  mutating func type(_ character: Character, _ model: Model) {
    guard let typed, typed.count < Amendment.longestNote else { return }
    self.typed = typed + String(character)
  }

  /// The session with how hard it was, and a line.
  private func rated(and said: String?) -> SessionRecord {
    var record = record
    (record.effort, record.said) = (input.value, said)
    return record
  }

  /// Takes down what was said, and shows the summary with it.
  private func keep(_ record: SessionRecord, _ model: inout Model) -> [Effect] {
    model.navigation.close()
    let isSaid = record != self.record
    if isSaid {
      model.finished = record
      model.known.takeSaid(record)
    }
    return (isSaid ? [.save(record, changed: [], log: nil)] : [])
      + (leadsToSummary ? model.summarise(record) : [])
  }
}
