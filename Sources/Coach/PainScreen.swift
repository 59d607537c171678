import Screen

/// The question how much it hurts, before and after.
extension Model {
  mutating func painIntent(_ intent: Intent, _ moment: Moment) -> [Effect] {
    let value: Int? =
      switch places.last {
      case .painBefore(let value, _): value
      case .painAfter(let value): value
      default: nil
      }
    let typed = typedPain
    typedPain = nil
    switch intent {
    case .number(let number):
      // There is no key for ten: it is a one and then a nought.
      setPain(number == 0 && typed == 1 ? 10 : number)
      typedPain = number
    case .increase: setPain(value.map { min(10, $0 + 1) } ?? 1)
    case .decrease: setPain(value.map { max(0, $0 - 1) } ?? 0)
    case .accept: return acceptPain(moment)
    case .dismiss:
      // After a session there is nothing to go back to: no answer is an answer.
      if case .painAfter = places.last {
        places[places.count - 1] = .painAfter(nil)
        return acceptPain(moment)
      }
      return leave(moment)
    default: break
    }
    return []
  }

  private mutating func setPain(_ value: Int) {
    switch places.last {
    case .painBefore(_, let start): places[places.count - 1] = .painBefore(value, start)
    case .painAfter: places[places.count - 1] = .painAfter(value)
    default: break
    }
  }

  private mutating func acceptPain(_ moment: Moment) -> [Effect] {
    switch places.removeLast() {
    case .painBefore(let value, var start):
      start.pain = value
      start.knowsPain = true
      return begin(start, moment)
    case .painAfter(let value):
      let save = live?.setPainAfter(value)
      return (save.map { [$0] } ?? []) + finish()
    default: return []
    }
  }
}
