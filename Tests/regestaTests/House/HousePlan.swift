/// The rooms of the house and what each may import, as `docs/architecture.md` draws them.
enum HousePlan {
  /// What each room may import, of the house and from outside.
  ///
  /// A room under construction may import less; none may import more.
  static let imports: [String: Set<String>] = [
    "regesta": [
      "Browser", "Curses", "Canvas", "Settings", "Intake", "Storage", "Interchange", "Extraction",
      "ArticleReading", "Codebooks", "Timelines", "Documents", "Chronology", "ArgumentParser",
    ],
    "Browser": ["Timelines", "Documents", "Chronology", "Canvas"],
    "Curses": ["Canvas", "CNcurses"],
    "Canvas": [],
    "Settings": ["Chronology", "TOMLKit"],
    "Intake": [
      "Storage", "Interchange", "Extraction", "ArticleReading", "Codebooks", "Timelines",
      "Documents", "Chronology", "CZlib",
    ],
    "Storage": ["Timelines", "Documents", "Chronology", "GRDB", "GRDBSQLite"],
    "Interchange": ["ArticleReading", "Timelines", "Documents", "Codebooks", "Chronology"],
    "Extraction": ["Timelines", "Documents", "Codebooks", "Chronology"],
    "ArticleReading": ["Documents", "Chronology", "CIconv", "CLibXML2", "Yams"],
    "Codebooks": ["Timelines", "Chronology", "TOMLKit"],
    "Timelines": ["Documents", "Chronology"],
    "Documents": ["Chronology", "CMessageDigest"],
    "Chronology": [],
    "CNcurses": [],
    "CMessageDigest": [],
    "CLibXML2": [],
    "CZlib": [],
    "CIconv": [],
  ]

  /// What every room may import besides.
  static let anywhere: Set = ["Swift", "Synchronization", "Collections", "OrderedCollections"]

  /// The rooms that deal with the system: files, threads, the terminal.
  static let systemRooms: Set = ["regesta", "Curses", "Intake", "Storage", "Settings"]

  /// The system's modules, which the rooms of pure values do without.
  static let systemModules: Set = ["Glibc", "Dispatch"]

  /// What a room's files may import.
  static func allowed(in room: String) -> Set<String> {
    let outside = systemRooms.contains(room) ? systemModules : []
    return imports[room, default: []].union(anywhere).union(outside)
  }
}
