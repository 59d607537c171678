public import Catalogue
public import Statistics
import Text

extension ListPage {
  /// The exercises that were done, the most often done first.
  public init(stories: [ExerciseStory], catalogue: Catalogue) {
    self.init(
      title: Wording.History.title, aside: Wording.History.exercises(stories.count),
      lead: stories.isEmpty ? [Page.Paragraph(Wording.History.nothingYet)] : [],
      items: stories.map { story in
        let hurt = story.hurt.isEmpty ? "" : Wording.History.hurt(story.hurt.count) + "  "
        let times = Wording.History.times(story.times)
        return Item(
          catalogue.exercises[story.exercise]?.name ?? story.exercise.printable,
          facts: "\(hurt)\(times.rightAligned(to: 9))  \(Wording.History.last(story.last?.written))",
          brief: hurt + times, role: story.hurt.isEmpty ? .text : .danger)
      })
  }
}
