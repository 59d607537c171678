import Catalogue
import Foundation
import Journal
import Screen
import Terminal

/// What the environment says: where files are, and how to print.
enum Surroundings {
  private static let environment = ProcessInfo.processInfo.environment

  /// The shipped catalogue with a person's own files beside it.
  ///
  /// - Parameter tells: Whether own files that are left out are told on standard error.
  /// - Throws: ``Failure`` when the shipped one isn't there or has faults.
  static func catalogue(tells: Bool = true) throws -> Catalogue {
    let catalogue = ownFolder.added(to: try shippedCatalogue())
    if tells, let words = Words.leftOut(catalogue.leftOut) { tell("left out: \(words)") }
    return catalogue
  }

  /// The shipped catalogue alone.
  ///
  /// - Throws: ``Failure`` when it isn't there or has faults.
  static func shippedCatalogue() throws -> Catalogue {
    do {
      return try shippedFolder().load()
    } catch let faults as Faults {
      throw Failure(faults)
    }
  }

  /// The folder of the shipped catalogue.
  ///
  /// - Throws: ``Failure`` when it isn't there.
  static func shippedFolder() throws -> CatalogueFolder {
    let executable = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    guard let folder = CatalogueFolder.shipped(for: executable) else {
      throw Failure("its exercises are missing: they belong in share/limber beside bin/limber.", .badData)
    }
    return folder
  }

  /// A person's own exercises and routines: `limber` in the folder for a person's settings.
  static var ownFolder: OwnFolder {
    let folder = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return OwnFolder(path: (folder ?? home + "/.config") + "/limber")
  }

  /// Says something beside what was asked for, on standard error.
  static func tell(_ sentence: String) {
    FileHandle.standardError.write(Data("limber: \(sentence)\n".utf8))
  }

  /// The journal.
  ///
  /// - Throws: ``Failure`` when it can't be opened.
  static func journal() throws -> Journal {
    do {
      return try Journal(path: journalPath)
    } catch {
      throw Failure(error)
    }
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
