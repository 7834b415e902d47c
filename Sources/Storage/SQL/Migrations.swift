internal import GRDB

extension DatabaseMigrator {
  /// Brings a file of ours up to date, a version a step.
  ///
  /// The file says in its own head what it is and which version its tables have.
  ///
  /// - Parameters:
  ///   - versions: What each version adds, from the first, in SQL.
  ///   - applicationID: The mark of the program's kind of file.
  init(to versions: [String], markedWith applicationID: Int32) {
    self.init()
    for (version, tables) in zip(1..., versions) {
      registerMigration("\(version)") { database in
        try database.execute(sql: tables)
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
        try database.execute(sql: "PRAGMA user_version = \(version)")
      }
    }
  }
}
