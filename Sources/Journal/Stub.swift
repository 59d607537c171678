import Engine
import GRDB

public enum StubJournal {}
