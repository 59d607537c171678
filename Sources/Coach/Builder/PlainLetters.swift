import Foundation

extension String {
  /// Its letters without their accents, as far as they are Latin; an apostrophe as typewriters have it.
  var plainScalars: [Unicode.Scalar] {
    if self == "’" { return ["'"] }
    if self == "ß" { return ["s", "s"] }
    return decomposedStringWithCanonicalMapping.unicodeScalars.filter {
      $0.isASCII || $0.properties.generalCategory != .nonspacingMark
    }
  }
}
