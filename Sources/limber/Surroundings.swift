import Catalogue
import Coach
import Foundation
import Journal
import Screen
import Terminal

/// What the environment says: where files are, and how to print.
enum Surroundings {
  private static let environment = ProcessInfo.processInfo.environment

  /// The shipped catalogue.
  ///
  /// - Throws: ``Failure`` when it isn't there or has faults.
  static func catalogue() throws -> Catalogue {
    let executable = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    guard let folder = CatalogueFolder.shipped(for: executable) else {
      throw Failure("its exercises are missing: they belong in share/limber beside bin/limber.", .badData)
    }
    do {
      return try folder.load()
    } catch {
      throw Failure(error)
    }
  }

  /// The journal.
  ///
  /// - Throws: ``Failure`` when it can't be opened.
  static func journal() throws -> Journal {
    do {
      let journal = try Journal(path: journalPath)
      if let sentence = journal.keeping.sentence { tell(sentence) }
      return journal
    } catch {
      throw Failure(error)
    }
  }

  /// Says something on standard error that the person should know, though nothing failed.
  static func tell(_ sentence: String) {
    try? FileHandle.standardError.write(contentsOf: Data("limber: \(sentence)\n".utf8))
  }

  /// Where the journal is: `limber/journal.db` in the folder for a person's data.
  static var journalPath: String {
    let folder = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (folder ?? home + "/.local/share") + "/limber/journal.db"
  }

  private static var home: String {
    environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? NSHomeDirectory()
  }

  /// Whether colours are wanted: `NO_COLOR` with anything in it says no.
  static var wantsColour: Bool { environment["NO_COLOR"].map(\.isEmpty) ?? true }

  /// The characters that standard output can show.
  static var glyphs: Glyphs { Terminal.isUTF8 ? .unicode : .ascii }

  /// The width to print text at.
  static var width: Int {
    let columns = environment["COLUMNS"].flatMap { Int($0) } ?? 80
    return max(20, min(columns, 100))
  }

  /// Prints a page as plain text.
  static func print(_ page: Page) { Swift.print(page.plain(width: width)) }
}
