extension Wording {
  /// The settings.
  enum Settings {
    static let title = "Settings"
    static let saved = "saved"
  }
}
