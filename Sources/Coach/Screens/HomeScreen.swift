import Advice
import Catalogue
import Screen
import Statistics

/// Where limber begins: what to do today, and the routines.
struct HomeScreen: ListScreen {
  var selected: Int

  /// With the routine chosen that is advised.
  init(_ advice: AdviceResult) {
    let suggested = advice.headline.routine
    selected = advice.routines.firstIndex { $0.routine.id == suggested } ?? 0
  }

  func keys(_ model: Model) -> KeyMap { .home }

  func list(_ model: Model) -> ListPage {
    ListPage(
      routines: model.known.advice.routines, recommendations: model.known.advice.recommendations,
      last: model.known.history.first, notice: notice(model), leftOut: model.known.catalogue.leftOut,
      aside: aside(model), glyphs: model.output.glyphs)
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    switch intent {
    case .accept: open(&model)
    case .guide: model.navigation.open(GuideScreen())
    case .history:
      model.navigation.open(HistoryScreen())
      return [.readPast(since: model.output.isInLines ? nil : Past.recent(to: model.known.today))]
    case .library: model.navigation.open(LibraryScreen(opened: moment.now))
    case .build: model.navigation.open(BuilderScreen(Draft(), opened: moment.now))
    case .settings: model.openSettings()
    case .signs: model.ask(before: nil)
    case .cleared: return answerSeen(&model, moment)
    case .advice: openAdvice(&model)
    default: return choose(intent, &model, moment)
    }
    return []
  }

  private func open(_ model: inout Model) {
    let advice = model.known.advice
    guard advice.routines.indices.contains(selected) else { return }
    model.navigation.open(RoutineScreen(advice.routines[selected].routine.id, advice.headline.level))
  }

  private func openAdvice(_ model: inout Model) {
    let advice = model.known.advice
    let page = Page(advice.recommendations, minutes: advice.planner.minutes(of: advice.headline))
    // There are weeks to look back at once a session was done.
    let signs = model.known.facts.isEmpty ? [] : model.known.catalogue.warningSigns.filter(\.isWeekly)
    model.navigation.open(PageScreen(page.lookingBack(at: signs, glyphs: model.output.glyphs)))
  }

  /// Takes down that a professional has seen the person, where that is what limber asks for.
  private func answerSeen(_ model: inout Model, _ moment: MessageTime) -> [Effect] {
    guard model.known.advice.headline.isProfessional else { return [] }
    guard model.known.clearance == .flagged else { return model.answerSigns(.cleared, moment) }
    // Somebody for whom a sign applies says so with what belongs to that sign in sight.
    model.navigation.open(AdvisedScreen(before: nil))
    return []
  }

  /// What can wait.
  private func aside(_ model: Model) -> String? {
    let asides = [model.known.settingsFault, Words.passedOver(model.known.catalogue.passedOver)].compactMap {
      $0
    }
    return asides.isEmpty ? nil : asides.joined(separator: " ")
  }

  private func notice(_ model: Model) -> String? {
    if let unsaved = model.known.unsaved { return Wording.Keeping.notSaved(unsaved.sentence) }
    let notices = [
      model.known.clearance == .flagged ? Wording.Signs.flagged : nil,
      model.known.journalState.sentence, model.known.elsewhereNotice,
    ].compactMap { $0 }
    return notices.isEmpty ? nil : notices.joined(separator: " ")
  }
}
