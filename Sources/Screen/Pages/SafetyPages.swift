public import Catalogue
import Text

extension Page {
  /// The page with what the person ticked above all else; as it is where they never did.
  public func beginning(with ticked: String?) -> Page {
    guard let ticked else { return self }
    var page = self
    page.body = [Paragraph(ticked, .warning), Paragraph("")] + body
    return page
  }

  /// The page with the warning signs about the course of weeks at its end.
  public func lookingBack(at signs: [WarningSign], glyphs: Glyphs) -> Page {
    guard !signs.isEmpty else { return self }
    var page = self
    page.body += Self.section("Once a week, ask yourself")
    page.body += signs.map { Paragraph($0.ask, mark: glyphs.bullet, indent: 1) }
    page.body.append(
      Paragraph("If one of these applies, ask your clinician; you may go on meanwhile.", indent: 1))
    return page
  }

  /// What limber is not, in one line.
  static let isNoDoctor = "limber is a coach. It does not diagnose and does not replace a doctor."

  /// What belongs to the warning signs that were ticked, and nothing about others.
  ///
  /// - Parameters:
  ///   - ticked: The signs, the gravest group first; none where it is only known that one applies.
  ///   - isFlagged: Whether sessions stay off until somebody has looked at it.
  public init(ticked: [WarningSign], isFlagged: Bool, glyphs: Glyphs) {
    var body: [Paragraph] = ticked.flatMap { sign -> [Paragraph] in
      let isEmergency = sign.group == .emergency
      return [
        Paragraph(sign.ask, isEmergency ? .danger : .title, mark: isEmergency ? "!!" : glyphs.bullet),
        Paragraph(sign.advice, isEmergency ? .danger : .text, indent: 3), Paragraph(""),
      ]
    }
    if ticked.isEmpty {
      body += [
        Paragraph("You said that a warning sign applies to you. Please have it looked at."), Paragraph(""),
      ]
    }
    let title: String, keys: KeyMap
    if isFlagged {
      (title, keys) = (
        ticked.contains { $0.group == .emergency } ? "Get help now" : "See someone first", .flagged
      )
      let sign = ticked.count > 1 ? "which signs apply" : "which sign applies"
      body.append(Paragraph("Tell them \(sign). Sessions stay off until then."))
    } else {
      (title, keys) = ("Ask your clinician", .advised)
      body.append(Paragraph("You may go on meanwhile, gently."))
    }
    body.append(Paragraph(""))
    body += keys.bindings.prefix(2).map { binding in
      Paragraph("\(binding.keys.first?.name(glyphs) ?? ""): \(binding.help)", .key)
    }
    self.init(title: title, aside: "warning signs", body: body)
  }

  /// What somebody in strong pain is offered.
  ///
  /// - Parameters:
  ///   - offer: The name of the gentlest routine and its minutes; `nil` where nothing of it suits this person.
  ///   - isAgain: Whether it hurt as much before the sessions of late.
  public init(offer: (name: String, minutes: Int)?, isAgain: Bool, glyphs: Glyphs) {
    var body = [
      Paragraph(
        isAgain
          ? "It has hurt this much before. See a doctor or a physiotherapist before you go on exercising."
          : "If the pain is new, severe or getting worse, see a doctor or a physiotherapist before you exercise.",
        .danger), Paragraph(""),
    ]
    if let offer {
      body += [
        Paragraph("Rest today, or do the gentlest routine and nothing else."),
        Paragraph(""), Paragraph("q: rest today", .key),
        Paragraph("Enter: \(offer.name), gentle, \(offer.minutes.counted("minute"))", .key),
      ]
    } else {
      body += [
        Paragraph("Rest today."), Paragraph(""), Paragraph("q: rest today", .key),
      ]
    }
    body += [Paragraph(""), Paragraph(Self.isOwn, .hint)]
    self.init(title: "A lot of pain", aside: "go gently", body: body)
  }

  /// What is said of advice that no article gives.
  static let isOwn = "This is limber's own advice, on the careful side."
}
