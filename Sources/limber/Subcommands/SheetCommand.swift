import Advice
public import ArgumentParser
import Catalogue
import Coach
public import Documents
import Engine
import Foundation
import Text

/// The command `limber sheet ROUTINE -o FILE`.
struct SheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: "A routine on paper: to hang on a wall, or to hand out.",
    discussion: """
      Each exercise with its poses, dose, steps and a caution, fourteen days to tick off, when to stop and the warning \
      signs. PDF and HTML print page by page, PDF through rsvg-convert. SVG has all pages one below another: one file to \
      look at or to draw in.
      """)

  /// The forms that a sheet can have.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case svg, html, pdf
  }

  @Argument(
    help: "The id of a routine; or of a programme, for the stage that you are in.",
    completion: .routinesAndProgrammes)
  var routine: String
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The file, whose name ends in .svg, .html or .pdf; - is standard output.", valueName: "file"),
    completion: .file(extensions: Form.allCases.map(\.rawValue)))
  var output: String
  @Option(name: .customLong("as"), help: "The form on standard output: svg or html; html without it.")
  var form: Form?
  @Option(help: "a4 or letter; without it as the locale says.") var paper: Paper?
  @Flag(help: "Text of 14 points, to be read from further away.") var large = false
  @Option(help: "gentle, standard or full; without it as home suggests.") var level: Level?
  @Flag(help: "Replace the file where it is there already.") var force = false

  func validate() throws {
    if output != "-", form != nil {
      throw ValidationError(Wording.Sheet.asElsewhere)
    }
    if form == .pdf { throw ValidationError(Wording.Sheet.pdfNeedsFile) }
    guard output == "-" || named != nil else {
      throw ValidationError(Wording.Sheet.otherEnding(output))
    }
  }

  /// The form that the file's name says.
  private var named: Form? {
    Form.allCases.first { output.lowercased().hasSuffix(".\($0.rawValue)") }
  }

  func run() throws {
    let file = named.map { _ in ExchangeFile(output) }
    try file?.check(replacing: force)
    let catalogue = try Environment.catalogue(), settings = Environment.settings()
    let stage = Environment.stage(of: routine, in: catalogue, settings)
    let routine = try stage?.routine ?? catalogue.routine(named: routine)
    let (plan, changes) = Environment.planner(catalogue, settings).plan(routine, level ?? stage?.level)
    let changed = changes.sentence(in: catalogue)
    guard !plan.steps.isEmpty else {
      throw Failure(Wording.Plans.nothingLeft(of: routine.name, changed), .failure)
    }
    if let changed { Environment.tell(changed) }
    let sheet = RoutineSheet(
      plan, notes: changes.notes, signs: catalogue.warningSigns,
      paper: paper ?? Paper(of: Environment.variables), isLarge: large)
    guard let named, let file else {
      return try Environment.handOut(Data((form == .svg ? sheet.svg : sheet.html).utf8))
    }
    let data =
      switch named {
      case .svg: Data(sheet.svg.utf8)
      case .html: Data(sheet.html.utf8)
      case .pdf: try PDFWriter().document(of: sheet.svgPages)
      }
    try file.write(data, replacing: force)
    print(Wording.Sheet.written(sheet.title, pages: sheet.pages.count, paper: sheet.paper.name))
  }

}

extension Paper: ExpressibleByArgument {}

extension [Change] {
  /// What to do otherwise because of a condition, by the exercise's id; a sheet on a wall doesn't say which condition.
  fileprivate var notes: [String: [String]] {
    reduce(into: [:]) { notes, change in
      if change.kind == .adapted, case .condition(_, let note) = change.cause {
        notes[change.exercise, default: []].append(note)
      }
    }
  }
}
