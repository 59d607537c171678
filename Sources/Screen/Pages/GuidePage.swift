public import Catalogue
import Text

extension Page {
  /// A page of the guide; with a catalogue, what it names can be followed.
  public init(_ topic: Topic, in catalogue: Catalogue? = nil, glyphs: Glyphs) {
    var body = [Paragraph(topic.summary, .hint)]
    for entry in topic.entries {
      body += [Paragraph(""), Paragraph(entry.title, entry.sign?.group == .emergency ? .danger : .title)]
      body.append(Paragraph(entry.text, indent: 1))
      if let why = entry.why { body.append(Paragraph(why, mark: Wording.Guide.why, indent: 1)) }
      if let fix = entry.fix { body.append(Paragraph(fix, mark: Wording.Guide.instead, indent: 1)) }
      body.append(Paragraph(Words.credit(entry.sources, following: entry.following), .hint, indent: 1))
    }
    if let catalogue {
      let exercises = catalogue.exercisesByName.filter(topic.names)
      let topics = catalogue.topics.filter { topic.names($0) }
      body += Self.section(
        Wording.Guide.exercises,
        exercises.map { Paragraph($0.name, mark: " \(glyphs.bullet)", to: .exercise($0.id)) })
      body += Self.section(
        Wording.Guide.topics,
        topics.map { Paragraph($0.title, mark: " \(glyphs.bullet)", to: .topic($0.id)) })
    }
    self.init(title: topic.title, aside: Wording.Guide.aside, body: body)
  }
}

extension ListPage {
  /// The pages of the guide.
  public init(guide topics: [Topic]) {
    self.init(
      title: Wording.Guide.title,
      items: topics.map {
        Item($0.title, facts: Wording.Guide.entries($0.entries.count))
      })
  }
}
