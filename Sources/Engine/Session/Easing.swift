public import Catalogue

extension Session {
  /// The exercise that ``Command/easier`` leads into now; `nil` where there is none.
  public var easier: Exercise? { slot?.exercise.easier.flatMap { exercises[$0] } }
}
