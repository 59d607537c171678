import Catalogue
public import Engine
import Text

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
        Paragraph(""), Paragraph("Its exercises have changed since, so it can't be resumed.", .warning),
      ]
    }
    body.append(Paragraph(""))
    // A small footer doesn't hold all the answers.
    let keys: KeyMap = snapshot == nil ? .unfinishable : .unfinished
    body += keys.bindings.map { binding in
      Paragraph(binding.help, mark: (binding.keys.first?.name(glyphs) ?? "").padded(to: 5))
    }
    self.init(title: "Unfinished session", aside: "\(record.day) \(record.timeOfDay)", body: body)
  }
}
