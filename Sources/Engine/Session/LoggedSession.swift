public import Catalogue
public import Foundation

extension SessionRecord {
  /// A session that was done away from the machine, as the person tells it.
  ///
  /// It is complete, for the person says so. Its exercises are taken to be done as the plan has them, in less time than
  /// the plan takes as far as that goes; what is more than the plan takes was time around the exercises.
  ///
  /// - Parameters:
  ///   - length: How long it took.
  ///   - start: When it began.
  public init(
    logged plan: Plan, lasting length: Duration, from start: Date, timeZone: TimeZone, id: String,
    painBefore: Int?, painAfter: Int?, catalogue: Catalogue
  ) {
    var plan = plan
    // Nobody was waited for.
    plan.preferences.advance = .automatic
    var session = Session(plan, catalogue: catalogue, at: .zero)
    session.advance(to: .zero + length)
    var time = session.time
    time.ready += length - time.elapsed
    self.init(
      id: id, routine: plan.routine, routineName: plan.name, level: plan.level, startedAt: start,
      utcOffset: timeZone.secondsFromGMT(for: start), endedAt: start + Double(length.milliseconds) / 1000,
      outcome: .completed, isRehearsal: false, painBefore: painBefore, painAfter: painAfter,
      time: time, exercises: session.records, isLogged: true)
  }
}
