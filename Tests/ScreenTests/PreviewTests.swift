import Catalogue
import Engine
import Figure
import Testing

@testable import Screen

@Suite("Exercises shown one after the other")
struct PreviewTests {
  private func exercises() throws -> [Exercise] {
    ["pelvic-tilt", "knee-to-chest", "walking"].compactMap { try? PageScenes.catalogue().exercises[$0] }
  }

  @Test("take turns in order, each from its beginning for six seconds at the least, round and round")
  func turns() throws {
    let exercises = try exercises()
    #expect(exercises.count == 3)
    var time = Duration.zero
    for round in 0..<2 {
      for exercise in exercises {
        let turn = try #require(Preview.turn(among: exercises, after: time))
        #expect(turn.exercise.id == exercise.id && turn.shown == .zero, "\(round)")
        #expect(turn.left >= .seconds(6) && turn.left <= .seconds(15))
        time += turn.left
      }
    }
    #expect(Preview.turn(among: [], after: .seconds(1)) == nil)
  }

  @Test("are looked at again when another's turn comes, and never later", arguments: [Pixels.none, .posed])
  func stays(pixels: Pixels) throws {
    let exercises = try exercises()
    let figures = Dictionary(uniqueKeysWithValues: exercises.map { ($0.id, Figure($0)) })
    var time = Duration.zero, count = 0, seen: [String] = []
    while time < .seconds(40) {
      let turn = try #require(Preview.turn(among: exercises, after: time))
      let preview = Preview(
        turn.exercise, figures[turn.exercise.id] ?? nil, shown: turn.shown, left: turn.left, isStill: false)
      let stays = try #require(preview.stays(in: Size(rows: 8, columns: 32), pixels))
      #expect(stays > .zero && stays <= turn.left)
      if seen.last != turn.exercise.id { seen.append(turn.exercise.id) }
      time += stays
      count += 1
    }
    #expect(seen.prefix(4) == ["pelvic-tilt", "knee-to-chest", "walking", "pelvic-tilt"])
    #expect(count < 400)
  }

  @Test("stand still where they are told to")
  func still() throws {
    for exercise in try exercises() {
      let preview = Preview(exercise, Figure(exercise), shown: .zero, left: .seconds(6), isStill: true)
      #expect(preview.stays(in: Size(rows: 8, columns: 32), .none) == nil)
    }
  }
}
