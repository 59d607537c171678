import Foundation

/// Writes the man page and the README's table of keys: `Manual LIMBER`, in the folder of the checkout.
@main
enum Manual {
  static func main() throws {
    let program = Process()
    program.executableURL = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? "limber")
    program.arguments = ["--experimental-dump-help"]
    let output = Pipe()
    program.standardOutput = output
    try program.run()
    let help = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    program.waitUntilExit()
    let changes = try String(contentsOfFile: "Sources/Coach/Coach.docc/Changes.md", encoding: .utf8)
    let newest = try Newest(in: changes)
    let page = ManualPage.text(try Tool(help: help), version: newest.version, date: newest.date)
    try page.write(toFile: "Sources/limber/Install/limber.1", atomically: true, encoding: .utf8)
    let readme = try String(contentsOfFile: "README.md", encoding: .utf8)
    guard let replaced = KeyTable.replaced(in: readme) else { throw CocoaError(.formatting) }
    try replaced.write(toFile: "README.md", atomically: true, encoding: .utf8)
  }
}

/// The newest version of the article of changes.
struct Newest {
  let version: String
  let date: String

  /// - Throws: Where the article names no version.
  init(in changes: String) throws {
    let words = changes.split(separator: "\n").first { $0.hasPrefix("## ") }?.split(separator: " ") ?? []
    guard words.count == 3 else { throw CocoaError(.formatting) }
    (version, date) = (String(words[1]), String(words[2]))
  }
}
