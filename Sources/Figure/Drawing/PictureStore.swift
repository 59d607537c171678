import Synchronization

/// The pictures of a figure that were worked out: each is worked out once for as long as there is room.
final class PictureStore: Sendable {
  /// How large a picture is, and what it is drawn with.
  struct Size: Hashable {
    let columns: Int
    let rows: Int
    let style: Picture.Style
  }

  private struct Shelf {
    var size: Size?
    var pictures: [Still: Picture] = [:]
  }

  /// How many cells all pictures together may have: some two megabytes.
  private static let room = 250_000

  private let shelf = Mutex(Shelf())

  /// The picture that was worked out before, or a new one.
  func picture(of still: Still, _ size: Size, _ draw: () -> Picture) -> Picture {
    let known = shelf.withLock { shelf -> Picture? in
      // A window that is resized goes through many sizes, and comes back to few.
      if shelf.size != size { shelf = Shelf(size: size) }
      return shelf.pictures[still]
    }
    if let known { return known }
    let picture = draw()
    shelf.withLock { shelf in
      guard shelf.size == size else { return }
      if (shelf.pictures.count + 1) * max(1, size.columns * size.rows) > Self.room {
        shelf.pictures.removeAll(keepingCapacity: true)
      }
      shelf.pictures[still] = picture
    }
    return picture
  }
}
