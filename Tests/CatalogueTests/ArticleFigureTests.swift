import Catalogue
import TestSupport
import Testing
import Text

/// Every figure that the articles give for an exercise, as a reader of them finds it: field, lowest, highest.
private let figures: [String: [Source: Set<String>]] = [
  "arm-circles": [.gentleTen: ["reps 10-15"]],
  "belly-breathing": [.lowerBack: [], .straightTalk: []],
  "bird-dog": [
    .lowerBack: ["times_per_week 2-3"], .straightTalk: ["pause_seconds 3-5", "reps 8", "sets 2"],
  ],
  "bridge": [.gentleTen: ["pause_seconds 3", "reps 10-15"], .lowerBack: ["reps 10"], .straightTalk: []],
  "cat-cow": [.gentleTen: ["reps 8-10"], .lowerBack: ["seconds 60"], .straightTalk: ["reps 8-10"]],
  "childs-pose": [
    .gentleTen: ["hold_seconds 30-60"], .lowerBack: ["hold_seconds 30", "hold_seconds 300-600"],
  ],
  "chin-tuck": [.straightTalk: []],
  "clamshell": [.straightTalk: []],
  "dead-bug": [.lowerBack: ["times_per_week 2-3"], .straightTalk: []],
  "dead-bug-heel-tap": [.straightTalk: ["reps 8-10", "sets 2"]],
  "double-knee-to-chest": [.straightTalk: ["hold_seconds 15-30", "sets 2"]],
  "figure-four-stretch": [.lowerBack: []],
  "hip-flexor-roll": [.lowerBack: ["times_per_day 2-3"]],
  "knee-rolls": [.lowerBack: ["reps 10-15"]],
  "knee-to-chest": [
    .gentleTen: ["hold_seconds 20-30", "sets 2-3"],
    .lowerBack: ["hold_seconds 5", "sets 2-3", "times_per_day 2"],
    .straightTalk: ["hold_seconds 15-30", "sets 2"],
  ],
  "kneeling-hip-flexor-stretch": [.lowerBack: ["times_per_day 2-3"]],
  "lunge-hip-flexor-stretch": [.lowerBack: ["times_per_day 2-3"]],
  "marching-in-place": [.gentleTen: ["seconds 30-60"]],
  "neck-stretch": [.straightTalk: []],
  "pelvic-tilt": [
    .gentleTen: ["pause_seconds 3", "reps 10-15"],
    .lowerBack: ["pause_seconds 3-5", "reps 10", "sets 1"],
    .straightTalk: ["reps 10-15", "sets 2"],
  ],
  "piriformis-release": [.lowerBack: []],
  "plank": [.lowerBack: ["times_per_week 2-3"], .straightTalk: ["hold_seconds 10-15"]],
  "prone-back-extension": [.lowerBack: ["hold_seconds 10-30"]],
  "scapular-retraction": [.straightTalk: []],
  "seated-forward-bend": [.gentleTen: ["hold_seconds 30-45"], .lowerBack: ["hold_seconds 30", "sets 2-3"]],
  "seated-twist": [.lowerBack: ["reps 10-15"], .straightTalk: []],
  "side-plank": [.straightTalk: []],
  "single-leg-bridge": [.straightTalk: []],
  "standing-forward-fold": [.gentleTen: ["hold_seconds 30-60"]],
  "standing-hamstring-stretch": [.straightTalk: ["hold_seconds 30", "sets 2"]],
  "supine-hamstring-stretch": [.lowerBack: ["hold_seconds 30", "sets 3-5"], .straightTalk: []],
  "supine-twist": [.gentleTen: ["hold_seconds 30"]],
  "thread-the-needle": [.gentleTen: ["hold_seconds 30"]],
  "torso-twist": [.gentleTen: ["seconds 30"], .lowerBack: ["reps 10-15"]],
  "walking": [.gentleTen: [], .straightTalk: ["seconds 60"]],
  "wall-angels": [.gentleTen: ["reps 10-12"], .straightTalk: ["reps 8-10", "sets 2"]],
]

@Suite("What the articles say of an exercise")
struct ArticleFigureTests {
  @Test("Every figure stands in the file with the article it comes from, and no other does")
  func figuresStand() throws {
    let exercises = try Shipped.catalogue.exercises
    #expect(figures.keys.sorted() == exercises.keys.sorted())
    for (id, expected) in figures {
      let exercise = try #require(exercises[id])
      #expect(Set(exercise.sources) == Set(expected.keys), "\(id)")
      for (source, wanted) in expected {
        let found = exercise.figures.filter { $0.source == source }.map { "\($0.field) \($0.range.written)" }
        #expect(found.sorted() == wanted.sorted(), "\(id) in \(source.rawValue)")
      }
    }
  }

  @Test("The ranges reach from the lowest figure to the highest, over all articles")
  func rangesReach() throws {
    let exercises = try Shipped.catalogue.exercises
    #expect(exercises["knee-to-chest"]?.prescription.ranges[.holdSeconds] == 5...30)
    #expect(exercises["knee-to-chest"]?.prescription.sets == 2...3)
    #expect(exercises["childs-pose"]?.prescription.ranges[.holdSeconds] == 30...600)
    #expect(exercises["pelvic-tilt"]?.prescription.ranges[.pauseSeconds] == 3...5)
    #expect(exercises["pelvic-tilt"]?.prescription.sets == 1...2)
    #expect(exercises["bridge"]?.prescription.ranges[.reps] == 10...15)
    #expect(exercises["wall-angels"]?.prescription.ranges[.reps] == 8...12)
    #expect(exercises["seated-forward-bend"]?.prescription.ranges[.holdSeconds] == 30...45)
    #expect(exercises["supine-hamstring-stretch"]?.prescription.sets == 3...5)
  }

