import Foundation
import Testing

@testable import Documents
@testable import Journal

@Suite("A date in an archive")
struct TimestampTests {
  @Test(
    "is told to the millisecond with its clock's distance from UTC",
    arguments: [
      (0, 0, "1970-01-01T00:00:00.000+00:00"), (1_795_242_600_250, 3600, "2026-11-21T07:30:00.250+01:00"),
      (951_782_399_999, 0, "2000-02-28T23:59:59.999+00:00"),
      (951_868_799_000, 0, "2000-02-29T23:59:59.000+00:00"),
      (4_107_542_400_000, -12_600, "2100-02-28T20:30:00.000-03:30"),
      (1_767_225_599_000, 50_400, "2026-01-01T13:59:59.000+14:00"),
    ])
  func text(milliseconds: Int, offset: Int, text: String) {
    let timestamp = Timestamp(Date(milliseconds: milliseconds), utcOffset: offset)
    #expect(timestamp.text == text)
    #expect(Timestamp(text) == timestamp)
  }

  @Test("reads back through four hundred years, in every month and at its ends")
  func everyFewDays() {
    // Five has no factor in common with weeks, months and leap years.
    for day in stride(from: 0, to: 146_097, by: 5) {
      let date = Date(milliseconds: day * 86_400_000 + 1)
      #expect(Timestamp(Timestamp(date, utcOffset: 0).text)?.date == date)
    }
  }

  @Test(
    "may leave out milliseconds, and say Z", arguments: ["2026-11-21T06:30:00Z", "2026-11-21T07:30:00+01:00"])
  func short(text: String) { #expect(Timestamp(text)?.date == Sample.morning) }

  @Test(
    "is no other text",
    arguments: [
      "", "2026-11-21", "2026-11-21T06:30:00", "2026-11-21 06:30:00Z", "2026-02-29T06:30:00Z",
      "2026-13-01T06:30:00Z",
      "2026-11-21T24:30:00Z", "2026-11-21T06:30:00Zx", "2026-11-21T06:30:00+1:00", "1969-12-31T00:00:00Z",
      "２026-11-21T06:30:00Z", "2026-11-21T06:30:00.5Z", "-026-11-21T06:30:00Z", "2026-11-21T06:30:00+24:00",
    ])
  func rejects(text: String) { #expect(Timestamp(text) == nil) }
}
