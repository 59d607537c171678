import Engine
import Testing

@testable import Screen

@Suite("A scene in lines")
struct LinesTests {
  private let home = ListScene(
    ListPage(
      title: "limber", aside: "gentle", lead: [Page.Paragraph("Daily, 11 min.", mark: "Today:")],
      items: [
        ListPage.Item("First steps", facts: " 6 min  1 change"),
        ListPage.Item("After work", facts: "<-     on      ->"),
      ]),
    selected: 1, .home)

  @Test("tells a list with a number for each line, and what can be answered")
  func list() throws {
    #expect(
      home.lines() == [
        "limber, gentle", "Today: Daily, 11 min.", "1: First steps, 6 min, 1 change", "2: After work, on",
        "A number and Enter: that one", "Enter: Open the chosen routine",
        "a: All advice, with reasons and sources", "h: The sessions so far",
        "p: Your programme: where you are, and what comes next", "l: All exercises, with figures",
        "s: Level, voice, cues, tones, times and looks", "q: Leave limber", "?: These keys",
        "g: The guide: rules, warnings, habits, questions", "b: Put together a routine of your own",
        "f: The signs that mean to see someone first",
      ])
    let shipped = try PageScenes.home(history: [], .unicode)
    #expect(
      shipped.lines(canAnswer: false).last
        == "From the command line: limber start ROUTINE, as in limber start first-steps")
    #expect(home.lines(after: home) == [])
  }

  @Test("takes a line of a list by its number, its name or its id")
  func choosing() {
    for line in ["2", "After work", " after work", "after-work"] {
      #expect(home.keys(for: line) == [.home, .down, .enter])
    }
    #expect(home.keys(for: "") == [.enter])
    for line in ["0", "3", "-1", "99999999999999999999", "after", "\u{7}"] {
      #expect(home.keys(for: line) == nil)
    }
  }

  @Test("asks for the pain, and takes a number from 0 to 10 or nothing")
  func pain() {
    let scene = PainScene(question: "How much?", value: nil, .pain)
    #expect(
      scene.lines() == [
        "How much?", "0-3: fine", "4-5: acceptable when it settles by next morning",
        "6-10: too much: easier, fewer, or another day", "limber's own guide", "0 to 10 and Enter: how much",
        "Enter alone: go on without a number",
      ])
    #expect(scene.keys(for: "10")?.suffix(3) == [.character("1"), .character("0"), .enter])
    #expect(scene.keys(for: "0")?.suffix(2) == [.character("0"), .enter])
    #expect(scene.keys(for: "") == [.enter])
    for line in ["11", "-1", "3.5", "much"] { #expect(scene.keys(for: line) == nil) }
  }

  @Test("tells a page without drawings, and what its keys are")
  func page() {
    let page = Page(
      title: "Keys \u{B7} all", aside: "guide",
      body: [
        Page.Paragraph("one", mark: "•"), Page.Paragraph(""), Page.Paragraph("two", mark: "!!", indent: 3),
        Page.Paragraph("three", mark: "1."), Page.Paragraph("four", mark: "?    "),
      ])
    let scene = PageScene(page, from: 0, .page)
    let told = ["Keys, all, guide", "one", "Urgent: two", "1. three", "?: four"]
    #expect(scene.lines(after: home) == told + ["q: Back", "?: These keys"])
    #expect(scene.lines(after: home, canAnswer: false) == told)
    #expect(PageScene(page, from: 7, .page).lines(after: scene) == [])
  }

  @Test("tells every warning sign with its number before it takes an answer, group by group")
  func signs() {
    let scene = Signs.scene()
    #expect(
      scene.lines() == [
        "Before you begin", "You have not been asked for four weeks.",
        "Do any of these apply to you? Tick each one that does.", "Emergency: get help now",
        "1: Trouble controlling your bladder or bowels", "2: Chest pain", "See someone first",
        "3: A fever, or losing weight without knowing why, and feeling ill", "4: A lump",
        "Ask your clinician; you may go on meanwhile", "5: A diagnosed condition",
        "limber is a coach. It does not diagnose and does not replace a doctor.",
        "Numbers and Enter: tick these, as in 3, or 3 7", "none and Enter: none of these apply to me",
        "b: What limber should know about your body", "q: Back",
      ])
    #expect(
      Signs.scene(ticked: ["lump"]).lines(after: scene) == [
        "Ticked: A lump", "Enter: go on with what is ticked",
      ])
    #expect(scene.lines(after: Signs.scene(ticked: ["lump"])) == ["No longer ticked: A lump"])
  }

  @Test("takes numbers for ticks, none for none, and nothing else for an answer")
  func answeringSigns() {
    let scene = Signs.scene(), down = Key.down, space = Key.character(" ")
    #expect(scene.keys(for: "3") == [.home, down, down, space])
    #expect(scene.keys(for: "1, 3") == [.home, space, .home, down, down, space])
    #expect(scene.keys(for: "none") == [.character("n")] && scene.keys(for: "n") == [.character("n")])
    #expect(scene.keys(for: "") == [.enter])
    for line in ["0", "6", "3 6", "3 3", "nothing", "nn", "never", "ok", "y"] {
      #expect(scene.keys(for: line) == nil)
    }
  }

  @Test("tells of a session what no cue does: questions with their answers, and words about keys")
  func session() throws {
    let scene = try SessionScenes.rep(phase: 0).scene()
    #expect(scene.lines() == [])
    let noticed = try SessionScenes.rep(phase: 0).scene(notice: "voice on (say)")
    #expect(noticed.lines(after: scene) == ["voice on (say)"])
    #expect(noticed.lines(after: scene, isCued: true) == [] && noticed.lines(after: noticed) == [])
    let ending = try SessionScenes.rep(phase: 0).scene(question: .ending)
    #expect(
      ending.lines(after: scene) == [
        "End the session? What you have done is kept.", "Enter: End the session",
        "n: Go on with the session",
      ])
    #expect(ending.lines(after: ending) == [])
    let lost = try SessionScenes.rep(phase: 0).scene(question: .ending, isUnsaved: true)
    #expect(lost.lines(after: scene).contains("End the session? NOT SAVED yet: limber tries again."))
    #expect(!lost.canvas(.small, .unicode).text.contains { $0.contains("kept") })
    let hurting = try SessionScenes.rep(phase: 0).scene(question: .hurting)
    let sharp = try SessionScenes.rep(phase: 0).scene(question: .sharp, felt: "Bird dog (left leg)")
    #expect(
      sharp.lines(after: scene) == [
        "Noted: Bird dog (left leg) hurt. Ease out of it and rest. Is it sharp, shooting, spreading or numb?",
        "y: Yes: stop for today", "n: No: choose what next", "space: Pressed by mistake, resume",
        "q: End the session (asks once)",
      ])
    #expect(sharp.keys(for: "yes") == [.character("y")] && sharp.keys(for: "") == nil)
    #expect(hurting.lines(after: sharp).first == "Rest until it has settled. What next?")
    #expect(hurting.keys(for: "n") == [.character("n")] && hurting.keys(for: "") == nil)
  }

  @Test("tells what was not written, and what hurt the last time, once")
  func warnings() throws {
    let scene = try SessionScenes.rep(phase: 0).scene()
    let unsaved = try SessionScenes.rep(phase: 0).scene(isUnsaved: true)
    #expect(unsaved.lines(after: scene) == ["NOT SAVED: the journal could not be written."])
    #expect(unsaved.lines(after: unsaved) == [])
    let hurt = try SessionScenes.rep(phase: 0).scene(hurtOn: "2026-11-02")
    #expect(hurt.lines() == ["Pelvic tilt hurt last time (2026-11-02)."])
    #expect(hurt.lines(after: hurt) == [])
  }

  @Test("tells the history view by view, the latest first")
  func history() throws {
    func told(_ tab: HistoryScene.Tab) throws -> ArraySlice<String> {
      try Lived.scene(tab, 5).lines(canAnswer: false).prefix(3)
    }
    #expect(try told(.days) == ["History, days", "2026-11-20: 4 minutes", "2026-11-19: 11 minutes"])
    #expect(
      try told(.weeks) == [
        "History, weeks", "Week of 2026-11-16: 3 of 4 days, 23 minutes",
        "Week of 2026-11-09: 2 of 4 days, 26 minutes",
      ])
    #expect(
      try told(.pain) == [
        "History, pain",
        "Pain 0 to 10, session by session. A trend takes 6 ratings before a session; there are 5.",
        "Pain was lower after 3 sessions.",
      ])
    #expect(try Lived.scene(.days, 0).lines(canAnswer: false).count == 2)
    #expect(
      try Lived.story("bridge", 21).lines(canAnswer: false).prefix(3) == [
        "Bridge, history", "Hurt once: 2026-10-24.", "From 8 to 12 reps.",
      ])
  }

  @Test("tells a number for the pain when it has changed")
  func painChanged() {
    let scene = PainScene(question: "How much?", value: 3, .pain)
    #expect(
      PainScene(question: "How much?", value: 4, .pain).lines(after: scene) == ["4 of 10. Enter: go on"])
    #expect(scene.lines(after: scene) == [])
  }

  @Test("takes for a session the letters of the screen, words for them, and Enter alone")
  func sessionKeys() throws {
    let scene = try SessionScenes.rep(phase: 0).scene()
    for letter in "nprxeicmv?q+-=[].b" {
      #expect(scene.keys(for: String(letter)) == [.character(letter)])
    }
    #expect(scene.keys(for: "") == [.enter] && scene.keys(for: " ") == [.character(" ")])
    #expect(scene.keys(for: "pause") == [.character(" ")] && scene.keys(for: "X ") == [.character("x")])
    #expect(scene.keys(for: "this hurts") == [.character("x")] && scene.keys(for: "pgdn") == [.pageDown])
    for line in ["z", "^", "nn", "\u{1B}[A", "漢"] { #expect(scene.keys(for: line) == nil) }
  }

  @Test("takes for a session what people say for its commands, and never goes on because of \"pause\"")
  func said() throws {
    let scene = try SessionScenes.rep(phase: 0).scene()
    for (words, key) in [
      ("next", Key.character("n")), ("Skip", .character("n")), ("previous", .character("p")),
      ("it hurts", .character("x")), ("ouch", .character("x")), ("stop", .character(" ")),
      ("continue", .f5), ("go on", .f5), ("quit", .character("q")), ("ч", .character("x")),
    ] {
      #expect(scene.keys(for: words) == [key], "\(words)")
    }
    let paused = try SessionScenes.paused().scene()
    #expect(paused.keys(for: "pause") == [] && paused.keys(for: "stop") == [])
    #expect(paused.keys(for: "continue") == [.f5] && paused.keys(for: "p") == [.character("p")])
    // What may have hurt is taken back in no other words than its own.
    let hurting = try SessionScenes.hurting().scene(question: .hurting)
    #expect(hurting.keys(for: "continue") == nil && hurting.keys(for: "next") == [.character("n")])
  }
}

