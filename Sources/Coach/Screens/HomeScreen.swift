import Advice
import Catalogue
import Engine
import Screen
import Settings
import Statistics

/// Where limber begins: what to do today, and the routines.
struct HomeScreen: ListScreen {
  var selected: Int
  /// When the chosen routine was chosen; its exercises move since.
  private var opened = Instant.zero
  /// Whether somebody who was never here has looked beyond the welcome.
  private var hasLooked = false

  /// With the routine chosen that is advised.
  init(_ advice: AdviceResult) {
    let suggested = advice.headline.routine
    selected = advice.routines.firstIndex { $0.routine.id == suggested } ?? 0
  }

  func keys(_ model: Model) -> KeyMap {
    if isWelcome(model) { return .welcome }
    if model.known.advice.headline.isProfessional { return .homeToBeSeen }
    return model.known.advice.recommendations.followed == nil ? .home : .homeInProgramme
  }

  /// Whether it is the first that somebody ever sees, with nothing that they have to know.
  private func isWelcome(_ model: Model) -> Bool {
    let known = model.known
    return !hasLooked && !model.output.isInLines && known.sessionCount == 0 && known.answer == nil
      && notice(model) == nil && known.catalogue.leftOut.isEmpty && aside(model) == nil
  }

  func list(_ model: Model) -> ListPage {
    ListPage(
      routines: model.known.advice.routines, recommendations: model.known.advice.recommendations,
      past: past(model), today: model.known.today,
      due: model.known.dueActivities,
      notice: notice(model), leftOut: model.known.catalogue.leftOut, aside: aside(model),
      columns: model.output.isInLines ? nil : model.output.size.columns, glyphs: model.output.glyphs)
  }

  private func past(_ model: Model) -> HomePast {
    var past = model.known.advice.past
    past.last = model.known.history.first
    return past
  }

  func exercise(_ model: Model) -> Exercise? {
    model.exercise(among: routine(model)?.exercises ?? [], since: opened)
  }

  func scene(_ model: Model) -> any Scene {
    let routine = routine(model), exercises = routine?.exercises ?? []
    let preview = model.preview(among: exercises, since: opened)
    if isWelcome(model) { return WelcomeScene(routine, model.known.advice.headline.level, preview: preview) }
    return BesideScene(
      list(model), selected: selected, keys(model), preview: preview, words: routine?.words ?? [])
  }

  /// The chosen routine.
  private func routine(_ model: Model) -> RoutineFacts? {
    let routines = model.known.advice.routines
    return routines.indices.contains(selected) ? routines[selected] : nil
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    switch intent {
    case .accept: open(&model, moment)
    case .guide: model.navigation.open(GuideScreen())
    case .history:
      model.navigation.open(HistoryScreen())
      return [.readPast(since: model.output.isInLines ? nil : Past.recent(to: model.known.today))]
    case .programme: model.openProgramme()
    case .tick: return model.tickHabit()
    case .library: model.navigation.open(LibraryScreen(opened: moment.now))
    case .build: model.navigation.open(BuilderScreen(Draft(), opened: moment.now))
    case .settings: model.openSettings()
    case .activities: model.navigation.open(ActivitiesScreen())
    case .signs: model.ask(before: nil)
    case .cleared: return answerSeen(&model, moment)
    case .advice: openAdvice(&model)
    default:
      let before = selected
      defer { if selected != before { opened = moment.now } }
      if intent.line(from: selected, of: 1) != nil { hasLooked = true }
      return choose(intent, &model, moment)
    }
    return []
  }

  private func open(_ model: inout Model, _ moment: MessageTime) {
    guard let id = routine(model)?.routine.id else { return }
    model.navigation.open(
      RoutineScreen(id, model.known.advice.headline.level, opened: moment.now))
  }

  private func openAdvice(_ model: inout Model) {
    let advice = model.known.advice
    let page = Page(advice.recommendations, minutes: advice.planner.minutes(of: advice.headline))
    // There are weeks to look back at once a session was done.
    let signs = model.known.facts.isEmpty ? [] : model.known.catalogue.warningSigns.filter(\.isWeekly)
    // What has no room at home is whole here.
    let whole = page.beginning(
      with: notice(model), leftOut: model.known.catalogue.leftOut, aside: aside(model), past: past(model))
    model.navigation.open(PageScreen(whole.lookingBack(at: signs, glyphs: model.output.glyphs)))
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
