import Catalogue
import Coach
import Foundation
import Logging

/// The log that `LIMBER_LOG` asks for: what came in, what was decided and what was written, a line each.
struct LogFile: LogHandler {
  private let descriptor: Int32
  private let began = ContinuousClock.now
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.info

  /// Opens a file to add to, for its owner's eyes only.
  ///
  /// - Throws: ``Failure`` where it can't be written, or is a link.
  init(path: String) throws(Failure) {
    descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0o600)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
      throw Failure(
        Wording.Files.cannotLog(path, String(cString: strerror(errno))), .failure)
    }
    guard status.st_uid == geteuid(), status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw Failure(Wording.Files.othersLog(path), .failure)
    }
    fchmod(descriptor, 0o600)
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let seconds = Double(began.duration(to: .now) / .milliseconds(1)) / 1000
    // Time since the start, and no date: when somebody exercises is nobody else's business.
    let line = Array(String(format: "%10.3f  ", seconds).utf8) + Array("\(event.message)\n".utf8)
    // A full disk costs the log and nothing else.
    _ = write(descriptor, line, line.count)
  }
}

extension Environment {
  /// Where the log goes; `nil` where none was asked for.
  static var logPath: String? {
    Environment.variables["LIMBER_LOG"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The log: one that nobody reads where none was asked for.
  ///
  /// - Throws: ``Failure`` where it can't be written.
  static func log() throws(Failure) -> Logger {
    guard let path = logPath else { return Logger(label: "limber") { _ in SwiftLogNoOpLogHandler() } }
    let file = try LogFile(path: path)
    return Logger(label: "limber") { _ in file }
  }
}
