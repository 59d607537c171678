import Advice
import Catalogue
import Engine
import Screen
import Statistics

/// A routine as it suits the person, before it is started.
struct RoutineScreen: TextScreen {
  /// The routine's id.
  private let id: String
  private var level: Level
  var line = 0
  /// When it was opened; its exercises move since.
  private let opened: Instant

  init(_ id: String, _ level: Level, opened: Instant) {
    (self.id, self.level, self.opened) = (id, level, opened)
  }

  func keys(_ model: Model) -> KeyMap { .routine }

  func exercise(_ model: Model) -> Exercise? { model.exercise(among: exercises(model), since: opened) }

  private func exercises(_ model: Model) -> [Exercise] {
    model.known.catalogue.routines[id].map { model.known.planner.plan($0, level).plan.exercises } ?? []
  }

  func scene(_ model: Model) -> any Scene {
    PreviewScene(
      page(model), from: line, keys(model), preview: model.preview(among: exercises(model), since: opened))
  }

  func page(_ model: Model) -> Page {
    guard let routine = model.known.catalogue.routines[id] else { return Page(title: "limber") }
    let (plan, changes) = model.known.planner.plan(routine, level)
    return Page(
      routine, plan: plan, glyphs: model.output.glyphs, hurt: model.known.hurt,
      changes: changes.map { $0.words(in: model.known.catalogue) },
      shown: model.output.isInLines ? nil : exercise(model), overruling: changes.overruling)
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    let routine = model.known.catalogue.routines[id]
    switch (intent, routine) {
    case (.level, _): level = level.next
    case (.build, let routine?): model.navigation.open(BuilderScreen(Draft(routine), opened: moment.now))
    case (.accept, let routine?):
      let (plan, changes) = model.known.planner.plan(routine, level)
      guard !plan.steps.isEmpty else { break }
      return model.prepare(Start(plan: plan, note: changes.sentence(in: model.known.catalogue)), moment)
    case (.takeBack, let routine?):
      return overrule(model.known.planner.plan(routine, level).changes, &model, moment)
    default: return read(intent, &model, moment)
    }
    return []
  }

  /// Wants what was changed about a routine as it was, from now on and everywhere.
  private func overrule(_ changes: [Change], _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    var hurting: [String] = [], overrulings: [Overruling] = []
    for change in changes {
      switch change.cause {
      case .hurt: hurting.append(change.exercise)
      case .condition(let condition, _):
        overrulings.append(Overruling(exercise: change.exercise, condition: condition))
      }
    }
    for exercise in hurting { model.known.retained[exercise] = moment.date }
    model.known.overruled.formUnion(overrulings)
    return (hurting.isEmpty ? [] : [.retain(hurting)])
      + (overrulings.isEmpty ? [] : [.overrule(overrulings)])
  }
}

extension Level {
  /// The level above, and from the top back to the lowest.
  fileprivate var next: Level { self == .gentle ? .standard : self == .standard ? .full : .gentle }
}
