import Engine
import Testing

@testable import Screen

@Suite("Keys on keyboards of other alphabets")
struct KeyboardPlaceTests {
  /// The small letters of an American keyboard, row by row, and what others have in their places; a dot for what is no
  /// letter there.
  @Test(
    "are those in the same place",
    arguments: [
      "йцукенгшщзфывапролдячсмить", "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", "QWERTYUIOPASDFGHJKLZXCVBNM",
      ".ςερτυθιοπασδφγηξκλζχψωβνμ", ".ΣΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜ", "..קראטוןםפשדגכעיחלךזסבהנמצ",
      "ضصثقفغعهخحشسيبلاتنمئءؤر.ىة",
    ])
  func places(keyboard: String) {
    for (other, letter) in zip(keyboard, "qwertyuiopasdfghjklzxcvbnm") where other != "." && other != "Σ" {
      #expect(Key.character(other).atSamePlace == .character(letter), "\(other)")
    }
  }

  @Test("are brackets where these have a letter, and letters with their accents")
  func others() {
    let pairs = zip("хъїіўjХάώήΐÉ?+5漢", "[]]soj[avhié?+5漢")
    for (other, key) in pairs { #expect(Key.character(other).atSamePlace == .character(key)) }
    #expect(Key.enter.atSamePlace == .enter && Key.character(" ").atSamePlace == .character(" "))
  }

  @Test("answer in a session and its questions as the Latin ones do")
  func answer() {
    for key in ["x", "X", "ч", "Ч", "χ", "ס", "ء"] as [Character] {
      #expect(KeyMap.session.intent(for: .character(key)) == .command(.hurts), "\(key)")
    }
    #expect(KeyMap.sharp.intent(for: .character("Н")) == .yes)
    #expect(KeyMap.sharp.intent(for: .character("Т")) == .no)
    #expect(KeyMap.session.intent(for: .character("х")) == .command(.slower))
  }

  @Test("hold a key for what repeats, and for nothing else", arguments: KeyMap.all)
  func repeating(map: KeyMap) {
    let once: [Intent] = [
      .accept, .dismiss, .quit, .togglePause, .tap, .yes, .no, .cleared, .remove, .save, .abandon,
      .command(.skip), .command(.back), .command(.end), .command(.hurts), .command(.easier),
      .command(.restart), .command(.resume), .command(.toggleCounting),
    ]
    for binding in map.bindings where once.contains(binding.intent) { #expect(!binding.intent.mayRepeat) }
    for binding in map.bindings where [.up, .down].contains(binding.intent) {
      #expect(binding.intent.mayRepeat)
    }
  }
}
