import Glibc

/// Where settings, sessions and the notebook lie, as the XDG base directories say.
public struct StandardFolders: Hashable, Sendable {
  /// The configuration file.
  public var configuration: String
  /// The folder of what older versions remembered between visits.
  public var sessions: String
  /// The file of what a person adds to what was read.
  public var notebook: String

  /// Finds the places in an environment; `nil` where it names no home.
  public init?(environment: [String: String]) {
    guard let settings = Self.base("XDG_CONFIG_HOME", or: ".config", in: environment),
      let state = Self.base("XDG_STATE_HOME", or: ".local/state", in: environment),
      let data = Self.base("XDG_DATA_HOME", or: ".local/share", in: environment)
    else { return nil }
    configuration = settings + "/regesta/config.toml"
    sessions = state + "/regesta/sessions"
    notebook = data + "/regesta/notebook.sqlite"
  }

  /// A base directory: what a variable names, else a folder in the home; `nil` where there is neither.
  ///
  /// The standard asks to leave relative paths alone.
  public static func base(
    _ variable: String,
    or usual: String,
    in environment: [String: String]
  ) -> String? {
    if let path = environment[variable], path.hasPrefix("/") { return path }
    return environment["HOME"].flatMap { $0.hasPrefix("/") ? "\($0)/\(usual)" : nil }
  }

  /// Makes a folder with those above it.
  public static func make(_ path: String) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      mkdir(made, 0o700)
    }
  }
}
