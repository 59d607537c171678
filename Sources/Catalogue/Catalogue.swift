/// What can be done: every exercise, routine, programme and page of the guide, checked against each other.
public struct Catalogue: Sendable {
  /// All exercises, by id.
  public let exercises: [String: Exercise]
  /// The exercises that any routine may use, by name.
  public let exercisesByName: [Exercise]
  /// All routines, by id, with those of the programmes' stages.
  public let routines: [String: Routine]
  /// All programmes, by id.
  public let programmes: [String: Programme]
  /// The pages of the guide, in reading order.
  public let topics: [Topic]
  /// The faults of a person's own files that were left out for them, file by file.
  public package(set) var leftOut: [Diagnostic] = []
  /// The paths of files beside a person's own that are not read because of how their names end.
  public package(set) var passedOver: [String] = []

  package init(
    exercises: [String: Exercise], routines: [String: Routine], programmes: [String: Programme] = [:],
    topics: [Topic], leftOut: [Diagnostic] = [], passedOver: [String] = []
  ) {
    let stages = programmes.values.flatMap(\.stages).compactMap(\.routine)
    self.exercises = exercises
    exercisesByName = exercises.values.filter { !$0.isCarried }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    self.routines = (stages + stages.map { $0.halved(among: exercises) })
      .reduce(into: routines) { $0[$1.id] = $1 }
    self.programmes = programmes
    self.topics = topics
    self.leftOut = leftOut
    self.passedOver = passedOver
  }

  /// The ids of the exercises that grow from session to session.
  public var growing: [String] {
    exercises.values.filter { $0.prescription.growth != nil }.map(\.id).sorted()
  }

  /// The routines in the order a person grows into them, without those of the programmes' stages.
  public var routinesInOrder: [Routine] {
    routines.values.filter { !$0.isCarried }.sorted { ($0.order, $0.name) < ($1.order, $1.name) }
  }

  /// The programmes in the order a person grows into them.
  public var programmesInOrder: [Programme] {
    programmes.values.sorted { ($0.order, $0.name) < ($1.order, $1.name) }
  }

  /// Every warning sign, the gravest group first.
  public var warningSigns: [WarningSign] {
    let signs = topics.first { $0.id == Self.redFlagsTopic }?.entries.compactMap(\.sign) ?? []
    return WarningSign.Group.allCases.flatMap { group in signs.filter { $0.group == group } }
  }

  /// The id of the page of red flags.
  public static let redFlagsTopic = "red-flags"

  /// The id of the routine that is kind to a sore day.
  ///
  /// It is what somebody in strong pain is offered, so nobody's own file takes its place.
  public static let gentlestRoutine = "on-your-back"

  /// The id of the exercise that is led as a walk, as long as the person is told to.
  public static let walk = "walking"

  /// The exercises that suit almost everybody, the safest first: what is left where all else is left out.
  public static let safestExercises = ["belly-breathing", "pelvic-tilt"]

  /// The page of the guide with an id.
  public func topic(_ id: String) -> Topic? { topics.first { $0.id == id } }
}
