/// What a person asks of a session.
///
/// Every command is legal at any time; where it means nothing it does nothing.
public enum Command: String, Hashable, Sendable, CaseIterable {
  /// Stops the count.
  case pause
  /// Goes on after a three-second lead-in, also to work that waits; after "this hurts", takes the mark back.
  case resume
  /// On to the next exercise; in a rest, on to the next set.
  case skip
  /// Back to the exercise before.
  case back
  /// The exercise again from its beginning.
  case restart
  /// Ten seconds more, or two reps.
  case more
  /// Ten seconds less, or two reps.
  case less
  /// A slower tempo of the reps.
  case slower
  /// A faster tempo of the reps.
  case faster
  /// The easier exercise in place of this one.
  case easier
  /// Stops at once and marks the exercise as hurting.
  case hurts
  /// The person counts the reps, or the engine does again.
  case toggleCounting
  /// The person has done one rep.
  case countRep
  /// Waits for ``resume`` instead of getting ready; what has to be known is read meanwhile.
  case standBy
  /// Ends the session; what was done is kept.
  case end
}
