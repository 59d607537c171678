/// The size of the pages of a sheet.
public enum Paper: String, CaseIterable, Sendable {
  case a4, letter

  /// How it is written to people.
  public var name: String { self == .a4 ? "A4" : "Letter" }

  /// Its width, in points.
  public var width: Double { self == .a4 ? 595.28 : 612 }

  /// Its height, in points.
  public var height: Double { self == .a4 ? 841.89 : 792 }

  /// The paper of the country that a locale names: Letter in most of the Americas and the Philippines, otherwise A4.
  ///
  /// - Parameter environment: The variables that say the locale, the strongest of which counts.
  public init(of environment: [String: String]) {
    let locale = ["LC_ALL", "LC_PAPER", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    let language = locale?.prefix { $0 != "." && $0 != "@" } ?? ""
    let country = language.split(separator: "_").dropFirst().last.map(String.init) ?? ""
    self = Self.letterCountries.contains(country) ? .letter : .a4
  }

  /// As Unicode's locale data has them.
  private static let letterCountries: Set = [
    "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE",
  ]
}
