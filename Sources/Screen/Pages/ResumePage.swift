import Catalogue
public import Engine
import Text

extension Page {
  /// The offer to go on with a session that was left behind.
  ///
  /// - Parameters:
  ///   - snapshot: Where it was; `nil` when it can't be gone on with.
  ///   - rest: A body at rest.
  public init(unfinished record: SessionRecord, at snapshot: Snapshot?, rest: Sight? = nil, glyphs: Glyphs) {
    let time = record.time.active + record.time.ready + record.time.rest
    let minutes = time.milliseconds / 60_000
    let place = Wording.Unfinished.place(
      record.routineName.printable, minutes: minutes, at: snapshot?.exercise.name,
      set: snapshot.flatMap { $0.sets > 1 ? $0.set : nil })
    var body = [Paragraph(place, .cue)]
    if snapshot == nil {
      body += [Paragraph(""), Paragraph(Wording.Unfinished.isOutdated, .warning)]
    }
    self.init(title: Wording.Unfinished.title, aside: "\(record.day) \(record.timeOfDay)", body: body)
    let keys: KeyMap = snapshot == nil ? .unfinishable : .unfinished
    stop = Stop(
      snapshot == nil ? Wording.Unfinished.unfinished : Wording.Unfinished.ask,
      line: snapshot == nil ? Wording.Unfinished.title : Wording.Unfinished.askWhole, .title,
      ways: keys.bindings,
      rest: rest, glyphs: glyphs)
  }
}
