import Foundation
import Rig
import TestSupport
import Testing

@Suite("A person's own files", .timeLimit(.minutes(6)))
struct UserFileTests {
  private static let sheet = """
    name: Anna's sheet
    about: What my physiotherapist wrote down.
    main:
      - {exercise: bird-dog, sets: 2, reps: 8, pause_seconds: 5}
      - {exercise: knee-to-chest, side: left}

    """

  @Test("A routine of one's own is listed, shown and planned like any other, and says whose it is")
  func found() async throws {
    try await Home.lend { home in
      try home.write(Self.sheet, to: "config/limber/routines/anna.yaml")
      let limber = Limber(home: home)
      let list = try await limber.run("list")
      #expect(list.output.contains("  Anna's sheet (yours)\n"))
      #expect(list.errors == "")
      let page = try await limber.run("show", "anna").output
      #expect(page.contains("File: yours"))
      #expect(page.contains("Bird dog · 2 x 8 reps each side (hold 5 s)"))
      #expect(page.contains("left knee only"))
      #expect(try await limber.json("show", "anna")["own"] == .bool(true))
      #expect(try await limber.json("show", "daily")["own"] == .bool(false))
      #expect(try await limber.run("plan", "anna").status == 0)
    }
  }

  @Test("A faulty one keeps nobody from anything: it is told on standard error and on the home screen")
  func leftOut() async throws {
    try await Home.lend { home in
      try home.write(Self.sheet + "  - brigde\n", to: "config/limber/routines/anna.yaml")
      let says = "routines/anna.yaml (`limber check` tells all): line 6: there is no exercise \"brigde\""
      let list = try await Limber(home: home).run("list")
      #expect(list.status == 0)
      #expect(list.output.split(separator: "\n").count == 14)
      #expect(list.errors.hasPrefix("limber: left out: \(says)"))
      try await TerminalSession.lend(in: home, columns: 200) { terminal in
        try await terminal.enter("limber")
        try await terminal.see("what is left out") {
          $0.has("Left out: routines/anna.yaml (`limber check` tells all): line 6: there is no")
        }
      }
    }
  }