  @Test("Where no article gives a figure, the own choice is never above the beginner's careful side")
  func ownChoiceIsCareful() throws {
    for exercise in try Shipped.catalogue.exercises.values {
      let prescription = exercise.prescription
      for key in prescription.ownChoice {
        switch key {
        case "sets": #expect(prescription.sets.upperBound <= 2, "\(exercise.id)")
        case "reps": #expect((prescription.ranges[.reps]?.upperBound ?? 0) <= 10, "\(exercise.id)")
        case "hold_seconds":
          #expect((prescription.ranges[.holdSeconds]?.upperBound ?? 0) <= 30, "\(exercise.id)")
        case "pause_seconds":
          #expect((prescription.ranges[.pauseSeconds]?.upperBound ?? 0) <= 5, "\(exercise.id)")
        case "seconds": #expect((prescription.ranges[.seconds]?.upperBound ?? 0) <= 120, "\(exercise.id)")
        case "rest_seconds": #expect((15...30).contains(prescription.restSeconds), "\(exercise.id)")
        default: #expect(key == "tempo", "\(exercise.id)")
        }
      }
    }
  }

  @Test("Cow is on the in-breath and cat on the out-breath")
  func catCow() throws {
    let tempo = try #require(try Shipped.catalogue.exercises["cat-cow"]).prescription.tempo
    #expect(tempo.map(\.name) == ["cow", "cat"])
    #expect(tempo.map(\.breath) == [.in, .out])
  }

  @Test("All arm circles of one set go forward, all of the next one backward")
  func armCircles() throws {
    let exercise = try #require(try Shipped.catalogue.exercises["arm-circles"])
    #expect(exercise.prescription.sets == 2...2)
    #expect(exercise.prescription.tempo.map(\.name) == ["circle"])
    #expect(exercise.prescription.tempo.map(\.cue) == ["Set 1 forward, set 2 backward"])
    #expect(exercise.spoken?.action.contains("In the second set, circle backward") == true)
  }

  @Test("Child's pose begins with half a minute and grows bit by bit towards the article's ten")
  func childsPose() throws {
    let prescription = try #require(try Shipped.catalogue.exercises["childs-pose"]).prescription
    #expect(prescription.ranges[.holdSeconds]?.lowerBound == 30)
    #expect(prescription.growth?.step == 15)
    #expect(prescription.growth?.most == 600)
  }

  @Test(
    "The effort is on the out-breath and the way back on the in-breath",
    arguments: [
      ("bridge", "lift", "lower"), ("single-leg-bridge", "lift", "lower"), ("bird-dog", "reach", "return"),
      ("dead-bug-heel-tap", "lower", "lift"), ("dead-bug", "reach", "return"),
      ("pelvic-tilt", "flatten", "release"), ("clamshell", "open", "close"),
      ("scapular-retraction", "squeeze", "release"),
    ])
  func exhaleOnEffort(id: String, effort: String, back: String) throws {
    let tempo = try #require(try Shipped.catalogue.exercises[id]).prescription.tempo
    #expect(tempo.first?.name == effort)
    #expect(tempo.first?.breath == .out)
    #expect(tempo.last?.name == back)
    #expect(tempo.last?.breath == .in)
  }

  @Test(
    "Each is done in the position that the articles give",
    arguments: [
      ("pelvic-tilt", Position.supine), ("dead-bug-heel-tap", .supine), ("cat-cow", .quadruped),
      ("bird-dog", .quadruped), ("thread-the-needle", .quadruped), ("wall-angels", .standing),
      ("standing-hamstring-stretch", .standing), ("prone-back-extension", .prone), ("side-plank", .sideLying),
      ("clamshell", .sideLying), ("kneeling-hip-flexor-stretch", .kneeling), ("seated-forward-bend", .seated),
    ])
  func positions(id: String, position: Position) throws {
    #expect(try Shipped.catalogue.exercises[id]?.position == position)
  }

  @Test("The side that changes is the one the articles change")
  func sides() throws {
    let exercises = try Shipped.catalogue.exercises
    // "Repeat 3-5 times before switching sides": all sets on one leg first.
    #expect(exercises["supine-hamstring-stretch"]?.prescription.sides == .once)
    for id in ["bird-dog", "dead-bug", "dead-bug-heel-tap", "knee-rolls", "seated-twist"] {
      #expect(exercises[id]?.prescription.sides == .everyRep, "\(id)")
    }
    for id in ["knee-to-chest", "supine-twist", "thread-the-needle", "standing-hamstring-stretch"] {
      #expect(exercises[id]?.prescription.sides == .everySet, "\(id)")
    }
    for id in [
      "bridge", "cat-cow", "childs-pose", "pelvic-tilt", "double-knee-to-chest", "wall-angels", "plank",
    ] {
      #expect(exercises[id]?.isSided == false, "\(id)")
    }
  }
}
