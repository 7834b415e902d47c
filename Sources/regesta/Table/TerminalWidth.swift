import Glibc

/// How wide the terminal is.
enum TerminalWidth {
  /// The columns of the terminal that standard output goes to, or `nil` where it isn't one.
  static var ofStandardOutput: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
