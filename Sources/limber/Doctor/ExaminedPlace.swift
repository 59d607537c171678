import Foundation

/// A file or a folder that limber may write, as it is found.
struct ExaminedPlace {
  /// What can be done with it.
  enum State { case writable, readOnly, missing, impossible }

  let path: String
  let state: State

  init(_ path: String) {
    self.path = path
    let folder = (path as NSString).deletingLastPathComponent
    if access(path, F_OK) == 0 {
      // What takes a file's place is first written beside it.
      state = access(path, W_OK) == 0 && access(folder, W_OK) == 0 ? .writable : .readOnly
    } else {
      var ancestor = folder
      while access(ancestor, F_OK) != 0, errno == ENOENT, ancestor.count > 1 {
        ancestor = (ancestor as NSString).deletingLastPathComponent
      }
      state = access(ancestor + "/.", W_OK | X_OK) == 0 ? .missing : .impossible
    }
  }

  var isThere: Bool { state == .writable || state == .readOnly }
  var isWritable: Bool { state == .writable || state == .missing }
}
