import Engine
import Screen

@testable import Catalogue

/// A few warning signs of every group, whatever the shipped guide says.
enum Signs {
  static let all = [
    sign("bladder", .emergency, "Trouble controlling your bladder or bowels"),
    sign("chest", .emergency, "Chest pain"),
    sign("fever", .seeFirst, "A fever, or losing weight without knowing why, and feeling ill"),
    sign("lump", .seeFirst, "A lump"),
    sign("diagnosis", .ask, "A diagnosed condition"),
  ]

  private static func sign(_ id: String, _ group: WarningSign.Group, _ ask: String) -> WarningSign {
    WarningSign(
      id: id, group: group, ask: ask, advice: "What to do about \(ask.lowercased()).", sources: [.limber],
      following: nil, isWeekly: false)
  }

  static func scene(
    ticked: Set<String> = [], selected: Int = 0, notice: String? = nil, isSeen: Bool = false
  ) -> SignsScene {
    SignsScene(
      signs: all, ticked: ticked, selected: selected,
      lead: SignsScene.lead(reason: "You have not been asked for four weeks.", ticked: nil),
      notice: notice, isSeen: isSeen)
  }

  /// The page about some of them that were ticked.
  static func advised(_ ids: Set<String>) -> PageScene {
    let ticked = all.filter { ids.contains($0.id) }
    let isFlagged = ticked.contains { $0.group != .ask }
    return PageScene(
      Page(ticked: ticked, isFlagged: isFlagged, glyphs: .unicode), from: 0, isFlagged ? .flagged : .advised)
  }
}
