import Advice
import Catalogue
import Engine
import Foundation
import Settings
import Statistics

/// What advice is drawn from: what there is to do, and what is known of the person.
@dynamicMemberLookup
struct AdviceInputs {
  /// All there is; another one once a routine of the person's own was written.
  var catalogue: Catalogue
  /// What the person has chosen.
  var settings: Settings
  /// What is remembered of the person.
  var memory: AdviceMemory

  subscript<Value>(dynamicMember path: KeyPath<AdviceMemory, Value>) -> Value { memory[keyPath: path] }

  subscript<Value>(dynamicMember path: WritableKeyPath<AdviceMemory, Value>) -> Value {
    get { memory[keyPath: path] }
    set { memory[keyPath: path] = newValue }
  }

  /// As advice takes it.
  var situation: Situation { memory.situation(catalogue, settings) }

  /// The signs that are asked about before a session; those about the course of weeks belong in the look back.
  var askedSigns: [WarningSign] { catalogue.warningSigns.filter { !$0.isWeekly } }

  /// What was ticked the last time that something was, with its date, in one sentence; `nil` for never.
  var lastTicked: String? { memory.answers.lastTicked(in: catalogue, memory.timeZone) }
}
