import Catalogue

/// What a sheet says before anything else: when to stop, and the warning signs.
enum SafetyItems {
  /// When to stop, in the words of the guide.
  static func stopping(_ lettering: Lettering, width: Double) -> SheetItem {
    var item = SheetItem()
    item.text(Wording.Sheet.whenToStop, lettering.heading, width: width)
    for (index, words) in Wording.Sheet.stops.enumerated() {
      item.text(words, Lettering(lettering.size, bold: index == 0), width: width, mark: "•")
    }
    return item
  }

  /// The warning signs that are asked before a session, in their groups, the gravest in a box.
  ///
  /// - Parameter isLarge: Whether the letters are so large that all of it fits the page in running lines alone.
  static func signs(_ signs: [WarningSign], _ lettering: Lettering, width: Double, isLarge: Bool)
    -> [SheetItem]
  {
    func asked(_ group: WarningSign.Group) -> [String] {
      signs.filter { $0.group == group && !$0.isWeekly }.map(\.ask)
    }
    let margin = 6.0, gap = 16.0, half = (width - gap) / 2
    var head = SheetItem()
    head.text(Wording.Sheet.signs, lettering.heading, width: width)
    head.text(Wording.Sheet.signsHint, lettering, width: width)
    head.keepsWithNext = true
    var emergency = SheetItem()
    emergency.text(WarningSign.Group.emergency.title, lettering.heading, width: width)
    emergency.list(
      asked(.emergency), lettering, width: width - 2 * margin, columns: isLarge ? 1 : 2, gap: gap)
    let groups: [WarningSign.Group] = [.seeFirst, .ask]
    var others = groups.map { group in
      var item = SheetItem()
      item.text(group.title, lettering.heading, width: isLarge ? width : half)
      if isLarge {
        item.text(asked(group).map { "• " + $0 }.joined(separator: " "), lettering, width: width)
      } else {
        item.list(asked(group), lettering, width: half, columns: 1, gap: gap)
      }
      return item
    }
    if !isLarge {
      var both = SheetItem()
      both.columns([(0, others[0]), (half + gap, others[1])])
      others = [both]
    }
    return [head, emergency.boxed(width: width, margin: margin)] + others
  }

  /// The signs about the course of weeks, and what a sheet is not.
  static func lookingBack(_ signs: [WarningSign], _ lettering: Lettering, width: Double) -> SheetItem {
    var item = SheetItem()
    let weekly = signs.filter(\.isWeekly).map(\.ask)
    if !weekly.isEmpty {
      item.text(Wording.Sheet.weekly, lettering.heading, width: width)
      item.list(weekly, lettering, width: width, columns: 1, gap: 0)
      item.text(
        Wording.Sheet.weeklyHint, lettering, width: width)
      item.space(lettering.size * 0.6)
    }
    item.text(
      Wording.Sheet.noDoctor,
      lettering, width: width)
    return item
  }
}

extension SheetItem {
  /// Adds a list below, in columns that are read one after another.
  fileprivate mutating func list(
    _ lines: [String], _ lettering: Lettering, width: Double, columns count: Int, gap: Double
  ) {
    let column = (width - gap * Double(count - 1)) / Double(count)
    let each = (lines.count + count - 1) / count
    columns(
      (0..<count).map { place in
        var part = SheetItem()
        for line in lines.dropFirst(place * each).prefix(each) {
          part.text(line, lettering, width: column, mark: "•")
        }
        return (Double(place) * (column + gap), part)
      })
  }
}

extension Lettering {
  /// Of what stands above text in these letters.
  var heading: Lettering { Lettering(size * 1.15, bold: true) }
}
