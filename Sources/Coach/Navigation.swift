import Screen

/// Where the person is: the screens on top of each other, the one that is seen last.
struct Navigation {
  struct Layer {
    /// Which it is, however it changes and whatever comes to stand above or below it.
    fileprivate let number: Int
    fileprivate(set) var screen: any CoachScreen
  }

  fileprivate(set) var layers: [Layer] = []
  private var opened = 0

  /// The screen that is seen; `nil` where the last was closed.
  var top: (any CoachScreen)? { layers.last?.screen }

  /// Shows a screen on top of the others.
  mutating func open(_ screen: any CoachScreen) {
    opened += 1
    layers.append(Layer(number: opened, screen: screen))
  }

  /// Leaves the screen on top to what is below it.
  mutating func close() { _ = layers.popLast() }

  /// Closes the screens on top that are of a kind.
  mutating func close<Kind: CoachScreen>(all kind: Kind.Type) { while top is Kind { close() } }

  /// Changes the screen on top where it is of a kind.
  mutating func change<Kind: CoachScreen>(_ kind: Kind.Type, _ change: (inout Kind) -> Void) {
    guard var screen = top as? Kind else { return }
    change(&screen)
    layers[layers.count - 1].screen = screen
  }
}

extension Model {
  /// Lets the screen on top do something, to itself and to the model; `nil` where there is none.
  ///
  /// It may close itself by that, and open others: as long as it is one of them, it stays as it has become.
  mutating func onTop<Result>(_ act: (inout any CoachScreen, inout Model) -> Result) -> Result? {
    guard var top = navigation.layers.last else { return nil }
    let result = act(&top.screen, &self)
    if let index = navigation.layers.lastIndex(where: { $0.number == top.number }) {
      navigation.layers[index] = top
    }
    return result
  }

  /// Lets the lowest screen do something to itself while others lie over it; `nil` where it is of another kind, or on top.
  mutating func atBottom<Kind: CoachScreen, Result>(_ act: (inout Kind, inout Model) -> Result) -> Result? {
    guard navigation.layers.count > 1, var bottom = navigation.layers[0].screen as? Kind else { return nil }
    let result = act(&bottom, &self)
    navigation.layers[0].screen = bottom
    return result
  }

  /// Leaves the screen on top; limber itself when it was the last.
  mutating func leave(_ moment: MessageTime) -> [Effect] {
    navigation.close()
    guard let below = navigation.top else { return [.quit] }
    return below.comeBack(&self, moment)
  }
}
