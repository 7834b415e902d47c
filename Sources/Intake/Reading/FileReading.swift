public import Documents
public import Timelines

/// What was read of one file, or of a part of a file of many records.
public struct FileReading: Sendable, Hashable {
  /// The path as the user gave it, or below the folder that was given.
  public var file: String
  /// What the file was when it was read; `nil` for what has no state, such as standard input.
  public var stamp: FileStamp?
  /// The number of this part, from 0.
  public var part = 0
  /// Whether the file ends with this part.
  public var isLast = true
  /// Whether a cache held it.
  ///
  /// Where the unchanged is passed over, nothing else is told of it.
  public var isUnchanged = false
  /// The documents, each with what it reports, in order.
  public var documents: [DocumentReading] = []
  /// The event data, where the file holds some.
  public var records: RecordReading?
  /// What of it could not be read.
  public var problems: [IntakeProblem] = []

  /// Makes a reading.
  public init(file: String, stamp: FileStamp? = nil) {
    self.file = file
    self.stamp = stamp
  }
}

/// One document with what it reports.
public struct DocumentReading: Sendable, Hashable {
  /// The document.
  public var document: Document
  /// The acts it reports.
  public var claims: [Claim]
  /// The actors that it introduces.
  public var introducedActors: [Actor]

  /// Joins a document with what was read in it.
  public init(_ document: Document, claims: [Claim] = [], introducedActors: [Actor] = []) {
    self.document = document
    self.claims = claims
    self.introducedActors = introducedActors
  }
}

/// How far reading has come.
public struct IntakeProgress: Hashable, Sendable {
  /// How many files have been read or refused.
  public var done = 0
  /// How many there are.
  public var files: Int
  /// How many documents were in those that have been read.
  public var documents = 0
  /// How many rows of event data were in them.
  public var rows = 0

  /// Makes a report of progress.
  public init(done: Int = 0, files: Int, documents: Int = 0, rows: Int = 0) {
    self.done = done
    self.files = files
    self.documents = documents
    self.rows = rows
  }
}

/// How reading ended.
public struct IntakeSummary: Hashable, Sendable {
  /// How far it came.
  public var progress: IntakeProgress
  /// How many files held documents, or were unchanged.
  public var filesRead = 0
  /// How many files a cache held as they are.
  public var unchanged = 0
  /// How many rows of event data gave no event.
  public var rejects = 0
  /// Whether it was stopped before the end; what had been read was handed over.
  public var wasStopped = false
}
