extension Key {
  /// The key that the finger meant, whatever alphabet the keyboard was set to, and with or without Shift.
  public var atSamePlace: Key {
    if case .character(let character) = self { .character(character.atSamePlace) } else { self }
  }
}

extension Character {
  /// The small Latin letter or bracket where a keyboard of another alphabet has this letter; itself, small, for any other.
  ///
  /// Letters alone: what else stands in a Latin letter's place, as `;` for q in Greek, is a key of its own elsewhere.
  fileprivate var atSamePlace: Character {
    let small = String(self).lowercased()
    guard small.count == 1, let character = small.first else { return self }
    return Self.places[character] ?? character
  }

  private static let places: [Character: Character] = {
    let alphabets = [
      // Cyrillic, and where Ukrainian and Belarusian have other letters than Russian.
      ("йцукенгшщзхъфывапролдячсмить", "qwertyuiop[]asdfghjklzxcvbnm"), ("їіў", "]so"),
      // Greek, where an accent is typed before its letter.
      ("ςερτυθιοπασδφγηξκλζχψωβνμ", "wertyuiopasdfghjklzxcvbnm"), ("έύϋΰίϊΐόάήώ", "eyyyiiioahv"),
      // Hebrew.
      ("קראטוןםפשדגכעיחלךזסבהנמצ", "ertyuiopasdfghjklzxcvbnm"),
      // Arabic, where b types two letters.
      ("ضصثقفغعهخحجدشسيبلاتنمئءؤرىة", "qwertyuiop[]asdfghjklzxcvnm"),
    ]
    return Dictionary(
      alphabets.flatMap { zip($0, $1).map { ($0, $1) } }, uniquingKeysWith: { first, _ in first })
  }()
}
