public import Catalogue
import Text

extension Page {
  /// The page with the signs last ticked put first; unchanged if none ever was.
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
    page.body += Self.section(Wording.Signs.weekly)
    page.body += signs.map { Paragraph($0.ask, mark: glyphs.bullet, indent: 1) }
    page.body.append(Paragraph(Wording.Signs.weeklyAdvice, indent: 1))
    return page
  }

  /// What belongs to the warning signs that were ticked, and nothing about others.
  ///
  /// - Parameters:
  ///   - ticked: The signs, the gravest group first; none where it is only known that one applies.
  ///   - isFlagged: Whether sessions stay off until somebody has looked at it.
  ///   - rest: A body at rest.
  public init(ticked: [WarningSign], isFlagged: Bool, rest: Sight? = nil, glyphs: Glyphs) {
    var body: [Paragraph] = ticked.flatMap { sign -> [Paragraph] in
      let isEmergency = sign.group == .emergency
      return [
        Paragraph(sign.ask, isEmergency ? .danger : .title, mark: isEmergency ? "!!" : glyphs.bullet),
        Paragraph(sign.advice, isEmergency ? .danger : .text, indent: 3), Paragraph(""),
      ]
    }
    if ticked.isEmpty {
      body += [Paragraph(Wording.Signs.applies), Paragraph("")]
    }
    let title: String, keys: KeyMap
    if isFlagged {
      let isEmergency = ticked.contains { $0.group == .emergency }
      (title, keys) = (isEmergency ? Wording.Signs.emergency : Wording.Signs.seeFirst, .flagged)
      body.append(Paragraph(Wording.Signs.tellThem(signs: ticked.count)))
    } else {
      (title, keys) = (Wording.Signs.askClinician, .advised)
      body.append(Paragraph(Wording.Signs.goOnGently))
    }
    self.init(title: title, aside: Wording.Signs.aside, body: body)
    stop = Stop(
      title, isFlagged ? .danger : .title, ways: keys.bindings.prefix(2), rest: isFlagged ? nil : rest,
      glyphs: glyphs)
  }

  /// What somebody in strong pain is offered.
  ///
  /// - Parameters:
  ///   - offer: The name of the gentlest routine and its minutes; `nil` where nothing of it suits this person.
  ///   - isAgain: Whether it hurt as much before the sessions of late.
  ///   - rest: A body at rest.
  public init(offer: (name: String, minutes: Int)?, isAgain: Bool, rest: Sight? = nil, glyphs: Glyphs) {
    self.init(
      title: Wording.Care.strongPain, aside: Wording.Care.goGently,
      body: [
        Paragraph(isAgain ? Wording.Care.strongAgain : Wording.Care.strongNow, .danger), Paragraph(""),
        Paragraph(offer == nil ? Wording.Care.rest : Wording.Care.restOrGentlest), Paragraph(""),
        Paragraph(Wording.Care.isOwn, .hint),
      ])
    let helps = offer.map { [Intent.accept: Wording.Care.gentlest($0.name, minutes: $0.minutes)] } ?? [:]
    stop = Stop(
      Wording.Care.strongPain, .danger, ways: KeyMap.offer.bindings.prefix(offer == nil ? 1 : 2),
      helps: helps,
      rest: rest, glyphs: glyphs)
  }
}
