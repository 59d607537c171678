import Cues
import Screen
import Text

extension Wording {
  /// A session as a sound file.
  enum Audio {
    /// What is said before the session, sentence by sentence.
    static let first = [
      "Before you begin. Trouble with your bladder or bowels, numbness around your genitals, or a leg that grows weak: don't exercise, get help now.",
      "If another warning sign applies to you, see someone first.",
      "Stop at once if pain is sharp, shooting, spreading or growing, or if you feel numb or dizzy.",
    ]
    /// What that is called among the chapters.
    static let firstChapter = "Before you begin"

    static func otherEnding(_ file: String) -> String {
      "a sound file ends in .wav, .opus, .mp3 or .flac\(Files.butNot(file))."
    }
    static func noEncoder(_ form: String, _ programs: [String]) -> String {
      ".\(form) needs \(programs.joined(separator: " or ")), and none is installed; .wav needs none."
    }
    static let noVoice =
      "nothing here writes speech: none of espeak-ng, espeak and say is installed. The file has tones alone; read the session first, `limber plan` has it."
    static let voiceNeeded = "--voice needs one of espeak-ng, espeak and say, and none is installed."
    static let nothingToHear =
      "nothing would be heard: tones are off in the settings, and none of espeak-ng, espeak and say is installed."
    static func progress(_ percent: Int) -> String { "\(percent) %" }
    static func written(_ title: String, _ score: Score) -> String {
      let whole = "\(title): \(Words.clock(score.length))"
      guard score.start > .zero else { return whole + "." }
      return "\(whole); the session begins at \(Words.clock(score.start))."
    }
  }
}
