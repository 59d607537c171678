import Foundation

extension String {
  /// The id that goes with a name: "After work!" makes after-work; `nil` where nothing of it is left.
  public var asID: String? {
    let plain = lowercased().unicodeScalars.flatMap { $0.isASCII ? [$0] : Array(String($0).plainScalars) }
    var id = ""
    for scalar in plain {
      let isLetter = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      // An apostrophe joins: Anna's makes annas.
      if isLetter {
        id.unicodeScalars.append(scalar)
      } else if scalar != "'", !id.isEmpty, id.last != "-" {
        id += "-"
      }
    }
    id = String(id.prefix(60))
    while id.last == "-" { id.removeLast() }
    return id.isEmpty ? nil : id
  }

  /// Its letters without their accents, as far as they are Latin; an apostrophe as typewriters have it.
  fileprivate var plainScalars: [Unicode.Scalar] {
    if self == "’" { return ["'"] }
    if self == "ß" { return ["s", "s"] }
    return decomposedStringWithCanonicalMapping.unicodeScalars.filter {
      $0.isASCII || $0.properties.generalCategory != .nonspacingMark
    }
  }
}

extension String {
  /// Whether it can be the id of an exercise, a routine or a page: small letters, digits and hyphens.
  public var isID: Bool { !isEmpty && utf8.count <= 64 && utf8.allSatisfy(Self.idLetters.contains) }

  private static let idLetters = Set("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)
}
