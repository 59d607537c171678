import CatalogueFiles
import Coach
import Cues
import Foundation

/// Pages as one PDF, through rsvg-convert.
struct PDFWriter {
  private let program: String

  /// - Throws: ``Failure`` when rsvg-convert isn't here.
  init() throws(Failure) {
    guard let path = Self.find(in: Environment.variables["PATH"]) else {
      throw Failure(
        Wording.Sheet.noConverter,
        .noTerminal)
    }
    program = path
  }

  /// Where rsvg-convert is; `nil` where it isn't.
  static func find(in path: String?) -> String? { Programs.find("rsvg-convert", in: path) }

  /// A document of these pages, each given as SVG.
  ///
  /// - Throws: ``Failure`` when the pages can't be written for it, or it doesn't end well.
  func document(of pages: [String]) throws(Failure) -> Data {
    let folder = try PrivateFolder(forCommand: "limber-sheet"), place = folder.path
    // ^C ends rsvg-convert, and what is left of its pages goes before limber does.
    let before = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
    defer {
      folder.remove()
      for (number, action) in before { signal(number, action) }
    }
    let files = pages.indices.map { "\(place)/\($0 + 1).svg" }
    for (file, page) in zip(files, pages) {
      do throws(NotWritten) {
        _ = try AtomicFile(path: file).create(Data(page.utf8))
      } catch {
        throw folder.failure(Failure(error.sentence, .failure))
      }
    }
    let result = place + "/sheet.pdf"
    let ending = ForegroundProgram.run(program, ["--format=pdf", "--output=\(result)"] + files)
    switch ending {
    case 0?: break
    case let status? where [SIGINT, SIGQUIT].contains(status - 128): throw Failure(signal: status - 128)
    default:
      throw folder.failure(Failure(Wording.Sheet.noPDF(endedWith: ending), .failure))
    }
    guard let data = FileManager.default.contents(atPath: result), data.starts(with: Data("%PDF".utf8)) else {
      throw folder.failure(Failure(Wording.Sheet.noPDF(endedWith: 0), .failure))
    }
    return data
  }
}
