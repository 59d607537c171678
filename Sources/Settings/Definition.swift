import Foundation

extension Setting {
  /// All that is known about a setting but its default, which is what ``Settings`` begin with.
  struct Definition {
    /// What it is called.
    let name: String
    /// What it does, in two lines of the smallest screen.
    let about: String
    /// What it takes.
    let kind: Kind
    /// A value with its unit.
    let written: (String) -> String
    /// The value among all settings, as the file has it.
    let value: (Settings) -> String
    /// Puts a value among all settings: the default, for a word that isn't taken.
    let put: (String, inout Settings) -> Void

    init<Value>(
      _ words: Wording.Setting.Entry, _ path: WritableKeyPath<Settings, Value>, _ form: Form<Value>,
      written: @escaping (String) -> String = { $0 }
    ) {
      (name, about) = words
      self.written = written
      kind = form.kind
      value = { form.word($0[keyPath: path]) }
      put = { word, settings in settings[keyPath: path] = form.value(word) ?? Settings()[keyPath: path] }
    }
  }

  /// What a setting takes.
  enum Kind {
    /// On or off.
    case toggle
    /// One of some words; a few more are read that meant one of them once.
    case choice([String], former: [String: String] = [:])
    /// A whole number, chosen in steps, or a word in its place.
    case number(ClosedRange<Int>, step: Int, or: String?)
    /// Any text.
    case text
    /// Some of these words, as a list.
    case words([String])
    /// A program with its arguments, as a list.
    case arguments
  }

  /// What a setting takes, and how the file has a value of it.
  struct Form<Value> {
    let kind: Kind
    let word: (Value) -> String
    /// The value of a word; `nil` where it isn't taken.
    let value: (String) -> Value?
  }

  static let on = "on"
  static let off = "off"
  static let betweenArguments = "\n"
}

extension Setting.Form where Value == Bool {
  /// On or off.
  static var toggle: Self { Self(.toggle, Setting.off, Setting.on) }

  /// One of two words, of which the second means true.
  static func either(_ no: String, _ yes: String) -> Self { Self(.choice([no, yes]), no, yes) }

  private init(_ kind: Setting.Kind, _ no: String, _ yes: String) {
    self.init(kind: kind, word: { $0 ? yes : no }, value: { [no: false, yes: true][$0] })
  }
}

extension Setting.Form where Value: RawRepresentable<String> & CaseIterable {
  /// One of a type's words.
  static var choice: Self { choice(former: [:]) }

  /// One of a type's words, or one that meant one of them once.
  static func choice(former: [String: Value]) -> Self {
    Self(
      kind: .choice(Value.allCases.map(\.rawValue), former: former.mapValues(\.rawValue)),
      word: \.rawValue, value: Value.init)
  }
}

extension Setting.Form {
  /// One of a type's words, or a word for none.
  static func choice<Word: RawRepresentable<String> & CaseIterable>(or none: String) -> Self
  where Value == Word? {
    Self(
      kind: .choice([none] + Word.allCases.map(\.rawValue)), word: { $0?.rawValue ?? none },
      value: { .some(Word(rawValue: $0)) })
  }

  /// Some of a type's words, in the type's order.
  static func list<Word: RawRepresentable<String> & CaseIterable & Comparable>() -> Self
  where Value == Set<Word> {
    Self(
      kind: .words(Word.allCases.map(\.rawValue)), word: { Setting.list($0.sorted().map(\.rawValue)) },
      value: { Set(Setting.words(in: $0).compactMap(Word.init)) })
  }
}

extension Setting.Form where Value == [String] {
  /// A program with its arguments; no line of a file can hold what stands between them here.
  static var arguments: Self {
    Self(
      kind: .arguments, word: { $0.joined(separator: Setting.betweenArguments) },
      value: { $0.isEmpty ? [] : $0.components(separatedBy: Setting.betweenArguments) })
  }
}

extension Setting.Form where Value == Int {
  /// A whole number.
  static func number(_ range: ClosedRange<Int>, step: Int) -> Self {
    Self(kind: .number(range, step: step, or: nil), word: { String($0) }, value: { Int($0) })
  }
}

extension Setting.Form where Value == Int? {
  /// A whole number, or a word for none.
  static func number(_ range: ClosedRange<Int>, step: Int, or none: String) -> Self {
    Self(
      kind: .number(range, step: step, or: none), word: { $0.map(String.init) ?? none },
      value: { .some(Int($0)) })
  }
}

extension Setting.Form where Value == String? {
  /// Any text; none is no text.
  static var text: Self { Self(kind: .text, word: { $0 ?? "" }, value: { $0.isEmpty ? .some(nil) : $0 }) }
}
