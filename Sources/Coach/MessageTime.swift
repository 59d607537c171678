import Catalogue
import CatalogueFiles
import Engine
import Foundation
import Journal
import Screen
import Settings
import Statistics

/// The time of a message: for the session, and for the wall.
struct MessageTime {
  let now: Instant
  let date: Date
  let timeZone: TimeZone
  /// The id of a session that begins now.
  let newID: String
}
