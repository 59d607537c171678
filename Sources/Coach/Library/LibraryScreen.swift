import Catalogue
import Engine
import Screen
import Settings
import Statistics

/// The library: looked through, or chosen from for a routine.
extension Model {
  /// Whether the library on top is there to choose from for the routine below it.
  var isPicking: Bool {
    guard case .library = places.last, case .builder? = places.dropLast().last else { return false }
    return true
  }

  func libraryScene(_ library: Library) -> Scene {
    let exercises = library.exercises(in: catalogue)
    let taken = isPicking ? Set(building?.draft.items.map(\.exercise) ?? []) : []
    let lines = exercises.map {
      LibraryLine(
        $0, times: practice?[$0.id]?.times ?? 0, hurtOn: hurt[$0.id], isTaken: taken.contains($0.id))
    }
    let list = ListPage(
      library: lines, of: catalogue.exercisesByName.count, title: isPicking ? "Add an exercise" : "Library",
      search: library.search, filter: library.chosen, others: library.others, glyphs: glyphs)
    let line = lines.indices.contains(library.selected) ? lines[library.selected] : nil
    return .beside(
      Beside(
        list: list, selected: library.selected, keys: keys,
        words: line.map { $0.words(done: practice?[$0.exercise.id]?.words) } ?? [],
        exercise: line?.exercise, figure: line.flatMap { figures[$0.exercise.id] },
        shown: library.opened.duration(to: now), isStill: settings.isStill))
  }

  mutating func openLibrary() { places.append(.library(Library(opened: now))) }

  /// Whether what is seen tells how often an exercise was done, and that has not been read since the last session.
  var lacksPractice: Bool {
    switch places.last {
    case .library, .linked: practice == nil
    default: false
    }
  }

  /// Takes a letter where letters are typed; `nil` where the key is one of the screen's own.
  mutating func typed(_ key: Key) -> [Effect]? {
    guard case .character(let letter) = key, keys.intent(for: key) == nil, letter.isTypeable else {
      return nil
    }
    switch places.last {
    case .library(var library):
      if library.search.count < Scene.mostLetters, letter != " " || !library.search.isEmpty {
        library.search.append(letter)
      }
      show(library, choosing: 0)
    case .builder(let builder):
      guard case .naming(let name, _) = builder.step else { return nil }
      if name.count < Scene.mostLetters { edit { $0.step = .naming(name + String(letter), notice: nil) } }
    case .amending(let amending):
      guard let typed = amending.typed else { return nil }
      type(letter, into: typed)
    default: return nil
    }
    return []
  }

  mutating func libraryIntent(_ intent: Intent, _ library: Library, _ moment: Moment) -> [Effect] {
    var library = library
    let exercises = library.exercises(in: catalogue)
    switch intent {
    case .up: show(library, choosing: library.selected - 1)
    case .down: show(library, choosing: library.selected + 1)
    case .pageUp: show(library, choosing: library.selected - 8)
    case .pageDown: show(library, choosing: library.selected + 8)
    case .first: show(library, choosing: 0)
    case .last: show(library, choosing: exercises.count - 1)
    case .nextField:
      library.nextFilter()
      show(library, choosing: library.selected)
    case .increase, .decrease:
      library.turn(by: intent == .increase ? 1 : -1)
      show(library, choosing: 0)
    case .erase:
      library.search = String(library.search.dropLast())
      show(library, choosing: 0)
    case .accept:
      guard exercises.indices.contains(library.selected) else { break }
      let id = exercises[library.selected].id
      if isPicking {
        places.removeLast()
        edit { $0.add(id, at: moment.now) }
      } else {
        follow(.exercise(id))
      }
    case .help: places.append(.page(Page(keys: keys, glyphs: glyphs), from: 0))
    case .dismiss:
      guard library.isWhole else {
        library.showAll()
        show(library, choosing: 0)
        break
      }
      places.removeLast()
    default: break
    }
    return []
  }

  private mutating func show(_ library: Library, choosing line: Int) {
    var library = library
    let exercises = library.exercises(in: catalogue)
    library.selected = max(0, min(line, exercises.count - 1))
    let chosen = exercises.isEmpty ? nil : exercises[library.selected].id
    if chosen != seenExercise?.id { library.opened = now }
    places[places.count - 1] = .library(library)
  }

  /// The exercise beside the words of the library, of a page with links, or of a routine being put together.
  var seenExercise: Exercise? {
    switch places.last {
    case .library(let library):
      let exercises = library.exercises(in: catalogue)
      return exercises.indices.contains(library.selected) ? exercises[library.selected] : nil
    case .linked(let page):
      guard case .exercise(let id) = page.subject else { return nil }
      return catalogue.exercises[id]
    case .builder(let builder): return builder.item.flatMap { catalogue.exercises[$0.exercise] }
    default: return nil
    }
  }
}

extension Character {
  /// Whether it is a letter, a digit or a sign that a line shows as one.
  fileprivate var isTypeable: Bool { String(self).printable == String(self) && self != "\t" && columns > 0 }
}
