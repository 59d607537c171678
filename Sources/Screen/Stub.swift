public enum StubScreen {}
