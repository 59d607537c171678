import Coach
import Cues
import Foundation

extension PrivateFolder {
  /// A folder for a command's work.
  ///
  /// - Throws: ``Failure`` where it can't be made.
  init(forCommand name: String) throws(Failure) {
    do throws(POSIXError) {
      self = try PrivateFolder(called: name)
    } catch {
      throw Failure(Wording.Files.noRoom(String(cString: strerror(error.code.rawValue))), .failure)
    }
  }

  /// Why work in it failed: for want of room, where there is none, or as it was told.
  func failure(_ told: Failure) -> Failure {
    if hasRoom { return told }
    return Failure(
      Wording.Files.noRoom(in: URL(fileURLWithPath: path).deletingLastPathComponent().path), .failure)
  }
}
