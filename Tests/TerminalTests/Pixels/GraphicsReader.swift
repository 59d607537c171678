import Foundation

/// A terminal that takes kitty's graphics protocol and nothing else: it follows every command, and notes what no command
/// may be.
struct GraphicsReader {
  struct Image: Equatable {
    /// Its frames, each as a file's size.
    var frames: [[Int]]
    var current = 1
    /// Placements by their number: the columns and rows.
    var placements: [Int: [Int]] = [:]
    /// The columns and rows of the placement that cells refer to.
    var cells: [Int]?
  }

  private(set) var images: [Int: Image] = [:]
  private(set) var faults: [String] = []
  private(set) var commands = 0
  /// How many bytes of pictures came.
  private(set) var uploaded = 0
  /// Where the cursor was put last before a placement: row and column.
  private(set) var place: [Int]?
  /// What came beside commands.
  private(set) var rest = ""
  private var loading: (keys: [String: String], text: [UInt8])?

  /// Takes in what is sent, tmux's wrapping taken off.
  mutating func take(_ bytes: [UInt8]) {
    var text = bytes[...]
    let begin = Array("\u{1B}_G".utf8), wrapped = Array("\u{1B}Ptmux;".utf8), end = Array("\u{1B}\\".utf8)
    while !text.isEmpty {
      if text.starts(with: wrapped) {
        var inner: [UInt8] = [], place = text.startIndex + wrapped.count
        while place + 1 < text.endIndex, !(text[place] == 0x1B && text[place + 1] == UInt8(ascii: "\\")) {
          if text[place] == 0x1B {
            if text[place + 1] != 0x1B { faults.append("an Esc for tmux that isn't doubled") }
            place += 1
          }
          inner.append(text[place])
          place += 1
        }
        text = text[(place + 2)...]
        take(inner)
      } else if text.starts(with: begin) {
        guard let stop = text.indices.first(where: { text[$0...].starts(with: end) }) else {
          faults.append("a command without its end")
          return
        }
        command(text[(text.startIndex + begin.count)..<stop])
        text = text[(stop + 2)...]
      } else {
        rest.append(Character(Unicode.Scalar(text.removeFirst())))
        if let move = rest.firstMatch(of: /\u{1B}\[(\d+);(\d+)H$/), let row = Int(move.1),
          let column = Int(move.2)
        {
          place = [row, column]
        }
      }
    }
  }

  private mutating func command(_ bytes: ArraySlice<UInt8>) {
    commands += 1
    let parts = bytes.split(separator: UInt8(ascii: ";"), maxSplits: 1, omittingEmptySubsequences: false)
    var keys: [String: String] = [:]
    for pair in String(decoding: parts[0], as: UTF8.self).split(separator: ",") {
      let sides = pair.split(separator: "=").map(String.init)
      guard sides.count == 2, keys[sides[0]] == nil else { return faults.append("keys \(pair)") }
      keys[sides[0]] = sides[1]
    }
    if keys["q"] != "2" { faults.append("an answer asked for: \(keys)") }
    let text = parts.count > 1 ? Array(parts[1]) : []
    if text.count > 4096 { faults.append("\(text.count) bytes at once") }
    if let open = loading {
      // kitty takes a piece that doesn't say so for one of an ordinary picture, and that for the frame that is there.
      guard Set(keys.keys).subtracting(["a"]) == ["q", "m"], keys["a"] == (open.keys["a"] == "f" ? "f" : nil)
      else { return faults.append("\(keys) in the middle of a picture") }
      loading = (open.keys, open.text + text)
    } else if keys["m"] != nil {
      loading = (keys, text)
    } else {
      return perform(keys, [])
    }
    if keys["m"] == "1" {
      if text.count % 4 != 0 { faults.append("a piece of \(text.count) bytes") }
    } else if let whole = loading {
      loading = nil
      perform(whole.keys, whole.text)
    }
  }

  private mutating func perform(_ keys: [String: String], _ text: [UInt8]) {
    func number(_ key: String) -> Int? { keys[key].flatMap { Int($0) } }
    guard let id = number("i"), id > 0 else { return faults.append("no number: \(keys)") }
    switch keys["a"] {
    case "t", "T", "f":
      guard keys["f"] == "100", let file = Data(base64Encoded: Data(text)),
        let picture = try? PNGReader(Array(file))
      else { return faults.append("no picture: \(keys)") }
      uploaded += text.count
      if keys["a"] == "f" {
        guard images[id] != nil else { return faults.append("a frame of no picture") }
        if images[id]?.frames.first != [picture.width, picture.height] {
          faults.append("a frame of another size")
        }
        images[id]?.frames.append([picture.width, picture.height])
      } else {
        // As the protocol says: the same number again takes away the picture before, and where it was put.
        images[id] = Image(frames: [[picture.width, picture.height]])
        if keys["a"] == "T" {
          guard keys["U"] == "1", let columns = number("c"), let rows = number("r") else {
            return faults.append("shown at once without cells: \(keys)")
          }
          images[id]?.cells = [columns, rows]
        }
      }
    case "p":
      guard images[id] != nil else { return faults.append("no picture \(id) to put") }
      guard let put = number("p"), keys["C"] == "1", let columns = number("c"), let rows = number("r") else {
        return faults.append("put without number, size, or C=1: \(keys)")
      }
      images[id]?.placements[put] = [columns, rows]
    case "a":
      guard let frame = number("c"), let count = images[id]?.frames.count, frame <= count else {
        return faults.append("no such frame: \(keys)")
      }
      images[id]?.current = frame
    case "d":
      switch keys["d"] {
      case "i":
        if let put = number("p") { images[id]?.placements[put] = nil } else { images[id]?.placements = [:] }
      case "I": images[id] = nil
      default: faults.append("another's pictures as well: \(keys)")
      }
    default: faults.append("\(keys)")
    }
  }

  /// The pictures on the screen: what was put somewhere.
  var put: [Int] { images.filter { !$0.value.placements.isEmpty }.keys.sorted() }
}
