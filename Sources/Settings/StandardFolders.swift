import Glibc

/// Where settings and sessions lie, as the XDG base directories say.
public struct StandardFolders: Hashable, Sendable {
  /// The configuration file.
  public var configuration: String
  /// The folder of what is remembered between visits.
  public var sessions: String

  /// Finds the places in an environment; `nil` where it names no home.
  public init?(environment: [String: String]) {
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 }
    // The standard asks to leave relative paths alone.
    func folder(_ name: String, or usual: String) -> String? {
      if let path = environment[name], path.hasPrefix("/") { return path }
      return home.map { $0 + "/" + usual }
    }
    guard let settings = folder("XDG_CONFIG_HOME", or: ".config"),
      let state = folder("XDG_STATE_HOME", or: ".local/state")
    else { return nil }
    configuration = settings + "/regesta/config.toml"
    sessions = state + "/regesta/sessions"
  }

  /// Makes a folder with those above it.
  static func make(_ path: String) {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      mkdir(made, 0o700)
    }
  }
}
