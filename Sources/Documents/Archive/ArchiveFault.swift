import Engine
public import Foundation
public import Journal
import Statistics

/// What is wrong with an archive, and where.
public struct ArchiveFault: Error, Hashable, Sendable {
  /// Where: a path such as `sessions[3].exercises[1].slot`, or a line and a column.
  public let place: String
  /// What is wrong there.
  public let reason: String
}

extension Archive {
  /// Reads an archive from a JSON document and checks every value.
  ///
  /// - Parameter now: What this machine's clock says; no date in the document may be more than a day ahead of it.
  /// - Throws: ``ArchiveFault`` for the first thing that is wrong.
  public init(json: Data, at now: Date) throws(ArchiveFault) {
    if let fault = JSONSyntax.firstFault(in: json) {
      throw ArchiveFault(place: ArchiveFault.position(fault.index, in: json), reason: fault.reason)
    }
    do {
      self = try JSONDecoder().decode(Archive.self, from: json)
      if let place = firstPlace(after: now + 86_400) {
        throw ArchiveFault(place: place, reason: Wording.Faults.aheadOfClock)
      }
    } catch let fault as ArchiveFault {
      throw fault
    } catch let error as DecodingError {
      throw ArchiveFault(error)
    } catch {
      throw ArchiveFault(place: Wording.Places.file, reason: Wording.Faults.unreadable)
    }
  }
}

extension Archive {
  /// Where the first date later than another stands; `nil` where there is none.
  private func firstPlace(after limit: Date) -> String? {
    for (index, session) in sessions.enumerated() {
      let dates = [
        ("started_at", session.startedAt), ("ended_at", session.endedAt),
        ("amended_at", session.amendment?.at ?? .distantPast),
      ]
      if let late = dates.first(where: { $0.1 > limit }) { return "sessions[\(index)].\(late.0)" }
    }
    if let index = answers.firstIndex(where: { $0.at > limit }) { return "answers[\(index)].at" }
    let moments = [
      ("kept_exercises", retained.map(\.at)), ("programme_choices", choices.map(\.at)),
      ("look_backs", lookBacks.map(\.at)), ("habits", habits.map(\.at)), ("breaks", breaks.map(\.at)),
    ]
    for (name, dates) in moments {
      if let index = dates.firstIndex(where: { $0 > limit }) { return "\(name)[\(index)].at" }
    }
    for (index, activity) in activities.enumerated() {
      let dates = [("added_at", activity.addedAt), ("dropped_at", activity.droppedAt ?? .distantPast)]
      if let late = dates.first(where: { $0.1 > limit }) { return "activities[\(index)].\(late.0)" }
      if let rating = activity.ratings.firstIndex(where: { $0.at > limit }) {
        return "activities[\(index)].ratings[\(rating)].at"
      }
    }
    return nil
  }
}

extension ArchiveFault {
  fileprivate init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init(place: Self.path(context.codingPath + [key]), reason: Wording.Faults.missing)
    case .valueNotFound(_, let context):
      self.init(place: Self.path(context.codingPath), reason: Wording.Faults.null)
    case .typeMismatch(let type, let context):
      self.init(
        place: Self.path(context.codingPath), reason: Wording.Faults.otherType(than: Self.word(for: type)))
    case .dataCorrupted(let context):
      self.init(place: Self.path(context.codingPath), reason: context.debugDescription)
    @unknown default: self.init(place: Wording.Places.file, reason: Wording.Faults.unreadable)
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    let path = keys.reduce("") { path, key in
      key.intValue.map { "\(path)[\($0)]" } ?? (path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)")
    }
    return path.isEmpty ? Wording.Places.document : path
  }

  /// Line and column of a byte, both from 1.
  fileprivate static func position(_ index: Int, in json: Data) -> String {
    let before = json.prefix(max(0, min(index, json.count)))
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? before.startIndex
    return Wording.Places.position(
      line: line, column: before[start...].count { $0 & 0xC0 != 0x80 } + 1)
  }

  private static func word(for type: Any.Type) -> String {
    switch type {
    case is Int.Type, is Double.Type: Wording.Faults.number
    case is String.Type: Wording.Faults.text
    case is Bool.Type: Wording.Faults.truth
    case is [Any].Type: Wording.Faults.list
    default: Wording.Faults.object
    }
  }
}
