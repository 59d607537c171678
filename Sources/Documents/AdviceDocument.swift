import Advice

/// What is good to do or to know beside the headline, with its sources as a document tells them.
struct AdviceDocument<Source: Encodable>: Encodable {
  let title: String
  let reason: String
  let sources: [Source]

  init(_ advice: Advice, sources: [Source]) {
    title = advice.title
    reason = advice.reason
    self.sources = sources
  }
}
