import ArgumentParser
import Catalogue
import Coach
import Documents
import Foundation
import Journal
import Screen
import Statistics
import Text

/// The command `limber guide [TOPIC]`.
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "Warning signs, golden rules, pain, mistakes, habits, questions.")

  @Argument(help: "The topic's id; without one, all topics.", completion: .topics) var topic: String?
  @Flag(help: "As JSON.") var json = false

  func run() throws {
    let catalogue = try Environment.catalogue()
    guard let topic else { return try list(catalogue.topics) }
    guard let page = catalogue.topic(topic) else {
      throw Failure.noSuch(.topic, topic, among: catalogue.topics.map(\.id))
    }
    let isSigns = page.id == Catalogue.redFlagsTopic
    guard json else {
      let ticked = isSigns ? Self.ticked(catalogue) : nil
      return Environment.print(Page(page, glyphs: Environment.glyphs).beginning(with: ticked))
    }
    if isSigns {
      try printJSON(WarningSignsDocument(catalogue.warningSigns))
    } else {
      try printJSON(TopicDocument(page))
    }
  }

  /// What the person ticked the last time, with its date; `nil` where they never did.
  private static func ticked(_ catalogue: Catalogue) -> String? {
    let answers = Environment.reading { journal throws(Failure) in
      try journal.answer { journal throws(JournalError) in try journal.signsAnswers() }
    }
    return answers?.lastTicked(in: catalogue, .current)
  }

  private func list(_ topics: [Topic]) throws {
    if json { return try printJSON(topics.map(TopicLineDocument.init)) }
    for topic in topics { Environment.print("\(topic.id.padded(to: 15))\(topic.title): \(topic.summary)") }
  }
}
