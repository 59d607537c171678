extension Int {
  /// The number with its noun, as `1 set`, `8 reps` or `2 entries`.
  public func counted(_ noun: String) -> String { "\(self) \(noun.plural(of: self))" }
}

extension String {
  /// A noun as it goes with a number, by the rules of English spelling.
  public func plural(of number: Int) -> String {
    guard number != 1 else { return self }
    let endings = ["s", "x", "ch", "sh"]
    if endings.contains(where: hasSuffix) { return self + "es" }
    let before = dropLast().last
    guard last == "y", let before, !"aeiou".contains(before) else { return self + "s" }
    return dropLast() + "ies"
  }
}