extension LinesTests {
  @Test("takes any other word in the library for what is searched")
  func searching() throws {
    let library = try BuilderScenes.library(search: "")
    #expect(library.keys(for: "knee")?.drop { $0 == .backspace } == "knee".map(Key.character)[...])
    #expect(library.keys(for: "3") == [.home, .down, .down, .enter])
    #expect(library.keys(for: "filters") == [.character("\t")])
  }

  @Test("numbers the exercises of a routine alone, and tells with the chosen one what is being set")
  func building() throws {
    let builder = try BuilderScenes.builder(chosen: 1)
    let lines = builder.lines()
    #expect(lines[3...5].map { $0.prefix(12) } == ["1: Marching ", "2: Bird dog,", "3: Side plan"])
    #expect(builder.keys(for: "2") == [.home, .down] && builder.keys(for: "right") == [.right])
    #expect(lines.contains { $0.hasPrefix("+: More sets") } && lines.contains("w: Add a warm-up"))
    #expect(
      builder.lines(after: try BuilderScenes.builder(chosen: 0)).last
        == "Side ← left side only → (Tab: next)")
  }

  @Test("takes a whole line for a routine's name")
  func naming() {
    let keys = BuilderScenes.naming("Before").keys(for: "After Work") ?? []
    #expect(keys.drop { $0 == .backspace } == "After Work".map(Key.character) + [.enter])
    #expect(BuilderScenes.naming("x").keys(for: "") == [.enter])
  }

  @Test("follows a link by its name, from whichever is chosen")
  func links() throws {
    let tab = Key.character("\t")
    let page = try BuilderScenes.linkedTopic(link: 0)
    #expect(page.keys(for: "Bird dog") == [.enter])
    #expect(page.keys(for: "warning signs") == [tab, tab, tab, tab, .enter])
    #expect(try BuilderScenes.linkedTopic(link: 4).keys(for: "bird dog") == [tab, .enter])
    #expect(page.answers.first == "The name of a link and Enter: its page")
    #expect(page.keys(for: "plank") == nil)
  }

  @Test("has a word for keys that no line can hold")
  func back() throws {
    let library = try BuilderScenes.library(search: "")
    #expect(library.answers.contains("back: Show all again; then back"))
    #expect(library.keys(for: "back") == [.escape] && library.keys(for: "escape") == [.escape])
  }
}
