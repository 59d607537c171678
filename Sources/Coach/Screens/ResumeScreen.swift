import Advice
import Catalogue
import Engine
import Journal
import Screen
import Statistics

/// A session that was left behind: to go on with it, to start it again, or to leave it.
struct ResumeScreen: CoachScreen {
  /// What was asked for, and comes then.
  private let before: Start?

  init(before: Start?) { self.before = before }

  func showsRest(_ model: Model) -> Bool { true }

  func keys(_ model: Model) -> KeyMap {
    model.known.unfinished?.session(in: model.known.catalogue, at: .zero) == nil ? .unfinishable : .unfinished
  }

  func scene(_ model: Model) -> any Scene {
    let page = model.known.unfinished.map {
      Page(
        unfinished: $0.record, at: $0.session(in: model.known.catalogue, at: .zero)?.snapshot,
        rest: model.resting, glyphs: model.output.glyphs)
    }
    return PageScene(page ?? Page(title: "limber"), from: 0, keys(model))
  }

  func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    guard let unfinished = model.known.unfinished else { return [] }
    switch intent {
    case .accept:
      // Somebody for whom a warning sign applies by now gets no session, nor the rest of one.
      guard model.known.clearance != .flagged else {
        model.navigation.open(AdvisedScreen(before: nil))
        return []
      }
      return model.resume(unfinished, moment)
    case .again:
      guard let start = afresh(unfinished, model) else { return [] }
      return abandon(unfinished, &model) + model.prepare(start, moment)
    case .abandon: return abandon(unfinished, &model) + (before.map { model.prepare($0, moment) } ?? [])
    // What isn't decided is asked again the next time.
    case .quit: return [.quit]
    default: return []
    }
  }

  private func abandon(_ unfinished: ResumableSession, _ model: inout Model) -> [Effect] {
    model.known.unfinished = nil
    model.navigation.close()
    return [.abandon(unfinished.record.id)]
  }

  /// The same from the beginning, as it suits the person by now and no longer than it was; `nil` when it can't be done.
  private func afresh(_ unfinished: ResumableSession, _ model: Model) -> Start? {
    let record = unfinished.record, catalogue = model.known.catalogue
    let before = unfinished.log?.outline.plan(in: catalogue)
    guard let routine = catalogue.following(record.routine) else { return before.map { Start(plan: $0) } }
    let (plan, changes) = model.known.planner.plan(routine, record.level)
    let fitted = before.flatMap { plan.fitted(to: $0.length) } ?? plan
    guard !fitted.steps.isEmpty else { return nil }
    return Start(plan: fitted, note: changes.sentence(in: catalogue))
  }
}
