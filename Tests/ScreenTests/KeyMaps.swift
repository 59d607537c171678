@testable import Screen

extension KeyMap {
  /// The keys of all screens, with the screen's name.
  static let named: KeyValuePairs<String, KeyMap> = [
    "library": .library, "picking": .picking, "linked": .linked, "building": .building, "naming": .naming,
    "unsaved": .unsaved, "replacing": .replacing, "home": .home, "homeInProgramme": .homeInProgramme,
    "homeToBeSeen": .homeToBeSeen,
    "programme": .programme, "followedProgramme": .followedProgramme, "welcome": .welcome,
    "buildingFirst": .buildingFirst, "routine": .routine, "list": .list,
    "settings": .settings, "voices": .voices, "conditions": .conditions, "history": .history, "story": .story,
    "lived": .lived, "amending": .amending, "activities": .activities, "addingActivity": .addingActivity,
    "rating": .rating, "noting": .noting, "page": .page, "help": .help, "signs": .signs,
    "flagged": .flagged, "advised": .advised, "pain": .pain, "painAfter": .painAfter, "offer": .offer,
    "session": .session, "sharp": .sharp,
    "hurting": .hurting, "ending": .ending, "stopped": .stopped, "summary": .summary,
    "summaryAsking": .summaryAsking,
    "unfinished": .unfinished, "breaks": .breaks, "breakDue": .breakDue,
    "breaksClosed": .breaksClosed, "breaksAway": .breaksAway, "unfinishable": .unfinishable,
  ]

  /// The keys of all screens.
  static let all = named.map(\.value)
}
