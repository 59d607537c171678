import GRDB

/// What stands in a journal's file and is nothing that limber makes.
///
/// A file from elsewhere can bring along what runs when it is read or written: a trigger that deletes sessions, a view in place of
/// a table, an index that computes. Only the list of such things is read before they are refused.
enum ForeignObjects {
  /// - Throws: The error of a damaged file where there is one.
  static func refuse(in db: Database) throws {
    if let object = try first(in: db) {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: Wording.Damage.holds(object))
    }
  }

  /// The first of them, as a sentence names it; `nil` where there is none.
  static func first(in db: Database) throws -> String? {
    let rows = try Row.fetchAll(db, sql: "SELECT type, name, sql FROM sqlite_master ORDER BY rowid")
    let objects = rows.map { row in
      (type: text(row[0]) ?? "", name: text(row[1]) ?? "", sql: text(row[2]))
    }
    // What SQLite makes by itself has no text. No version of limber makes anything that runs.
    let foreign = objects.first { object in
      guard let sql = object.sql else { return object.type != "index" }
      // What is as limber made it needs no look at each word.
      if Migrations.made.contains(sql) { return false }
      return !(["table", "index"].contains(object.type) && isPassive(sql))
    }
    if let foreign { return Wording.Damage.foreign(foreign.type, foreign.name) }
    // A later version may have tables of its own.
    if try Migrations.areSuperseded(in: db) { return nil }
    // Statistics for its own planning SQLite may have been asked for by hand.
    let others = objects.filter { $0.type != "table" || !["sqlite_stat1", "sqlite_stat4"].contains($0.name) }
    if let table = try missing(among: Set(objects.map(\.name)), db) { return table }
    return others.first { object in object.sql.map { !Migrations.made.contains($0) } ?? false }.map {
      Wording.Damage.foreign($0.type, $0.name)
    }
  }

  /// What a value says; nothing where it is no text, as in a file that somebody has tampered with.
  private static func text(_ value: DatabaseValue) -> String? {
    value.isNull ? nil : String.fromDatabaseValue(value) ?? ""
  }

  /// What a journal of the present form lacks.
  private static func missing(among names: Set<String>, _ db: Database) throws -> String? {
    let migrator = Migrations.all
    guard names.contains("grdb_migrations"), try migrator.hasCompletedMigrations(db) else { return nil }
    return Migrations.tables.first { !names.contains($0) }.map(Wording.Damage.noTable)
  }

  /// Whether a table or an index computes nothing: no virtual table, no computed column, no check of its own.
  private static func isPassive(_ sql: String) -> Bool {
    let words = Set(sql.uppercased().split { !$0.isLetter }.map(String.init))
    return words.isDisjoint(with: ["VIRTUAL", "GENERATED", "AS", "CHECK"])
  }
}

extension Migrations {
  /// The text of each table and index that the migrations make, in all the forms that it ever had.
  fileprivate static let made: Set<String> = {
    // As GRDB writes down which migrations were made.
    var made: Set = ["CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)"]
    var tables: [Substring: String] = [:]
    for statement in statements {
      let words = statement.split(separator: " ")
      if statement.hasPrefix("ALTER TABLE "), let old = tables[words[2]],
        let column = words.firstIndex(of: "COLUMN")
      {
        // SQLite puts a column that is added before the last bracket.
        let new = "\(old.dropLast()), \(words[(column + 1)...].joined(separator: " ")))"
        tables[words[2]] = new
        made.insert(new)
      } else {
        if words.count > 2 { tables[words[2]] = statement }
        made.insert(statement)
      }
    }
    return made
  }()
}
