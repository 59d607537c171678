import Engine

extension Duration {
  /// As on a stopwatch: minutes and seconds, and what is over of them.
  var clock: String {
    let whole = Int(components.seconds)
    let rest = milliseconds % 1000
    let seconds = whole % 60 < 10 ? "0\(whole % 60)" : "\(whole % 60)"
    guard rest != 0 else { return "\(whole / 60):\(seconds)" }
    let digits = String(rest + 1000).dropFirst()
    return "\(whole / 60):\(seconds).\(digits)"
  }

  /// In seconds, as a person writes it.
  var written: String {
    milliseconds % 1000 == 0 ? "\(components.seconds) s" : "\(Double(milliseconds) / 1000) s"
  }
}
