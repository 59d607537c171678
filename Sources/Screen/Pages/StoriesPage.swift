public import Catalogue
public import Statistics
import Text

extension Page {
  /// What an empty history says.
  static let nothingYet =
    "No session yet. Go back with Esc, choose a routine and press Enter: what you do is kept here, day by day."
}

extension ListPage {
  /// The exercises that were done, the most often done first.
  public init(stories: [ExerciseStory], catalogue: Catalogue) {
    self.init(
      title: "History", aside: Words.count(stories.count, "exercise"),
      lead: stories.isEmpty ? [Page.Paragraph(Page.nothingYet)] : [],
      items: stories.map { story in
        let hurt = story.hurt.isEmpty ? "" : "hurt \(story.hurt.count)  "
        let times = Words.count(story.times, "time")
        return Item(
          catalogue.exercises[story.exercise]?.name ?? story.exercise.printable,
          facts: "\(hurt)\(times.rightAligned(to: 9))  last \(story.last?.written ?? "never")",
          brief: hurt + times, role: story.hurt.isEmpty ? .text : .danger)
      })
  }
}
