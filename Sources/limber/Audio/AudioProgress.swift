import Foundation

/// How far a sound file is, on standard error: on one line of a terminal, else by quarters.
final class AudioProgress {
  private let isOnOneLine: Bool
  private var told = 0

  init(isOnOneLine: Bool) { self.isOnOneLine = isOnOneLine }

  /// Tells how much is done, from 0 to 1; less than was told is not told.
  func tell(_ done: Double) {
    let step = isOnOneLine ? 1 : 25
    let percent = Int(done * 100) / step * step
    guard percent > told else { return }
    told = percent
    write(isOnOneLine ? "\r\(Wording.Audio.progress(percent))" : Wording.Audio.progress(percent) + "\n")
  }

  /// Takes the line away.
  func close() {
    if isOnOneLine, told > 0 { write("\r\(String(repeating: " ", count: 20))\r") }
    told = 0
  }

  private func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
