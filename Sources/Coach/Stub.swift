public enum StubCoach {}
