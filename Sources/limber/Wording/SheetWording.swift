import Text

extension Wording {
  /// A routine on paper.
  enum Sheet {
    static let asElsewhere = "--as is for standard output; elsewhere the file's name says the form."
    static let pdfNeedsFile = "standard output takes svg or html; a PDF goes into a file."
    static func otherEnding(_ file: String) -> String {
      "a sheet's file ends in .svg, .html or .pdf\(Files.butNot(file))."
    }
    static func written(_ title: String, pages: Int, paper: String) -> String {
      "\(title): \(pages.counted("page")) of \(paper) paper."
    }
    static func ofRoutines(_ exercise: String, id: String) -> String {
      "\(exercise) is an exercise, and a sheet is of a routine; `limber show \(id) --svg FILE` draws it."
    }
    static let noConverter =
      "PDF needs rsvg-convert, which is not installed (Debian: librsvg2-bin); a browser prints the same from .html."
    /// - Parameter status: How rsvg-convert ended; `nil` where it never began.
    static func noPDF(endedWith status: Int32?) -> String {
      "rsvg-convert made no PDF: "
        + (status.map { "it ended with status \($0)." } ?? "it can't be started.")
    }
  }
}
