extension Gallery {
  /// What has to be sent.
  struct Transmission: Hashable {
    /// Before the cells are drawn.
    var before: [UInt8] = []
    /// After that.
    var after: [UInt8] = []
    /// Whether a picture is in it, and not only its number.
    var isHeavy = false
  }
}
