import Text

extension Page {
  /// What limber found about the machine it runs on, or about a file.
  public init(_ findings: Findings) {
    let (good, bad) =
      switch findings.subject {
      case .machine: (Wording.Findings.goodMachine, Wording.Findings.badMachine)
      case .file: (Wording.Findings.goodFile, Wording.Findings.badFile)
      }
    var body =
      findings.isGood ? [Paragraph(good)] : findings.obstacles.map { Paragraph("\(bad) \($0)", .danger) }
    for section in findings.sections {
      body += [Paragraph(""), Paragraph(section.name, .title)]
      body += section.facts.map { Self.line($0.name, $0.value, isFault: $0.isFault) }
      body += section.diagnostics.map { Self.line(Wording.Findings.fault, $0, isFault: true) }
    }
    self.init(
      title: Wording.Findings.title(version: findings.version), aside: Wording.Findings.aside, body: body)
  }

  private static func line(_ name: String, _ value: String, isFault: Bool) -> Paragraph {
    Paragraph(value, isFault ? .warning : .text, mark: (isFault ? "! " : "  ") + name.padded(to: 11))
  }
}