  @Test("A routine put together on the screen is a file that a hand could have written, and can be followed")
  func built() async throws {
    try await Home.lend { home in
      try await TerminalSession.lend(in: home) { terminal in
        try await terminal.enter("limber")
        try await terminal.see("Today:")
        try await terminal.type("b")
        try await terminal.see(title: "New routine")
        for exercise in ["bird dog", "side plank"] {
          try await terminal.type("a")
          try await terminal.see(title: "Add an exercise")
          try await terminal.type(exercise)
          try await terminal.see("1 of 36")
          try await terminal.press("Enter")
          try await terminal.see(title: "New routine")
        }
        try await terminal.type("w")
        try await terminal.see("Marching in place")
        try await terminal.type("s")
        try await terminal.see("What shall it be called?")
        try await terminal.type("After work")
        try await terminal.press("Enter")
        try await terminal.see("File: yours")
        for _ in 1...2 { try await terminal.type("q") }
        #expect(try await terminal.prompt() == 0)
      }
      let text = try home.read("config/limber/routines/after-work.yaml")
      #expect(text.hasPrefix("name: After work\n"))
      #expect(text.contains("main:\n  - bird-dog\n  - side-plank\n"))
      let limber = Limber(home: home)
      #expect(
        try await limber.run("check", "\(home.path)/config/limber/routines/after-work.yaml").status == 0)
      #expect(try await limber.json("plan", "after-work")["routine"]?.text == "after-work")
    }
  }

  @Test("Words in wide characters follow one another on the screen")
  func wide() async throws {
    let shipped = Checkout.folder.appendingPathComponent("Resources/Exercises/bridge.yaml")
    var bridge = try String(contentsOf: shipped, encoding: .utf8)
    // Of each cue the first character alone is another.
    for (cue, wide) in [
      ("Push through the heels, hips up", "上げる"), ("Squeeze the buttocks, keep breathing", "止げる"),
      ("Come down one bone at a time", "下げる"),
    ] {
      #expect(bridge.contains(cue))
      bridge.replace(cue, with: wide)
    }
    try await Home.lend { home in
      try home.write(bridge, to: "config/limber/exercises/bridge.yaml")
      try home.write(
        "name: 橋\nabout: 橋\nmain:\n  - {exercise: bridge, reps: 10}\n", to: "config/limber/routines/lift.yaml"
      )
      try await TerminalSession.lend(in: home) { terminal in
        try await terminal.enter("limber start lift --cleared --pain 0 --speed 2")
        for cue in ["上げる", "止げる", "下げる", "上げる"] { try await terminal.see(cue) }
        try await terminal.type("q")
        try await terminal.press("Enter")
        #expect(try await terminal.prompt() == 0)
      }
    }
  }

  @Test("A check tells every fault with its place and ends with 65; what is right, it says, comes to so much")
  func check() async throws {
    try await Home.lend { home in
      try home.write(Self.sheet, to: "anna.yaml")
      try home.write(Self.sheet + "  - plnk\n  - {exercise: plank, hold_seconds: 300}\n", to: "ben.yaml")
      let limber = Limber(home: home)
      let right = try await limber.run("check", "\(home.path)/anna.yaml")
      #expect(right.status == 0)
      #expect(
        right.output.hasPrefix("\(home.path)/anna.yaml: right: the routine Anna's sheet; gentle "))
      #expect(right.output.hasSuffix("; 1 position change; mat\n"))
      let wrong = try await limber.run("check", "\(home.path)/anna.yaml", "\(home.path)/ben.yaml")
      #expect(wrong.status == 65)
      let lines = wrong.output.split(separator: "\n")
      #expect(lines.count == 3)
      #expect(
        lines.dropFirst().first
          == "\(home.path)/ben.yaml:6:5: there is no exercise \"plnk\"; did you mean \"plank\"?")
      #expect(lines.last?.contains("ben.yaml:7:37: \"hold_seconds\" is 300, far above") == true)
      #expect(lines.last?.contains("confirmed: true") == true)
      #expect(try await limber.run("check").status == 0)
      #expect(try await limber.run("check", "\(home.path)/none.yaml").status == 65)
    }
  }

  @Test("A new one is right as it stands, is for its owner's eyes only, and is never written over")
  func new() async throws {
    try await Home.lend { home in
      let limber = Limber(home: home)
      let first = try await limber.run("new", "after-work")
      let path = "\(home.path)/config/limber/routines/after-work.yaml"
      #expect(first.output == path + "\n")
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(home.path)/config/limber/routines")
      #expect(attributes[.posixPermissions] as? Int == 0o700)
      #expect(try await limber.run("check").status == 0)
      #expect(try await limber.run("plan", "after-work").status == 0)
      try home.write(Self.sheet, to: "config/limber/routines/after-work.yaml")
      let again = try await limber.run("new", "after-work")
      #expect(again.status == 1)
      #expect(again.errors.contains("is there already"))
      #expect(try home.read("config/limber/routines/after-work.yaml") == Self.sheet)
      #expect(try await limber.run("new").output.hasSuffix("/my-routine.yaml\n"))
      #expect(try await limber.run("new").output.hasSuffix("/my-routine-2.yaml\n"))
      #expect(try await limber.run("new", "../../x").status == 64)
      #expect(try await limber.run("edit", "after-work").status == 69)
    }
  }

  @Test("An edit takes the file's place when it is right, and otherwise asks")
  func edit() async throws {
    let file = "config/limber/routines/core.yaml"
    try await TerminalSession.lend(columns: 160, with: ["VISUAL": "'./my ed' -w"]) { terminal in
      let home = terminal.home
      try home.write("#!/bin/sh\necho got $1\nsed -i \"$CHANGE\" \"$2\"\n", to: "my ed")
      try await terminal.enter("chmod +x 'my ed'; CHANGE= limber edit core")
      #expect(try await terminal.prompt() == 0)
      #expect(try await terminal.screen().has("Nothing was changed."))
      #expect(throws: (any Error).self) { try home.read(file) }

      try await terminal.enter("clear; CHANGE='s/name: Core/name: Mine/' limber edit core")
      #expect(try await terminal.prompt() == 0)
      #expect(try await terminal.screen().has("core came with limber: you edit a copy"))
      #expect(try await terminal.screen().has("got -w"))
      let mine = try home.read(file)
      #expect(mine.hasPrefix("name: Mine\n"))

      for (answer, isKept) in [("x", false), ("k", true)] {
        try await terminal.enter("clear; CHANGE='s/- cat-cow/- cat-cwo/' limber edit core")
        try await terminal.see("the fault and the question") {
          $0.has("core.yaml:12:5: there is no exercise \"cat-cwo\"") && $0.has("Edit again (e)")
        }
        try await terminal.type(answer)
        try await terminal.press("Enter")
        #expect(try await terminal.prompt() == 0)
        #expect(try (home.read(file) == mine) == !isKept)
      }
      // A link into a folder of dotfiles stays one.
      try await terminal.enter("mv \(file) core.yaml; ln -s ../../../core.yaml \(file); clear")
      try await terminal.enter("CHANGE='s/name: Mine/name: Ours/;s/cat-cwo/cat-cow/' limber edit core")
      #expect(try await terminal.prompt() == 0)
      #expect(try home.read("core.yaml").contains("name: Ours"))
      let left = try FileManager.default.contentsOfDirectory(atPath: "\(home.path)/config/limber/routines")
      #expect(left == ["core.yaml"])
      try await terminal.enter("CHANGE=y limber edit core")
      #expect(try await terminal.prompt() == 1)
    }
  }
}
