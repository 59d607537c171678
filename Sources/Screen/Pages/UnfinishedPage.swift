import Catalogue
public import Engine

extension Page {
  /// The offer to go on with a session that was left behind.
  ///
  /// - Parameter snapshot: Where it was; `nil` when it can't be gone on with.
  public init(unfinished record: SessionRecord, at snapshot: Snapshot?, glyphs: Glyphs) {
    let time = record.time.active + record.time.ready + record.time.rest
    let minutes = time.milliseconds / 60_000
    var place = [record.routineName.printable]
    place.append(minutes == 0 ? "less than a minute in" : "\(Words.count(minutes, "minute")) in")
    if let snapshot {
      place.append("at \(snapshot.exercise.name)")
      if snapshot.sets > 1 { place.append("set \(snapshot.set)") }
    }
    var body = [Paragraph(place.joined(separator: ", ") + ".", .cue)]
    if snapshot == nil {
      body += [
        Paragraph(""), Paragraph("Its exercises have changed since, so it can't be gone on with.", .warning),
      ]
    }
    body.append(Paragraph(""))
    if snapshot != nil {
      body.append(Paragraph("at the beginning of that step, with time to get ready", mark: "Go on:"))
    }
    body.append(Paragraph("\(record.routineName.printable) from its beginning", mark: "Start again:"))
    body.append(Paragraph("what was done is kept, as interrupted", mark: "Leave it:"))
    self.init(title: "A session was left behind", aside: "\(record.day) \(record.timeOfDay)", body: body)
  }
}
