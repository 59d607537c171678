import Foundation

/// Why the display can't be kept awake.
public enum InhibitorTrouble: Error, Hashable, Sendable {
  /// No such program is installed.
  case missing
  /// The program could not be started.
  case notStarted(program: String, reason: String)
  /// The program ended by itself.
  case ended(program: String, reason: String)

  /// What it means for the person, in one sentence.
  public static let notice = Wording.Awake.notice

  /// What is wrong, in one sentence.
  public var sentence: String {
    switch self {
    case .missing: Wording.Awake.missing(InhibitorProgram.Kind.allCases.map(\.rawValue))
    case .notStarted(let name, let why): Wording.Awake.notStarted(name, why)
    case .ended(let name, let how): Wording.Awake.ended(name, how)
    }
  }
}

/// A program of the machine that keeps it awake while another one runs.
public struct InhibitorProgram: Hashable, Sendable {
  /// Which program it is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case systemdInhibit = "systemd-inhibit"
    case caffeinate
  }

  /// Which program it is.
  public let kind: Kind
  /// Where it is.
  public let path: String
  /// The program that it runs meanwhile, which ends when its input does.
  let reader: String

  /// The first one that a search path has.
  ///
  /// - Parameter path: The value of `$PATH`.
  public static func find(in path: String?) -> InhibitorProgram? {
    guard let reader = Programs.find("cat", in: path) else { return nil }
    for kind in Kind.allCases {
      if let path = Programs.find(kind.rawValue, in: path) {
        return InhibitorProgram(kind: kind, path: path, reader: reader)
      }
    }
    return nil
  }

  /// The arguments that make it run for as long as its input is open.
  var arguments: [String] {
    switch kind {
    case .systemdInhibit:
      ["--what=idle:sleep", "--who=limber", "--why=\(Wording.Awake.why)", "--mode=block", reader]
    case .caffeinate: ["-d", "-i", reader]
    }
  }
}

/// Keeps display and machine awake while it is active.
///
/// The program reads a pipe whose other end is here and in no other program, so it lets go when it is told to, and also
/// when limber is gone, however it went. No call waits for it. Times are those of any clock that only goes forward.
public final class SleepInhibitor {
  /// The program that keeps the machine awake, chosen once; `nil` where there is none.
  public let program: InhibitorProgram?

  /// The program at work, and the end of the pipe that it waits for.
  private(set) var current: (child: Child, line: Int32)?
  /// Programs told to let go, and when they will be made to.
  private(set) var leaving: [(child: Child, limit: Duration)] = []
  private var hasFailed = false

  /// How long a program told to let go may take.
  private static let grace = Duration.seconds(2)

  /// Something that can keep the machine awake.
  public init(_ program: InhibitorProgram?) { self.program = program }

  deinit { if let (_, line) = current { Foundation.close(line) } }

  /// Whether the machine is being kept awake, as far as is known.
  public var isActive: Bool { current != nil }

  /// Keeps the machine awake from now on.
  ///
  /// - Returns: Why that can't be; told once, and after that it is not tried again.
  public func inhibit() -> InhibitorTrouble? {
    guard current == nil, !hasFailed else { return nil }
    guard let program else { return failed(.missing) }
    guard let pipe = Pipe() else {
      return failed(.notStarted(program: program.kind.rawValue, reason: Wording.Awake.noPipe))
    }
    defer { Foundation.close(pipe.reading) }
    do {
      current = (try Child(program.path, program.arguments, input: pipe.reading), pipe.writing)
      return nil
    } catch {
      Foundation.close(pipe.writing)
      return failed(.notStarted(program: program.kind.rawValue, reason: error.words))
    }
  }

  /// Lets the machine sleep again.
  public func release(at now: Duration) {
    guard let (child, line) = current else { return }
    current = nil
    Foundation.close(line)
    leaving.append((child, now + Self.grace))
  }

  /// Ends every program at once; for when limber ends.
  public func close() {
    if let (_, line) = current { Foundation.close(line) }
    for child in leaving.map(\.child) + [current?.child].compactMap({ $0 }) where child.ending() == nil {
      child.send(SIGKILL)
    }
    (current, leaving) = (nil, [])
  }

  /// Looks after the programs; to be called now and then.
  ///
  /// - Returns: Why the machine is not kept awake after all, told once.
  public func poll(at now: Duration) -> InhibitorTrouble? {
    leaving.removeAll { child, limit in
      if child.ending() != nil { return true }
      if now >= limit { child.send(SIGKILL) }
      return false
    }
    guard let (child, line) = current, let ending = child.ending() else { return nil }
    current = nil
    Foundation.close(line)
    return failed(.ended(program: program?.kind.rawValue ?? "", reason: ending.words))
  }

  private func failed(_ trouble: InhibitorTrouble) -> InhibitorTrouble {
    hasFailed = true
    return trouble
  }
}
