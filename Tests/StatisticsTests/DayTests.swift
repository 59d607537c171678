import Foundation
import Testing

@testable import Statistics

@Suite("A calendar day")
struct DayTests {
  @Test(
    "is the one of the place where it was",
    arguments: [
      ("2026-11-20T23:30:00Z", 3600, "2026-11-21"), ("2026-11-20T23:30:00Z", 0, "2026-11-20"),
      ("2026-11-21T03:29:00Z", -12_600, "2026-11-20"), ("2026-11-20T11:00:00Z", 46_800, "2026-11-21"),
      ("2024-02-29T12:00:00Z", 0, "2024-02-29"), ("2000-03-01T00:00:00Z", -1, "2000-02-29"),
      ("1969-12-31T23:59:59Z", 0, "1969-12-31"), ("2100-02-28T23:59:59Z", 1, "2100-03-01"),
    ])
  func place(instant: String, offset: Int, written: String) throws {
    let day = Day(try Date(instant, strategy: .iso8601), utcOffset: offset)
    #expect(day.written == written)
    #expect(day.month == Int(written.split(separator: "-").dropFirst().first ?? ""))
  }

  @Test(
    "is read as it is written, and no other way",
    arguments: [
      "2026-02-29", "2026-13-01", "2026-00-10", "2026-11-31", "2026-1-1", "26-11-21", "21-11-2026", "", "-",
      "2026-11-2 ", "+026-11-21", "２０２６-11-21", "2026-11-21T07:30",
    ])
  func faulty(text: String) {
    #expect(Day(written: text) == nil)
    #expect(Day(written: "2024-02-29")?.written == "2024-02-29")
  }

  @Test("agrees with the system's calendar on every day of forty years")
  func agrees() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    for number in stride(from: -3000, to: 40 * 365, by: 1) {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.month, .weekday], from: date)
      let day = Day(number)
      #expect(day.month == parts.month)
      #expect(day.weekday == ((parts.weekday ?? 0) + 5) % 7)
      #expect(Day(written: day.written) == day)
      #expect(day.monday.weekday == 0 && day - day.monday == day.weekday)
    }
  }
}
