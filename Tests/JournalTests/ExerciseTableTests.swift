import Catalogue
import Engine
import Foundation
import Statistics
import TestSupport
import Testing

@testable import Documents
@testable import Journal

@Suite("Sessions as a table")
struct ExerciseTableTests {
  @Test("are known again, also where a spreadsheet wrote the table anew; JSON and other tables are not")
  func known() {
    let table = ExerciseTable.csv([Sample.session()])
    for text in [
      table, "\u{FEFF}" + table, table.replacing(",", with: ";"), table.replacing(",", with: "\t"),
    ] {
      #expect(ExerciseTable.isOne(Data(text.utf8)))
    }
    #expect(ExerciseTable.isOne(Data("\"id\",\"started_at\",\"ended_at\",\"routine\"\r\n".utf8)))
    for text in ["", "{\n  \"sessions\": []\n}\n", "name,age,size\n1,2,3\n", "session\n"] {
      #expect(!ExerciseTable.isOne(Data(text.utf8)), "\(text)")
    }
  }

  @Test("have moments that spreadsheets read, by the clock where the session was")
  func moments() {
    let session = Sample.session()
    #expect(CommaSeparated.time(session.startedAt, of: session) == "2026-11-21 07:30:00")
  }

  @Test("have a line for each exercise and side, with the session's columns repeated")
  func lines() {
    let session = Sample.session(
      exercises: [
        Sample.exercise("bird-dog", side: .right, .partial), Sample.exercise("bird-dog", side: .left),
      ], effort: 4)
    let start =
      "one,2026-11-21 07:30:00,2026-11-21 07:47:12,first-steps,First steps,gentle,interrupted,false,3,,"
      + "1032.25,120.25,45.0,20.0,7.0,840.0,"
    let lines = ExerciseTable.csv([session, Sample.session(said: "a good one")]).split(separator: "\n").map(
      String.init)
    #expect(
      lines.dropFirst() == [
        start + "bird-dog,right,partial,1,8,10,14.5,20.0,false,,false,,,,,4",
        start + "bird-dog,left,done,1,8,10,14.5,20.0,false,,false,,,,,4",
        start + ",,,,,,,,false,a good one,false,,,,,",
      ])
    #expect(Set(lines.map { $0.count { $0 == "," } }) == [31])
  }

  @Test(
    "give a spreadsheet nothing to obey or to take apart",
    arguments: [
      ("=1+1", "'=1+1"), ("+1 day", "'+1 day"), ("-x", "'-x"), ("@SUM(A1)", "'@SUM(A1)"), ("-3.5", "-3.5"),
      (#"a "good" one, really"#, #""a ""good"" one, really""#), ("=A1,\"x\"", #""'=A1,""x""""#),
      ("two\nlines", #"two\u{A}lines"#),
    ])
  func cells(name: String, cell: String) {
    #expect(
      ExerciseTable.csv([Sample.session(exercises: [Sample.exercise(name)])]).contains(",\(cell),,done,"))
  }
}
