import ArgumentParser
import Catalogue
import Screen

/// The command `limber guide [TOPIC]`.
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "Red flags, golden rules, mistakes, habits, questions.")

  @Argument(help: "The topic's id; without one, all topics.", completion: .topics) var topic: String?

  func run() throws {
    let catalogue = try Surroundings.catalogue()
    guard let topic else {
      for topic in catalogue.topics {
        print(
          "\(topic.id.padded(to: 15))\(topic.title): \(topic.summary)"
        )
      }
      return
    }
    guard let page = catalogue.topic(topic) else {
      throw Failure.noSuch("topic", topic, among: catalogue.topics.map(\.id))
    }
    Surroundings.print(Page(page, glyphs: Surroundings.glyphs))
  }
}
