import Engine
import Foundation
import Testing

@Suite("Counting to the next break")
struct BreakWatchTests {
  @Test("counts from where it begins, rings, and counts anew from what was done")
  func counts() throws {
    var day = try BreakTimeline("9:12")
    #expect(day.state == "next mon 9:42")
    #expect(try day.wait(until: "9:41") == [])
    #expect(try day.wait(until: "9:43") == ["mon 9:42"])
    #expect(day.state == "due since mon 9:42")
    day.watch.restart(at: day.now)
    #expect(day.state == "next mon 10:13")
  }

  @Test("is put off by five minutes, as often as it is asked for")
  func postponed() throws {
    var day = try BreakTimeline("9:00")
    #expect(try day.wait(until: "9:31") == ["mon 9:30"])
    day.watch.postpone(at: day.now)
    #expect(try day.wait(until: "9:37") == ["mon 9:36"])
    day.watch.postpone(at: day.now)
    #expect(day.state == "next mon 9:42")
  }

  @Test("lets a break go that nobody answers, and piles none up")
  func lapses() throws {
    var day = try BreakTimeline("9:00")
    #expect(try day.wait(until: "9:34") == ["mon 9:30"])
    #expect(day.state == "due since mon 9:30")
    #expect(try day.wait(until: "9:36") == [])
    #expect(day.state == "next mon 10:05")
  }

  @Test("is quiet after two breaks without an answer, until a key or the next day")
  func away() throws {
    var day = try BreakTimeline("9:00")
    #expect(try day.wait(until: "17:00") == ["mon 9:30", "mon 10:05"])
    #expect(day.state == "away until tue 9:00")
    var back = day
    back.watch.restart(at: back.now)
    #expect(back.state == "next mon 17:30")
    #expect(try day.wait(.tuesday, until: "9:31") == ["tue 9:30"])
  }

  @Test("asks two in a row: whoever answered one in between is there")
  func inARow() throws {
    var day = try BreakTimeline("9:00")
    #expect(try day.wait(until: "10:06") == ["mon 9:30", "mon 10:05"])
    day.watch.restart(at: day.now)
    #expect(try day.wait(until: "10:45") == ["mon 10:36"])
    #expect(day.state == "next mon 11:11")
  }

  @Test("keeps to its hours and days, and begins a new one from its beginning")
  func hours() throws {
    var day = try BreakTimeline("17:05", .friday)
    #expect(day.state == "closed until mon 9:00")
    day = try BreakTimeline("6:00")
    #expect(day.state == "closed until mon 9:00")
    #expect(try day.wait(until: "9:01") == [])
    #expect(day.state == "next mon 9:30")
    day = try BreakTimeline("17:00")
    #expect(day.state == "next mon 17:30")
    #expect(try day.wait(until: "17:31") == ["mon 17:30"])
    day.watch.restart(at: day.now)
    #expect(day.state == "closed until tue 9:00")
  }

  @Test("is not put off beyond the hours")
  func noLater() throws {
    var day = try BreakTimeline("17:00")
    #expect(try day.wait(until: "17:31") == ["mon 17:30"])
    day.watch.postpone(at: day.now)
    #expect(day.state == "closed until tue 9:00")
  }

  @Test("not today means that, whatever happens until the next day")
  func notToday() throws {
    var day = try BreakTimeline("9:00", .friday)
    day.watch.closeForToday(at: day.now)
    #expect(day.state == "closed until mon 9:00")
    #expect(try day.sleep(.friday, until: "15:00") == false)
    #expect(day.state == "closed until mon 9:00")
    var early = try BreakTimeline("8:00")
    early.watch.closeForToday(at: early.now)
    #expect(early.state == "closed until tue 9:00")
  }

  @Test("takes a long time away from the screen for a break, and a short one for nothing")
  func sleeps() throws {
    var day = try BreakTimeline("9:00")
    #expect(try day.sleep(until: "9:04") == false)
    #expect(day.state == "next mon 9:30")
    var enough = day
    #expect(try enough.sleep(until: "9:09") == false)
    #expect(enough.state == "next mon 9:39", "five minutes are long")
    #expect(try day.sleep(until: "12:00") == false)
    #expect(day.state == "next mon 12:30")
    _ = try day.wait(until: "12:29")
    // The lid was closed for two minutes, and the break is due.
    #expect(try day.sleep(until: "12:31"))
    #expect(day.state == "due since mon 12:30")
    #expect(try day.sleep(.tuesday, until: "8:00") == false)
    #expect(day.state == "closed until tue 9:00")
  }

  @Test(
    "comes to the same in one late call as in many early ones",
    arguments: ["9:29", "9:31", "9:50", "10:06", "16:00"])
  func late(time: String) throws {
    var often = try BreakTimeline("9:00"), once = often
    _ = try often.wait(until: time)
    _ = try once.jump(until: time)
    #expect(often.watch == once.watch)
  }

  @Test("waits no longer than it takes where the clock is set back")
  func setBack() throws {
    var day = try BreakTimeline("14:00")
    try day.set(to: "10:00")
    #expect(try day.wait(until: "10:20") == [])
    #expect(day.state == "next mon 10:31")
    var closed = try BreakTimeline("18:00", .friday)
    try closed.set(.monday, to: "10:00")
    _ = try closed.wait(until: "10:01")
    #expect(closed.state == "next mon 10:31")
  }

  @Test("goes by the hours of where the person is")
  func travels() throws {
    var day = try BreakTimeline("18:00")
    #expect(day.state == "closed until tue 9:00")
    day.travel(to: TimeZone(identifier: "America/New_York") ?? .gmt)
    _ = try day.wait(until: "12:01")
    #expect(day.state == "next mon 12:31")
  }

  @Test("keeps its hours over a change to summer time")
  func summer() throws {
    let rhythm = try BreakTimeline.known(BreakRhythm(days: Set(Weekday.allCases)))
    // The clock goes forward in the night to Sunday, 2027-03-28.
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = BreakTimeline.berlin
    let evening = try BreakTimeline.known(
      calendar.date(from: DateComponents(year: 2027, month: 3, day: 27, hour: 18)))
    let watch = BreakWatch(rhythm, at: evening, in: BreakTimeline.berlin)
    #expect(watch.nextChange == evening + 14 * 3600)
  }
}
