import ArgumentParser
import Catalogue
import Screen

/// The command `limber guide [TOPIC]`.
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "Warning signs, golden rules, pain, mistakes, habits, questions.")

  @Argument(help: "The topic's id; without one, all topics.", completion: .topics) var topic: String?
  @Flag(help: "As JSON.") var json = false

  func run() throws {
    let catalogue = try Surroundings.catalogue()
    guard let topic else { return try list(catalogue.topics) }
    guard let page = catalogue.topic(topic) else {
      throw Failure.noSuch("topic", topic, among: catalogue.topics.map(\.id))
    }
    guard json else { return Surroundings.print(Page(page, glyphs: Surroundings.glyphs)) }
    if page.id == Catalogue.redFlagsTopic {
      try printJSON(WarningSignsDocument(catalogue.warningSigns))
    } else {
      try printJSON(TopicDocument(page))
    }
  }

  private func list(_ topics: [Topic]) throws {
    if json { return try printJSON(topics.map(TopicLineDocument.init)) }
    for topic in topics { print("\(topic.id.padded(to: 15))\(topic.title): \(topic.summary)") }
  }
}
