import Engine
import Screen
import Statistics

/// What the person wants to do again: rated, added to, dropped from.
struct ActivitiesScreen: ListScreen {
  var selected = 0
  /// A new one as far as it is typed; `nil` while none is.
  private var typed: String?
  /// Why something can't be added.
  private var fault: String?
  /// Whether the chosen one goes with the next key.
  private var isDropping = false

  func keys(_ model: Model) -> KeyMap { typed == nil ? .activities : .addingActivity }

  func list(_ model: Model) -> ListPage {
    let activities = model.known.activities
    let dropping = isDropping && activities.indices.contains(selected) ? activities[selected] : nil
    let unsaved = model.known.unsaved.map { Wording.Keeping.notSaved($0.sentence) }
    return ListPage(activities: activities, dropping: dropping, notice: unsaved ?? fault)
  }

  func scene(_ model: Model) -> any Scene {
    if let typed { return PageScene(Page(activity: typed, notice: fault), from: 0, keys(model)) }
    return ListScene(list(model), selected: selected, keys(model))
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    if let typed { return edit(typed, intent, &model, moment) }
    let activities = model.known.activities
    let wasDropping = isDropping
    (isDropping, fault) = (false, nil)
    switch intent {
    case .add where activities.count >= Activity.most: fault = ActivityFault.tooMany.sentence
    case .add: typed = ""
    case .accept where activities.isEmpty: typed = ""
    case .accept where activities.indices.contains(selected):
      model.navigation.open(RatingScreen(activities[selected]))
    case .remove where activities.indices.contains(selected):
      guard wasDropping else {
        isDropping = true
        break
      }
      var activity = model.known.activities.remove(at: selected)
      activity.droppedAt = moment.date
      selected = max(0, min(selected, model.known.activities.count - 1))
      return [.saveActivity(activity)]
    default: return choose(intent, &model, moment)
    }
    return []
  }

  private mutating func edit(
    _ typed: String, _ intent: Intent, _ model: inout Model, _ moment: MessageTime
  ) -> [Effect] {
    fault = nil
    switch intent {
    case .erase: self.typed = String(typed.dropLast())
    case .dismiss: self.typed = nil
    case .accept:
      do throws(ActivityFault) {
        let text = try model.known.activities.checked(typed)
        let activity = Activity(id: moment.newID, text: text, addedAt: moment.date)
        model.known.activities.append(activity)
        self.typed = nil
        selected = model.known.activities.count - 1
        // How well it goes today is asked at once.
        model.navigation.open(RatingScreen(activity))
        return [.saveActivity(activity)]
      } catch {
        fault = error.sentence
      }
    default: break
    }
    return []
  }

  mutating func type(_ character: Character, _ model: Model) {
    guard let typed, typed.count < Activity.longestText else { return }
    self.typed = typed + String(character)
  }
}

/// The question how well something goes that the person wants to do again.
struct RatingScreen: CoachScreen {
  private let activity: Activity
  private var input = ScoreInput()

  init(_ activity: Activity) { self.activity = activity }

  func keys(_ model: Model) -> KeyMap { .rating }

  func scene(_ model: Model) -> any Scene {
    PainScene(
      question: Wording.Activities.question(activity.text), .activity, value: input.value, keys(model))
  }

  mutating func handle(_ intent: Intent, _ model: inout Model, _ moment: MessageTime) -> [Effect] {
    input.take(intent)
    switch intent {
    case .dismiss: return model.leave(moment)
    case .accept:
      defer { model.navigation.close() }
      guard let score = input.value,
        let index = model.known.activities.firstIndex(where: { $0.id == activity.id })
      else { return [] }
      model.known.activities[index].ratings.append(Activity.Rating(at: moment.date, score: score))
      return [.saveActivity(model.known.activities[index])]
    default: return []
    }
  }
}
