import Catalogue
import Engine
import Screen

/// A screen that the person is on: its keys, what it shows, and what the keys do.
///
/// Screens are stacked: leaving one shows the one below. A screen is a value that remembers no more than what is its
/// own, such as the chosen line; everything else it finds in the model.
protocol CoachScreen: Sendable {
  /// The keys and what they mean here.
  func keys(_ model: Model) -> KeyMap
  /// What is seen.
  func scene(_ model: Model) -> any Scene
  /// Does what was meant by a key.
  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect]
  /// Takes in a character that is no key here.
  mutating func type(_ character: Character, _ model: Model)
  /// Does what is due as time passes.
  mutating func tick(_ model: inout Model, _ moment: MessageTime) -> [Effect]
  /// Takes in that the program stood still, or the machine.
  mutating func wasAway(_ model: inout Model, _ moment: MessageTime) -> [Effect]
  /// Leads what it counts to, now that all is known that may have changed elsewhere.
  mutating func lead(_ model: inout Model, _ moment: MessageTime) -> [Effect]
  /// When what it shows changes though nobody pressed a key; `nil` for never.
  ///
  /// - Parameter figure: When its figure moves; `nil` where none does.
  func nextChange(_ model: Model, figure: Instant?) -> Instant?
  /// Comes to light again, because the screen on top of it was left.
  func comeBack(_ model: inout Model, _ moment: MessageTime) -> [Effect]
  /// The exercise whose figure is seen.
  func exercise(_ model: Model) -> Exercise?
  /// Whether it stops the person, and shows a body at rest.
  func showsRest(_ model: Model) -> Bool
  /// Whether it tells how often an exercise was done.
  var tellsPractice: Bool { get }
  /// What it asks that nobody may decide in the person's place.
  var questionOfSafety: Unanswered? { get }
  /// The key that leads on where nobody can answer; `nil` where it goes on by itself.
  func keyAlone(_ model: Model) -> Key?
}

extension CoachScreen {
  func type(_ character: Character, _ model: Model) {}
  func tick(_ model: inout Model, _ moment: MessageTime) -> [Effect] { [] }
  mutating func wasAway(_ model: inout Model, _ moment: MessageTime) -> [Effect] { tick(&model, moment) }
  mutating func lead(_ model: inout Model, _ moment: MessageTime) -> [Effect] { [] }
  func nextChange(_ model: Model, figure: Instant?) -> Instant? { figure }
  func comeBack(_ model: inout Model, _ moment: MessageTime) -> [Effect] { [] }
  func exercise(_ model: Model) -> Exercise? { nil }
  func showsRest(_ model: Model) -> Bool { false }
  var tellsPractice: Bool { false }
  var questionOfSafety: Unanswered? { nil }
  func keyAlone(_ model: Model) -> Key? { .escape }

  /// Opens the page that tells the keys.
  func openHelp(_ model: inout Model) {
    let page = Page(keys: keys(model), glyphs: model.output.glyphs, columns: model.output.size.columns)
    model.navigation.open(PageScreen(page, keys: .help))
  }
}
