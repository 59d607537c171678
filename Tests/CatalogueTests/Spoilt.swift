import Foundation
import Testing

/// One change to a sound file, and all that loading then says.
struct Spoilt: Sendable, CustomTestStringConvertible {
  let what: String
  let file: String
  /// `nil` when what was to be changed is not there just once.
  let text: String?
  let complaints: [String]

  /// - Parameter old: Has to stand exactly once in the file; an empty one stands for all of it.
  init(_ what: String, _ specimen: Specimen, _ old: String, _ new: String, _ complaints: String...) {
    self.what = what
    file = specimen.rawValue
    let parts = specimen.text.components(separatedBy: old)
    text = old.isEmpty ? new : parts.count == 2 ? parts.joined(separator: new) : nil
    self.complaints = complaints.map { "\(specimen.rawValue)\($0)" }
  }

  var testDescription: String { what }

  /// Loads the spoilt catalogue and expects these complaints and no others.
  func check() throws {
    let scratch = try Scratch()
    try scratch.write(try #require(text), to: file)
    #expect(scratch.complaints() == complaints)
  }
}
