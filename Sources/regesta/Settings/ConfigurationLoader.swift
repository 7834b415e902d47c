import Browser
import Glibc
import Settings

/// Reads the person's configuration; what is wrong in it is said, and the rest applies.
enum ConfigurationLoader {
  /// Reads the configuration that an environment leads to.
  static func load(_ environment: [String: String]) -> Configuration {
    guard let path = StandardFolders(environment: environment)?.configuration else {
      return Configuration()
    }
    let (configuration, problems) = read(path)
    for problem in problems { Complaint.print(problem.sentence) }
    return configuration
  }

  /// Reads a configuration file, the names of its commands and keys included.
  static func read(_ path: String) -> (Configuration, [ConfigurationProblem]) {
    var (configuration, problems) = Configuration.read(path)
    for (name, reason) in BrowserState.problems(of: configuration.keys).sorted(by: { $0.0 < $1.0 })
    {
      let place = Configuration.place(of: name, in: path)
      problems.append(
        ConfigurationProblem(
          .key(command: name, reason: reason),
          file: path,
          line: place.line,
          column: place.column
        )
      )
      configuration.keys[name] = nil
    }
    return (configuration, problems)
  }
}

extension ConfigurationProblem {
  /// What is wrong, in which file, at which line and column.
  var sentence: String {
    let place = line > 0 ? "\(file):\(line):\(column)" : file
    let what =
      switch kind {
      case .syntax(let words): "this is no TOML: \(words)"
      case .unknown(let name, let known):
        "there is no setting “\(name)”; there are \(known.joined(separator: ", "))"
      case .value(let name, let wanted): "“\(name)” wants \(wanted)"
      case .key(let command, let reason): "the keys of “\(command)” stay as they are: \(reason)"
      case .tooLong(let limit): "this is longer than \(FileSize(limit)), which no settings are"
      case .unreadable(let code): String(cString: strerror(code))
      }
    return "\(place): \(what)."
  }
}
