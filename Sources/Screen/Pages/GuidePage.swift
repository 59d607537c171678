public import Catalogue

extension Page {
  /// A page of the guide; with a catalogue, what it names can be followed.
  public init(_ topic: Topic, in catalogue: Catalogue? = nil, glyphs: Glyphs) {
    var body = [Paragraph(topic.summary, .hint)]
    for entry in topic.entries {
      body += [Paragraph(""), Paragraph(entry.title, entry.sign?.group == .emergency ? .danger : .title)]
      body.append(Paragraph(entry.text, indent: 1))
      if let why = entry.why { body.append(Paragraph(why, mark: "Why:", indent: 1)) }
      if let fix = entry.fix { body.append(Paragraph(fix, mark: "Instead:", indent: 1)) }
      body.append(Paragraph(Words.credit(entry.sources, following: entry.following), .hint, indent: 1))
    }
    if let catalogue {
      let exercises = catalogue.exercisesByName.filter(topic.names)
      let topics = catalogue.topics.filter { topic.names($0) }
      body += Self.section(
        "Exercises named here",
        exercises.map { Paragraph($0.name, mark: " \(glyphs.bullet)", to: .exercise($0.id)) })
      body += Self.section(
        "In the guide as well",
        topics.map { Paragraph($0.title, mark: " \(glyphs.bullet)", to: .topic($0.id)) })
    }
    self.init(title: topic.title, aside: "guide", body: body)
  }

  /// The question before a first session.
  public init(redFlags: [WarningSign], glyphs: Glyphs) {
    func line(_ sign: WarningSign) -> Paragraph {
      let isEmergency = sign.group == .emergency
      return Paragraph(
        sign.ask, isEmergency ? .danger : .text, mark: isEmergency ? "!!" : glyphs.bullet, indent: 1)
    }
    let body =
      [
        Paragraph("Do any of these hold for you? If one does, a professional should see you first."),
        Paragraph(""),
      ]
      + redFlags.map(line)
      + [
        Paragraph(""), Paragraph("n: none of these holds", .key), Paragraph("y: at least one does", .key),
        Paragraph(""),
        Paragraph("limber is a coach. It does not diagnose and does not replace a doctor.", .hint),
      ]
    self.init(title: "Before you begin", aside: "red flags", body: body)
  }

  /// What somebody is told for whom a red flag holds.
  public init(flagged redFlags: [WarningSign], glyphs: Glyphs) {
    var body = redFlags.filter { $0.group == .emergency }.map {
      Paragraph("\($0.ask): get emergency help now.", .danger, mark: "!!")
    }
    body += [
      Paragraph(""),
      Paragraph(
        "Please see a doctor or a physiotherapist before you exercise. Show them what you ticked off here, and ask which movements are right for you."
      ),
      Paragraph(""), Paragraph("limber waits. When a professional has cleared you, press c."),
      Paragraph(""), Paragraph("c: I have been cleared by a professional", .key),
      Paragraph("f: read the signs again", .key),
    ]
    self.init(title: "See a professional first", aside: "red flags", body: body)
  }

  /// What somebody in strong pain is offered.
  public init(offer routine: String, minutes: Int, pain: Int) {
    self.init(
      title: "Pain \(pain) of 10", aside: "go gently",
      body: [
        Paragraph("That is a lot of pain. Today limber offers only its gentlest routine, or rest."),
        Paragraph(""),
        Paragraph("Enter: \(routine), gentle, \(minutes) min, all of it lying down", .key),
        Paragraph("q: rest today", .key), Paragraph(""),
        Paragraph("If the pain is new, severe or getting worse, see a professional.", .warning),
      ])
  }
}

extension ListPage {
  /// The pages of the guide.
  public init(guide topics: [Topic]) {
    self.init(
      title: "Guide",
      items: topics.map {
        Item($0.title, facts: Words.count($0.entries.count, "entry").replacing("entrys", with: "entries"))
      })
  }
}
