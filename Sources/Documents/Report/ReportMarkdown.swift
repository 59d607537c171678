import Statistics
import Text

extension ReportContent {
  /// The report as Markdown, with tables as GitHub and others read them.
  var markdown: String {
    (["# \(title.markdown)"] + parts.map(\.markdown)).joined(separator: "\n\n") + "\n"
  }
}

extension ReportPart {
  fileprivate var markdown: String {
    switch self {
    case .heading(let words): "## \(words.markdown)"
    case .text(let words): words.markdown
    case .quote(let words): "> \(words.markdown)"
    case .small(let words): "*\(words.markdown)*"
    case .table(let table): table.markdown
    case .pain(let points): ReportTable(pain: points).markdown
    }
  }
}

extension ReportTable {
  fileprivate var markdown: String {
    let head = "| \(columns.map(\.title.markdown).joined(separator: " | ")) |"
    let rule = "|\(columns.map { $0.isNumber ? " ---: |" : " --- |" }.joined())"
    return ([head, rule] + rows.map { "| \($0.map(\.markdown).joined(separator: " | ")) |" }).joined(
      separator: "\n")
  }

  /// Pain as signs on a line from 0 to 10.
  fileprivate init(pain points: [ReportedPain]) {
    columns = Wording.Report.painColumns.enumerated().map { ($1, [1, 2].contains($0)) }
    rows = points.map { point in
      let line = (0...10).map { place -> String in
        switch (point.before == place, point.after == place) {
        case (true, true): "@"
        case (true, false): "o"
        case (false, true): "*"
        case (false, false): point.isBetween(place) ? "-" : "."
        }
      }
      return [
        point.day.written, Wording.Report.rated(point.before), Wording.Report.rated(point.after),
        line.joined(),
      ]
    }
  }
}

extension ReportedPain {
  fileprivate func isBetween(_ place: Int) -> Bool {
    guard let before, let after else { return false }
    return (min(before, after)...max(before, after)).contains(place)
  }
}

extension String {
  /// As it stands in Markdown: none of it is a mark, and none of it is HTML.
  fileprivate var markdown: String {
    printable.reduce(into: "") { out, character in
      if "\\`*_{}[]<>()#+!|~&".contains(character) { out.append("\\") }
      out.append(character)
    }
  }
}
