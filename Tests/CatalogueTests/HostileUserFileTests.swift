import Catalogue
import CatalogueFiles
import Foundation
import Testing

@Suite("A file from somebody else is refused with a reason, whatever it is", .timeLimit(.minutes(1)))
struct HostileOwnFileTests {
  private let files = FileManager.default

  /// Checks one file and expects its first fault.
  private func expect(_ reason: String, of own: borrowing UserScratch) {
    #expect(own.diagnostics("routines/a.yaml").first == "routines/a.yaml\(reason)")
    #expect(own.load().routines.keys.sorted() == ["short"])
  }

  @Test(
    "Text that is no routine",
    arguments: [
      ("", ": is empty"), ("# nothing\n", ": is empty"),
      (
        "just words",
        ":1:1: is neither a routine, which has \"main\", nor an exercise, which has \"prescription\", nor a "
          + "programme, which has \"stages\""
      ),
      (
        "name: A\n",
        ":1:1: is neither a routine, which has \"main\", nor an exercise, which has \"prescription\", nor a "
          + "programme, which has \"stages\""
      ),
      ("name: A\nmain: &a [x]\n", ":2:7: anchors (&name) are not taken; in a sentence write \"and\""),
      ("name: A\nmain: *a\n", ":2:7: aliases (*name) are not taken; put text that begins with * in quotes"),
      ("name: A\nmain: !!set {x}\n", ":2:7: tags (!name) are not taken; leave \"tag:yaml.org,2002:set\" out"),
      ("name: A\n---\nname: B\n", ":2:1: a second document begins here; one file holds one"),
      (
        "name: A\nmain:\n\t- bridge\n",
        ":3:1: this character cannot begin a value; indent with spaces, and put such text in quotes"
      ),
      ("name: A\nname: B\nmain: [bridge]\n", ":1:1: the key \"name\" stands twice"),
      ("name: A\u{1B}[2J\n", ":1:8: this line holds the invisible character U+001B; take it out"),
      ("name: A\u{202E}\n", ":1:8: this line holds the invisible character U+202E; take it out"),
      ("name: A\0\n", ":1:8: this line holds the invisible character U+0000; take it out"),
      (
        "name: A\nabout: B\nmain: [{exercise: plank, hold_seconds: 1:30}]\n",
        ":3:40: \"hold_seconds\" should be a whole number or a range such as 8-12, not \"1:30\""
      ),
      (
        "name: A\nabout: B\nmain: [{exercise: plank, sets: 99999999999}]\n",
        ":3:32: \"sets\" should be a whole number or a range such as 8-12, not \"99999999999\""
      ),
      (
        "name: A\nabout: B\nmain: [{exercise: plank, sets: .inf}]\n",
        ":3:32: \"sets\" should be a whole number or a range such as 8-12, not \".inf\""
      ),
      (
        "name: A\nabout: B\nmain: [{exercise: plank, confirmed: yes}]\n",
        ":3:37: \"confirmed\" does not take \"yes\"; it takes true or false"
      ),
      ("name: A\nmain: " + String(repeating: "[", count: 999), ":2:23: is nested more than 16 levels deep"),
    ])
  func text(text: String, reason: String) throws {
    let own = try UserScratch()
    try own.write(text, to: "routines/a.yaml")
    expect(reason, of: own)
  }

  @Test("A gigabyte, a pipe, a folder, bytes that are no text, and nothing at all")
  func noText() throws {
    let own = try UserScratch()
    let path = own.folder.routines + "/a.yaml"
    #expect(
      own.diagnostics("routines/a.yaml") == ["routines/a.yaml: cannot be opened: No such file or directory"])
    try own.write("x", to: "routines/a.yaml")
    truncate(path, 1 << 30)
    expect(": is larger than 64 KiB", of: own)
    try own.write(Data("name: A\nabout: ".utf8) + [0xFF], to: "routines/a.yaml")
    expect(":2: is not UTF-8 text; save the file in UTF-8", of: own)
    try files.removeItem(atPath: path)
    #expect(mkfifo(path, 0o600) == 0)
    expect(": is not a regular file", of: own)
    try files.removeItem(atPath: path)
    try files.createDirectory(atPath: path, withIntermediateDirectories: true)
    expect(": is not a regular file", of: own)
  }

  @Test("A link out of the folder, to a device or to anybody's file; one inside it is as good as the file")
  func links() throws {
    let own = try UserScratch()
    let path = own.folder.routines + "/a.yaml"
    try own.write(Sheet.routine, to: "anna.yaml")
    for target in ["/dev/zero", "/etc/passwd", "../anna.yaml"] {
      try files.createSymbolicLink(atPath: path, withDestinationPath: target)
      expect(": is a link that leads out of its folder; put the file itself there", of: own)
      try files.removeItem(atPath: path)
    }
    try own.write(Sheet.routine, to: "routines/anna.yaml")
    try files.createSymbolicLink(atPath: path, withDestinationPath: "anna.yaml")
    #expect(own.complaints() == [])
    #expect(own.load().routines.keys.sorted() == ["a", "anna", "short"])
  }

  @Test("A link to a file of one's own elsewhere in one's home is as good as the file")
  func linksHome() throws {
    let own = try UserScratch()
    let path = own.folder.routines + "/a.yaml", target = "dotfiles/limber/anna.yaml"
    try own.write(Sheet.routine, to: "../home/\(target)")
    // As stow makes them, and by the whole path.
    for word in ["../../home/\(target)", own.folder.path + "/../home/\(target)"] {
      try files.createSymbolicLink(atPath: path, withDestinationPath: word)
      #expect(own.complaints() == [])
      #expect(own.load().routines.keys.sorted() == ["a", "short"])
      try files.removeItem(atPath: path)
    }
  }

  @Test("A link into one's home to what others can change, to no file or to another kind of file is refused")
  func linksElsewhere() throws {
    let own = try UserScratch()
    let path = own.folder.routines + "/a.yaml", target = own.folder.path + "/../home/anna.yaml"
    try own.write(Sheet.routine, to: "../home/anna.yaml")
    try own.write(Sheet.routine, to: "../home/anna.txt")
    try files.createDirectory(
      atPath: own.folder.path + "/../home/folder.yaml", withIntermediateDirectories: true)
    func expect(_ reason: String, linkedTo word: String) throws {
      try files.createSymbolicLink(atPath: path, withDestinationPath: word)
      self.expect(": is a link that leads out of its folder\(reason); put the file itself there", of: own)
      try files.removeItem(atPath: path)
    }
    try expect(", to what does not end in .yaml", linkedTo: "../../home/anna.txt")
    try expect("", linkedTo: "../../home/folder.yaml")
    for mode in [0o666, 0o660, 0o606] as [mode_t] {
      chmod(target, mode)
      try expect(", to a file that others can change", linkedTo: "../../home/anna.yaml")
    }
  }

  @Test(
    "Files that are passed over because of their names are named, and those that editors leave behind are not"
  )
  func passedOver() throws {
    let own = try UserScratch()
    for name in ["Back.YAML", "x.json", "evening"] { try own.write("x", to: "routines/\(name)") }
    for name in ["a.yaml~", ".a.yaml.swp", "README.md", "#a#", "a.yaml.bak"] {
      try own.write("x", to: "exercises/\(name)")
    }
    #expect(own.complaints() == [])
    #expect(own.diagnostics() == [])
    let names = own.load().passedOver.map { $0.replacing(own.folder.path + "/", with: "") }
    #expect(names == ["routines/Back.YAML", "routines/evening", "routines/x.json"])
  }
}
