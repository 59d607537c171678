import Catalogue
import Foundation

/// Which links to files elsewhere are followed, as programs make them that keep a person's settings in another place.
struct UserLinks {
  /// The person's home; `nil` where that isn't known.
  let home: String?

  /// Where a system keeps the files that it puts into homes itself.
  private static let stores = ["/nix/store/", "/gnu/store/"]

  /// Why what a link leads to isn't taken; `nil` where it is.
  ///
  /// It has to be a file that nobody but the person, or the system, can have put there or can change.
  ///
  /// - Parameter target: What the link leads to in the end, as a path without links.
  func refusal(of target: String) -> Wording.Diagnostics.Link? {
    var status = stat()
    guard stat(target, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return .outside }
    let isInHome = home.flatMap(Self.realPath).map { target.hasPrefix($0 == "/" ? $0 : $0 + "/") } ?? false
    let isInStore = Self.stores.contains(where: target.hasPrefix) && status.st_uid == 0
    guard isInHome || isInStore else { return .outside }
    if !target.hasSuffix(".yaml") { return .notYAML }
    if status.st_uid != geteuid(), !isInStore { return .othersFile }
    return status.st_mode & (S_IWGRP | S_IWOTH) == 0 ? nil : .changeable
  }

  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
