/// Why a site may be broken and no test fail: nobody could tell.
struct Reason {
  let file: String
  /// The whole line, without the spaces around it.
  let text: String
  /// What stood there.
  let was: String
  let why: String

  func isOf(_ site: Site) -> Bool { (file, text, was) == (site.file, site.text, site.change.was) }

  static let all: [Reason] = []
}
