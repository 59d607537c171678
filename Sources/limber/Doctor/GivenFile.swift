import ArgumentParser
import Catalogue
import Coach
import Foundation
import Journal
import Screen
import Text

/// A file that somebody names: a journal, a copy of one or an export.
///
/// Nothing that stands in it is trusted, and nothing is changed.
struct GivenFile {
  private let path: String

  init(_ path: String) { self.path = path }

  /// What was found.
  ///
  /// - Throws: ``Failure`` when it isn't there or can't be read.
  var findings: Findings {
    get throws(Failure) {
      let kind = try kind
      let (facts, obstacle) = kind == .journal ? journal : try archive
      return Findings(
        of: .file, version: Limber.configuration.version, obstacles: [obstacle].compactMap { $0 },
        sections: [
          Findings.Section(
            "File",
            [
              Findings.Fact(
                "kind", kind == .journal ? Wording.Doctor.isDatabase : Wording.Doctor.isNoDatabase),
              FileMode(of: path).fact,
            ]),
          Findings.Section("Content", facts),
        ])
    }
  }

  private enum Kind { case journal, other }

  private typealias Look = (facts: [Findings.Fact], obstacle: String?)

  private var kind: Kind {
    get throws(Failure) {
      // Opening a pipe would wait for a writer without end.
      let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
      guard descriptor >= 0 else {
        throw Failure(
          Wording.Files.cannotRead(path, String(cString: strerror(errno))),
          errno == ENOENT ? .notFound : .failure)
      }
      defer { close(descriptor) }
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        throw Failure(Wording.Files.notRegular(path), .failure)
      }
      let magic = Array("SQLite format 3\0".utf8)
      var bytes = [UInt8](repeating: 0, count: magic.count)
      return read(descriptor, &bytes, bytes.count) == magic.count && bytes == magic ? .journal : .other
    }
  }

  private var journal: Look {
    do throws(JournalError) {
      let health = try JournalHealth(path: path)
      let obstacle = health.damage.map { _ in JournalError.damaged(path: path).sentence.printable }
      return (health.facts, obstacle)
    } catch {
      return ([Findings.Fact("state", error.sentence.printable, isFault: true)], error.sentence.printable)
    }
  }

  private var archive: Look {
    get throws(Failure) {
      let data = try ExchangeFile(path).read()
      do throws(Failure) {
        let archive = try ExchangeFile.archive(in: data, called: path)
        return (
          [
            Findings.Fact("check", Wording.Doctor.importTakes),
            Findings.Fact("sessions", String(archive.sessions.count)),
          ], nil
        )
      } catch {
        return (
          [Findings.Fact("check", Wording.Doctor.importRefuses, isFault: true)],
          error.sentence
        )
      }
    }
  }
}

extension JournalHealth {
  /// What was found, with what to do about it.
  var facts: [Findings.Fact] {
    if let damage {
      return [
        Findings.Fact(
          "check", Wording.Doctor.damaged(damage.printable),
          isFault: true)
      ]
    }
    let rows =
      damagedRows > 0
      ? Findings.Fact(
        "entries",
        Wording.Doctor.damagedRows(damagedRows),
        isFault: true) : nil
    let ahead =
      sessionsAhead > 0
      ? Findings.Fact(
        "dates",
        Wording.Doctor.ahead(sessionsAhead),
        isFault: true) : nil
    return [
      Findings.Fact("check", Wording.Doctor.ok),
      Findings.Fact("schema", schema ?? Wording.Doctor.noSchema),
      Findings.Fact("sessions", String(sessions)),
    ] + [rows, ahead].compactMap { $0 }
  }
}
