import ArgumentParser
import Codebooks
import Glibc
import Intake
import Settings

/// A user's own actors, on the command line of the commands that read sources.
struct ActorsOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A TOML file of your own persons, organisations and spellings.",
      discussion:
        "Without it: regesta/actors.toml in $XDG_CONFIG_HOME, or ~/.config, if it is there.",
      valueName: "file"
    )
  )
  var actors: String?

  func validate() throws {
    guard let actors else { return }
    do {
      _ = try Intake().text(at: actors)
    } catch {
      throw ValidationError("--actors: \(error.sentence)")
    }
  }

  /// The table of actors with the user's own; what is wrong with theirs goes to standard error.
  ///
  /// - Returns: `nil` where the user has no file of actors.
  func codebook() -> ActorCodebook? {
    guard let path = actors ?? Self.usualPath(Surroundings.environment),
      actors != nil || access(path, F_OK) == 0
    else { return nil }
    do {
      var codebook = ActorCodebook.builtIn
      let file = ActorsFile.entries(in: try Intake().text(at: path))
      let problems = file.problems + codebook.add(file.entries)
      for problem in problems.sorted(by: { $0.line < $1.line }) {
        Complaint.print("\(path), line \(problem.line): \(problem.sentence)")
      }
      return codebook
    } catch {
      Complaint.print(error.sentence)
      return nil
    }
  }

  /// Where the file lies by the XDG base directories, which must be absolute.
  static func usualPath(_ environment: [String: String]) -> String? {
    StandardFolders.base("XDG_CONFIG_HOME", or: ".config", in: environment)
      .map { $0 + "/regesta/actors.toml" }
  }
}
