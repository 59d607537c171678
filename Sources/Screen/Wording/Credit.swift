public import Catalogue

extension Words {
  /// Who says so, in one line: "Articles 000 and 002; limber's own, following NHS".
  ///
  /// - Parameter following: The body whose page limber's own word follows; `nil` for none.
  public static func credit(_ sources: [Source], following: String? = nil) -> String {
    let articles = sources.filter { $0 != .limber }.map(\.rawValue)
    var parts: [String] = []
    if let last = articles.last {
      let others = articles.dropLast().joined(separator: ", ")
      parts.append(others.isEmpty ? "Article \(last)" : "Articles \(others) and \(last)")
    }
    if sources.contains(.limber) {
      parts.append(Source.limber.title + (following.map { ", following \($0)" } ?? ""))
    }
    return parts.joined(separator: "; ")
  }
}
