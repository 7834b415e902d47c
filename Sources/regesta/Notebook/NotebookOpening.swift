import Glibc
import Settings
import Storage
import Timelines

/// Opens the person's notebook as well as it can be opened.
enum NotebookOpening {
  /// The notebook, and what to say about it, if anything.
  struct Opened {
    let notebook: Notebook
    var notice: String?
  }

  /// Whether there is a notebook already.
  static func isThere(_ environment: [String: String]) -> Bool {
    StandardFolders(environment: environment).map { access($0.notebook, F_OK) == 0 } ?? false
  }

  /// Opens the notebook for reading and writing; a missing one is made.
  ///
  /// One that can't be written is copied into memory, one that can't be read is replaced there by
  /// an empty one: the reader opens in any case, and says so.
  ///
  /// - Returns: The notebook; `nil` where not even one in memory can be made.
  static func forWriting(_ environment: [String: String]) -> Opened? {
    let author = author(environment)
    guard let path = StandardFolders(environment: environment)?.notebook else {
      return (try? Notebook(inMemoryFor: author)).map { Opened(notebook: $0) }
    }
    StandardFolders.make(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    do throws(StorageError) {
      let notebook = try Notebook(at: path, author: author)
      let notice = notebook.setAside.map { "A damaged notebook was set aside as \($0)." }
      return Opened(notebook: notebook, notice: notice)
    } catch {
      let copy = try? Notebook(copying: path, author: author)
      guard let notebook = copy ?? (try? Notebook(inMemoryFor: author)) else { return nil }
      let kept = copy == nil ? "Nothing of it is shown, and nothing" : "Nothing"
      return Opened(
        notebook: notebook,
        notice: "\(error.notebookSentence) \(kept) new is kept after this visit."
      )
    }
  }

  /// A copy of the notebook in memory; `nil` where there is none, or it can't be read.
  ///
  /// Nothing is made or changed.
  static func forReading(_ environment: [String: String]) -> Opened? {
    guard let path = StandardFolders(environment: environment)?.notebook, access(path, F_OK) == 0
    else { return nil }
    return (try? Notebook(copying: path, author: "")).map { Opened(notebook: $0) }
  }

  /// What a notebook says about a timeline, for commands that print; `nil` where there is none.
  ///
  /// Nothing is made or changed; a notebook that can't be read is told on standard error.
  static func contents(
    in register: any EventRegister,
    _ environment: [String: String]
  ) -> NotebookContents? {
    guard let path = StandardFolders(environment: environment)?.notebook,
      access(path, F_OK) == 0
    else { return nil }
    do throws(StorageError) {
      return try Notebook(copying: path, author: "").contents(in: register)
    } catch {
      Complaint.print("\(error.notebookSentence) Its corrections are left out.")
      return nil
    }
  }

  /// Who writes: the person's name on this machine.
  private static func author(_ environment: [String: String]) -> String {
    if let name = environment["LOGNAME"] ?? environment["USER"], !name.isEmpty { return name }
    let name = getpwuid(getuid())?.pointee.pw_name
    return name.map { String(cString: $0) } ?? "somebody"
  }
}

extension StorageError {
  /// What keeps the notebook from being used, and where it lies.
  var notebookSentence: String {
    let reason =
      switch problem {
      case .readOnly: "may not be written"
      case .unreadable, .isFolder, .missing, .noFolder: "can't be read"
      case .newer(let version): "is of a newer version (\(version))"
      case .locked: "is being written by another program"
      case .full: "can't be written: the disk is full"
      case .notADatabase, .notOurs, .truncated, .damaged: "is damaged"
      case .refused(_, let what): "can't be used (\(what))"
      }
    return "The notebook \(reason): \(path)."
  }
}
