extension String {
  /// As it stands in SVG or HTML: nothing of it is markup, and nothing in it is a control character.
  public var escapedMarkup: String {
    printable.reduce(into: "") { out, character in
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.append(character)
      }
    }
  }
}

extension Double {
  /// With at most two decimals, and no more than are needed; 0 for what is no number.
  public var short: String {
    let hundredths = (self * 100).rounded() / 100
    guard hundredths.isFinite else { return "0" }
    return hundredths == hundredths.rounded() && abs(hundredths) < 1e9
      ? String(Int(hundredths)) : String(hundredths)
  }
}
