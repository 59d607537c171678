import Catalogue
import Engine
import TestSupport
import Testing

@testable import Screen

@Suite("A word beside the session")
struct NoticeTests {
  private func rows(_ scene: any Scene, _ size: Size = .wide) -> [String] {
    scene.canvas(size, .unicode).text
  }

  @Test("says that something could not be saved, in the first row and as a danger")
  func notSaved() throws {
    let scene = try SessionScenes.rep(phase: 0).scene(isUnsaved: true)
    #expect(
      rows(scene)[0]
        == " Pelvic tilt                       NOT SAVED    First steps · standard   1 of 3")
    #expect(rows(scene, .small)[0] == " Pelvic tilt   NOT SAVED         1 of 3")
    let canvas = scene.canvas(.small, .unicode)
    #expect(canvas.row(0).filter { $0.role == .danger }.map(\.text).joined() == " NOT SAVED ")
  }

  @Test("says NOT SAVED however long the exercise's name is", arguments: [Size.wide, .small, .huge])
  func notSavedAlways(size: Size) throws {
    for exercise in try Shipped.catalogue.exercisesByName {
      let scene = try Following(alone: exercise, .standard).scene(isUnsaved: true)
      #expect(rows(scene, size)[0].contains(" NOT SAVED"))
    }
  }

  @Test("takes the place of what comes next, and leaves the time left alone")
  func notice() throws {
    let scene = try SessionScenes.rep(phase: 0).scene(notice: "bell off")
    #expect(
      rows(scene)[21] == " bell off                                                             5:34 left")
    #expect(rows(scene, .small)[9] == " bell off                     5:34 left")
  }

  @Test("is cut off before the time left")
  func longNotice() throws {
    let scene = try SessionScenes.rep(phase: 0).scene(
      notice: "no easier version of this one; n skips it")
    #expect(rows(scene, .small)[9] == " no easier version of this …  5:34 left")
  }

  @Test("says that the exercise hurt last time, and when", arguments: [Size.wide, .small, .huge])
  func hurtLastTime(size: Size) throws {
    let scene = try SessionScenes.ready(after: .seconds(5)).scene(hurtOn: "2026-11-20")
    let text = rows(scene, size).joined(separator: "\n")
    #expect(text.contains("2026-11-20"), "\(text)")
  }

  @Test("says that it is a rehearsal, and at which pace")
  func rehearsal() throws {
    let scene = try SessionScenes.rep(phase: 0).scene(speed: 30)
    #expect(
      rows(scene)[0]
        == " Pelvic tilt                    rehearsal 30x   First steps · standard   1 of 3")
  }

  @Test("says whole why the count stands still", arguments: [Size.wide, .small, .huge])
  func standsStill(size: Size) throws {
    let away = rows(try SessionScenes.away().scene(), size).joined(separator: "\n")
    #expect(away.contains("AWAY 14 min") && away.contains("PAUSED"), "\(away)")
    #expect(away.contains("Space to resume, 17 s left"))
    let noRep = rows(try SessionScenes.noRep().scene(), size).joined(separator: "\n")
    #expect(noRep.contains("PAUSED") && noRep.contains("no rep came"), "\(noRep)")
  }
}
