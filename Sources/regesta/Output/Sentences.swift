import ArticleReading
import Chronology
import Glibc
import Intake
import Interchange

// Every error as a sentence for people: what happened, where, and what to do.

extension IntakeProblem {
  /// What happened, where, and what to do.
  var sentence: String {
    switch self {
    case .refused(let path, ENOENT): "\(path): there is no such file or folder."
    case .refused(let path, EACCES), .refused(let path, EPERM):
      "\(path): its permissions don't let you read it."
    case .refused(let path, EISDIR): "\(path): this is a folder; name the files in it."
    case .refused(let path, let code): "\(path): \(String(cString: strerror(code)))."
    case .endless(let path, .pipe):
      "\(path): this is a pipe, not a file; name it by itself to have it read."
    case .endless(let path, .socket): "\(path): this is a socket, not a file."
    case .endless(let path, .device): "\(path): this is a device, not a file."
    case .nobodyWrites(let path):
      "\(path): nobody writes to this pipe; start what does, or pipe it to `regesta list -`."
    case .leadsOut(let path): "\(path): this link leads out of the folder; name what it leads to."
    case .leadsBack(let path):
      "\(path): this link leads back to where it lies; it isn't followed."
    case .tooLarge(let path, let limit):
      "\(path): this is larger than \(FileSize(limit)); see --max-file-size."
    case .damaged(let path): "\(path): this gzip file is damaged or cut off."
    case .expandsTooFar(let path):
      "\(path): this gzip file grows beyond measure; unpack it first if you trust it."
    case .record(let path, let line, let fault): "\(path), line \(line): \(fault.words)."
    case .moreRecords(let path, let count):
      "\(path): \(count) more \(count == 1 ? "record holds" : "records hold") no article."
    case .row(let path, let line, let reason): "\(path), line \(line): \(reason.words)."
    case .moreRows(let path, let count):
      "\(path): \(count) more \(count == 1 ? "row gives" : "rows give") no event."
    case .unsuitable(let path, .empty): "\(path): there is no text in it."
    case .unsuitable(let path, .binary(let format?)):
      "\(path): this is \(format.name), not text" + (format.remedy.map { "; \($0)." } ?? ".")
    case .unsuitable(let path, .tooDeep(let limit)): "\(path): \(limit.words)."
    case .unsuitable(let path, .entitiesGrow):
      "\(path): the entities that it declares grow beyond measure; take its document type out."
    case .unsuitable(let path, .binary(nil)):
      "\(path): this is not text; articles are plain text or Markdown."
    case .unknownTable(let path):
      "\(path): no column of this table is known; name those that matter, as in --map date=HEADER."
    case .folderWithoutArticles(let path):
      "\(path): no articles in this folder; they end in .txt or .md."
    case .tooDeep(let path): "\(path): this folder lies too deep in others; name it by itself."
    case .garbledName(let path): "\(path): this name is not UTF-8; rename it to have it read."
    }
  }
}

extension RecordFault {
  /// Why a record holds no article.
  fileprivate var words: String {
    switch self {
    case .invalid(let column): "this is no JSON (byte \(column))"
    case .withoutText: "this has no “text”"
    case .tooLong: "this record is too long"
    case .tooDeep: NestingLimit.collections.words
    }
  }
}

extension NestingLimit {
  /// What lies too deep, and what to do.
  fileprivate var words: String {
    switch self {
    case .elements: "its text lies more than \(deepest) elements deep; save the text alone"
    case .parts: "its text lies more than \(deepest) parts deep; save the text alone"
    case .collections: "lists and objects lie more than \(deepest) deep in others; take them apart"
    }
  }
}

extension RecordReject.Reason {
  /// Why a row gives no event.
  fileprivate var words: String {
    switch self {
    case .columns(let found, let expected):
      "this row has \(found.counted("column")), not "
        + expected.map(String.init).joined(separator: " or ")
    case .missing(let field): "“\(field)” is empty"
    case .unreadable(let field, let value): "“\(field)” can't be “\(value.prefix(40))”"
    case .noSuchDate(let field, let value):
      "the calendar has no “\(value.prefix(40))” (in “\(field)”)"
    case .unclosedQuote: "a quotation mark isn't closed"
    case .tooLong: "this record is too long"
    case .noJSON(let column): "this is no JSON (byte \(column))"
    case .broken(let words): words
    }
  }
}

extension CalendarPhraseError {
  /// What is wrong with a date, where, and what to write instead.
  var sentence: String {
    let what =
      switch problem {
      case .empty: "a date is missing"
      case .unknownWord(let word): "“\(word)” says nothing about a date"
      case .unexpected(let word): "“\(word)” doesn't belong here"
      case .unfinished: "the date isn't finished"
      case .noSuchDate: "the calendar has no such date"
      case .endBeforeStart: "it ends before it starts"
      }
    return "\(what) (column \(column)); try “\(suggestion)”"
  }
}

extension OutputError {
  /// What happened, and where.
  var sentence: String {
    switch self {
    case .nobodyReads: "Nobody reads the output."
    case .refused(let code): "The output could not be written: \(String(cString: strerror(code)))."
    }
  }
}
