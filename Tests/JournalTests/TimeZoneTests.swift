import Catalogue
import Engine
import Foundation
import TestSupport
import Testing

@testable import Journal

@Suite("The clock of the place")
struct TimeZoneTests {
  /// A session that began at an instant in a place and was kept, with the place's clock at its start.
  struct Place: Sendable {
    let zone: String
    let start: String
    let shown: String
  }

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func kept(_ start: String, _ zone: String) throws -> SessionRecord {
    let date = try Date(start, strategy: .iso8601)
    let timeZone = try #require(TimeZone(identifier: zone))
    let routine = try #require(try Shipped.catalogue.routines["first-steps"])
    let plan = Plan(routine, level: .gentle, catalogue: try Shipped.catalogue)
    var session = SessionRecord(
      id: UUID().uuidString, plan: plan, at: date, timeZone: timeZone, isRehearsal: false, painBefore: nil,
      exercises: [])
    session.endedAt = date + 240
    let journal = try Journal(path: folder.journal)
    try journal.save(session)
    return try #require(try journal.lastSession())
  }

  @Test(
    "is what a session's start is told by, with its distance from UTC",
    arguments: [
      Place(zone: "Europe/Berlin", start: "2026-11-21T06:30:00Z", shown: "2026-11-21T07:30:00+01:00"),
      Place(zone: "Europe/Berlin", start: "2026-07-01T22:30:00Z", shown: "2026-07-02T00:30:00+02:00"),
      // The clock is put forward at 02:00 and back at 03:00.
      Place(zone: "Europe/Berlin", start: "2026-03-29T00:59:59Z", shown: "2026-03-29T01:59:59+01:00"),
      Place(zone: "Europe/Berlin", start: "2026-03-29T01:00:00Z", shown: "2026-03-29T03:00:00+02:00"),
      Place(zone: "Europe/Berlin", start: "2026-10-25T00:30:00Z", shown: "2026-10-25T02:30:00+02:00"),
      Place(zone: "Europe/Berlin", start: "2026-10-25T01:30:00Z", shown: "2026-10-25T02:30:00+01:00"),
      // Samoa left out 30 December 2011.
      Place(zone: "Pacific/Apia", start: "2011-12-30T09:59:59Z", shown: "2011-12-29T23:59:59-10:00"),
      Place(zone: "Pacific/Apia", start: "2011-12-30T10:00:00Z", shown: "2011-12-31T00:00:00+14:00"),
      Place(zone: "Pacific/Apia", start: "2026-11-20T11:00:00Z", shown: "2026-11-21T00:00:00+13:00"),
      Place(zone: "Pacific/Kiritimati", start: "2026-12-31T10:00:00Z", shown: "2027-01-01T00:00:00+14:00"),
      Place(zone: "Asia/Kathmandu", start: "2026-11-20T18:14:00Z", shown: "2026-11-20T23:59:00+05:45"),
      Place(zone: "America/St_Johns", start: "2026-11-21T03:29:00Z", shown: "2026-11-20T23:59:00-03:30"),
    ])
  func timestamps(place: Place) throws {
    let session = try kept(place.start, place.zone)
    #expect(session.timestamp(session.startedAt) == place.shown)
    #expect(session.day == String(place.shown.prefix(10)))
    #expect(session.timeOfDay == String(place.shown.dropFirst(11).prefix(5)))
  }

  @Test("keeps the instants apart that a clock shows twice")
  func instants() throws {
    let session = try kept("2026-10-25T00:58:00Z", "Europe/Berlin")
    let ended = try Date(session.timestamp(session.endedAt), strategy: .iso8601)
    #expect(ended == session.startedAt + 240)
  }

  @Test("doesn't move a session's day when the person travels")
  func travelling() throws {
    let session = try kept("2026-11-21T10:30:00Z", "Pacific/Apia")
    #expect(session.day == "2026-11-21")
    #expect(session.timestamp(session.startedAt).hasSuffix("T23:30:00+13:00"))
    #expect(try kept("2026-11-21T10:30:00Z", "UTC").day == "2026-11-21")
    #expect(try kept("2026-11-21T10:30:00Z", "Pacific/Pago_Pago").day == "2026-11-20")
  }
}
