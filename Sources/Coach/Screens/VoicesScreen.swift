import Cues
import Screen
import Settings

/// The voices that there are: heard, and chosen.
struct VoicesScreen: ListScreen {
  var selected = 0

  func keys(_ model: Model) -> KeyMap { .voices }

  func list(_ model: Model) -> ListPage {
    let settings = model.known.settings.voice
    return ListPage(
      voices: model.known.voices?.map { ($0.name, $0.title, $0.language) }, chosen: settings.voice,
      through: model.output.voiceName, rate: settings.rate,
      isSaved: model.known.settingChange == .saved,
      notice: model.known.voiceNotice ?? model.known.settingNotice, glyphs: model.output.glyphs)
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    switch intent {
    case .accept: return model.set(.voiceName, to: chosen(model) ?? "")
    case .sample: return model.sample(chosen(model))
    case .increase, .decrease:
      let rate = Setting.voiceRate
      return model.set(
        rate, to: rate.value(from: model.known.settings[rate], intent == .increase ? .forth : .back))
    default: return choose(intent, &model, moment)
    }
  }

  /// The name of the chosen line's voice; `nil` for what is taken where none was chosen.
  private func chosen(_ model: Model) -> String? {
    let voices = model.known.voices ?? []
    return voices.indices.contains(selected - 1) ? voices[selected - 1].name : nil
  }
}

extension Model {
  /// Shows the voices, of which none was chosen yet.
  mutating func openVoices() -> [Effect] {
    (known.settingChange, known.voiceNotice) = (.nothing, nil)
    let place = known.voices?.firstIndex { $0.name == known.settings.voice.voice }
    navigation.open(VoicesScreen(selected: place.map { $0 + 1 } ?? 0))
    return known.voices == nil && output.voiceName != nil ? [.listVoices] : []
  }

  /// Lets a voice be heard, by its name; `nil` for what is taken where none was chosen.
  mutating func sample(_ voice: String?) -> [Effect] {
    known.voiceNotice = nil
    guard output.voiceName != nil else { return [] }
    var settings = known.settings.voice
    settings.voice = voice
    return [.sample(settings)]
  }

  /// Sets a setting and writes it, where it is another than before.
  mutating func set(_ setting: Setting, to value: String) -> [Effect] {
    guard value != known.settings[setting] else { return [] }
    known.settings[setting] = value
    output.take(known.settings)
    return [.saveSetting(setting, value)]
  }
}
