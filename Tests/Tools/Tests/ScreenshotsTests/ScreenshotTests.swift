import Foundation
import TestSupport
import Testing

@testable import Screenshots

@Suite("The README's pictures")
struct ScreenshotTests {
  private static let folder = Checkout.folder.appendingPathComponent("Resources/Screenshots")

  @Test("show what the program draws today; make screenshots draws them anew")
  func fresh() throws {
    let shots = Screenshots.shots(try Shipped.catalogue)
    for shot in shots {
      let kept = try String(
        contentsOf: Self.folder.appendingPathComponent("\(shot.name).svg"), encoding: .utf8)
      #expect(kept == shot.svg, "\(shot.name)")
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(files) == Set(shots.map { "\($0.name).svg" }))
  }

  @Test("move where a session moves: each state of a row is seen once, and one at a time")
  func moving() throws {
    let svg = try #require(Screenshots.shots(try Shipped.catalogue).first { $0.name == "rep" }).svg
    #expect(svg.components(separatedBy: "<animate ").count > 20)
    #expect(svg.utf8.count < 1_000_000)
  }
}
