public import Foundation

/// One answer about the warning signs: when, what it comes to, and which signs were ticked.
public struct SignsAnswer: Hashable, Sendable {
  /// When it was given.
  public let at: Date
  /// What it comes to.
  public let clearance: Clearance
  /// The ids of the signs that apply, in the order of the list; empty where none was ticked.
  public let ticked: [String]

  /// An answer, with the ids of the signs that apply.
  public init(at: Date, clearance: Clearance, ticked: [String] = []) {
    self.at = at
    self.clearance = clearance
    self.ticked = ticked
  }
}
