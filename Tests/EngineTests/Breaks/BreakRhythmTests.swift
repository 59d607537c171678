import Engine
import Foundation
import Testing

@Suite("The rhythm of breaks")
struct BreakRhythmTests {
  @Test(
    "reads times as they are written",
    arguments: [
      ("9:00", "9:00"), ("09:05", "9:05"), ("9", "9:00"), ("0:00", "0:00"), ("23:59", "23:59"),
      ("24:00", nil),
      ("9:5", nil), ("9:60", nil), ("", nil), (":30", nil), ("9:", nil), ("-1:00", nil), ("+9:00", nil),
      ("9:00:00", nil), ("nine", nil), ("٩:٠٠", nil),
    ])
  func times(text: String, written: String?) { #expect(TimeOfDay(text)?.written == written) }

  @Test(
    "reads days as they are written, and writes them so",
    arguments: [
      ("mon-fri", "mon-fri"), ("Mon,Wed,fri", "mon,wed,fri"), ("monday", "mon"), ("fri-mon", "mon,fri-sun"),
      ("mon,tue,wed", "mon-wed"), ("sat,sun", "sat,sun"), ("sun-sat", "mon-sun"), ("", nil), ("mon-", nil),
      ("mon--fri", nil), ("mon-wed-fri", nil), ("someday", nil), ("mon,,tue", nil),
    ])
  func days(text: String, written: String?) { #expect(Set<Weekday>(text)?.written == written) }

  @Test("has room for one break at the least, and days to have it on")
  func possible() throws {
    #expect(BreakRhythm(every: 9) == nil && BreakRhythm(every: 241) == nil && BreakRhythm(days: []) == nil)
    let nine = TimeOfDay.nine, quarter = try #require(TimeOfDay("9:15"))
    #expect(BreakRhythm(every: 30, from: nine, to: quarter) == nil)
    #expect(BreakRhythm(every: 15, from: nine, to: quarter)?.times.map(\.written) == ["9:15"])
    #expect(BreakRhythm(from: quarter, to: nine) == nil)
  }

  @Test(
    "numbers the breaks of a day one after the other, and those of the next after them, wherever the person is",
    arguments: ["Europe/Berlin", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu", "UTC"])
  func numbers(zone: String) throws {
    let rhythm = try #require(BreakRhythm()), zone = try #require(TimeZone(identifier: zone))
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    func number(day: Int, _ hour: Int, _ minute: Int) throws -> Int {
      let parts = DateComponents(year: 2026, month: 6, day: day, hour: hour, minute: minute)
      return rhythm.number(of: try #require(calendar.date(from: parts)), in: zone)
    }
    let times = [(9, 30), (9, 45), (10, 0), (15, 30), (16, 0), (17, 30)]
    let numbers = try times.map { try number(day: 1, $0.0, $0.1) }
    #expect(numbers.map { $0 - numbers[0] } == [0, 0, 1, 12, 13, 16])
    #expect(try number(day: 2, 9, 30) == numbers[0] + 17)
  }
}
