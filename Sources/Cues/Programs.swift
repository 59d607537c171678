import Foundation

/// Where programs are found.
public enum Programs {
  /// The folders of `$PATH`; relative ones mean another place each time, and are left out.
  static func folders(_ path: String?) -> [String] {
    (path ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":").map(String.init)
      .filter { $0.hasPrefix("/") }
  }

  /// The path of a program that can be run.
  ///
  /// - Parameter path: The folders to look in, as `PATH` has them.
  public static func find(_ name: String, in path: String?) -> String? {
    folders(path).map { "\($0)/\(name)" }.first { path in
      var facts = stat()
      return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }
  }
}
