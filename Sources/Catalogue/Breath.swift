/// What the breath does; holding it is never asked for.
public enum Breath: String, CaseIterable, Hashable, Sendable {
  case `in`, out, natural
}
