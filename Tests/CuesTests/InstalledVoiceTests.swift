import Foundation
import Testing

@testable import Cues

extension HelperTests {
  @Suite("The voices that a program has")
  struct InstalledVoiceTests {
    private func names(_ list: String, _ kind: VoiceHelper.Kind) -> [String] {
      InstalledVoice.read(list, of: kind).map { "\($0.name) \($0.language) \($0.title)" }
    }

    @Test("are those for English, by the name that the program takes, each once")
    func lists() {
      let espeak = """
        Pty Language       Age/Gender VoiceName          File                 Other Languages
         5  de              --/M      German             gmw/de
         2  en-gb           --/M      English_(Great_Britain) gmw/en            (en 2)
         5  en-us           --/M      English_(America)  gmw/en-US            (en 3)
         9  en-us           --/M      English_(America)  gmw/en-US            (en 3)
        """
      #expect(
        names(espeak, .espeakNG) == ["en-gb en-gb English (Great Britain)", "en-us en-us English (America)"])
      let dispatcher = """
                        NAME            LANGUAGE         VARIANT
           English (America)               en-US            none
              Deutsch                      de               none
        """
      #expect(names(dispatcher, .speechDispatcher) == ["English (America) en-US English (America)"])
      let say = """
        Anna                de_DE    # Hallo! Ich heiße Anna.
        Daniel (Enhanced)   en_GB    # Hello! My name is Daniel.
        """
      #expect(names(say, .say) == ["Daniel (Enhanced) en_GB Daniel (Enhanced)"])
    }

    @Test("are none where the list is anything else, and no name is taken for an option")
    func hostile() {
      for kind in VoiceHelper.Kind.allCases {
        #expect(InstalledVoice.read("", of: kind).isEmpty)
        #expect(InstalledVoice.read("\u{1B}[2J\u{0}\n\n   \n#\n", of: kind).isEmpty)
      }
      #expect(names("--file=/etc/passwd en none", .speechDispatcher).isEmpty)
      #expect(names("A\u{202E}b\u{1B} en none", .speechDispatcher) == ["Ab en Ab"])
    }

    @Test("are read from the program itself, which nobody waits for long")
    func asked() throws {
      let stand = try StandIns()
      try stand.install("espeak-ng", then: "echo ' 2  en-gb  --/M  English  gmw/en'")
      #expect(VoiceHelper.find(in: stand.path)?.voices.map(\.name) == ["en-gb"])
      #expect(stand.calls == [["--voices=en"]])
      try stand.install("espeak-ng", then: "exec tail -f /dev/null")
      let began = ContinuousClock.now
      #expect(VoiceHelper.find(in: stand.path)?.voices == [])
      #expect(began.duration(to: .now) < .seconds(30))
    }
  }
}
