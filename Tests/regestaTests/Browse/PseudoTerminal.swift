import Foundation
import Glibc

/// A program under a pseudo-terminal, driven by keys as a person drives it.
final class PseudoTerminal {
  private var master: Int32
  private var slave: Int32
  private let process: pid_t
  /// Everything that the program sent, as bytes.
  private(set) var sent: [UInt8] = []
  /// What a terminal would show of it.
  private(set) var screen: TerminalModel

  /// Starts a program on a terminal of its own.
  ///
  /// - Parameters:
  ///   - arguments: The program and its arguments.
  ///   - environment: The whole environment.
  ///   - rows: The height of the screen.
  ///   - columns: Its width.
  /// - Throws: What kept it from starting.
  init(
    _ arguments: [String],
    environment: [String: String],
    rows: Int = 24,
    columns: Int = 80
  ) throws {
    screen = TerminalModel(rows: rows, columns: columns)
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    guard openpty(&ends.master, &ends.slave, nil, nil, nil) == 0, let name = ttyname(ends.slave)
    else { throw POSIXError(.EIO) }
    master = ends.master
    // Kept open here, so that its modes can be asked for after the program has gone.
    slave = ends.slave
    var size = winsize(
      ws_row: UInt16(rows),
      ws_col: UInt16(columns),
      ws_xpixel: 0,
      ws_ypixel: 0
    )
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawn_file_actions_addclose(&actions, master)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var unblocked = sigset_t()
    sigemptyset(&unblocked)
    posix_spawnattr_setsigmask(&attributes, &unblocked)
    posix_spawnattr_setflags(&attributes, Self.newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    let words = arguments.map { strdup($0) } + [nil]
    let settings = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + settings { free(text) } }
    var started: pid_t = 0
    let code = posix_spawn(&started, arguments[0], &actions, &attributes, words, settings)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    process = started
  }

  deinit {
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, WNOHANG)
    if master >= 0 { hangUp() }
  }

  /// POSIX_SPAWN_SETSID, which Swift doesn't import: the terminal becomes the program's own.
  private static let newSession: Int16 = 0x80

  /// The terminal's modes now, as bytes.
  var modes: [UInt8] {
    var modes = termios()
    tcgetattr(slave, &modes)
    return withUnsafeBytes(of: &modes) { Array($0) }
  }

  /// Types, and reads until the program has been silent for a moment.
  ///
  /// - Returns: The number of bytes that the program sent in return.
  @discardableResult
  func type(_ keys: String, quiet: Int32 = 150) -> Int {
    let bytes = Array(keys.utf8)
    _ = write(master, bytes, bytes.count)
    return read(quiet: quiet)
  }

  /// Reads until a text stands on the screen, or for a minute: a busy machine is slow, not wrong.
  func wait(for text: String) -> Bool {
    for _ in 0..<600 {
      if screen.text.contains(text) { return true }
      read(quiet: 100)
    }
    return screen.text.contains(text)
  }

  /// Reads until nothing has come for a time in milliseconds.
  @discardableResult
  func read(quiet: Int32) -> Int {
    var count = 0
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while poll(&ready, 1, quiet) > 0, ready.revents & Int16(POLLIN) != 0 {
      let got = Glibc.read(master, &buffer, buffer.count)
      guard got > 0 else { break }
      count += got
      sent += buffer[..<got]
      screen.take(buffer[..<got])
      answer(buffer[..<got])
    }
    return count
  }

  /// Says that all is drawn, as terminals do when they are asked by `CSI 5 n`.
  private func answer(_ bytes: ArraySlice<UInt8>) {
    let question = Array("\u{1B}[5n".utf8)
    guard bytes.count >= question.count else { return }
    for start in bytes.startIndex...bytes.endIndex - question.count
    where bytes[start..<start + question.count].elementsEqual(question) {
      let words = Array("\u{1B}[0n".utf8)
      _ = write(master, words, words.count)
    }
  }

  /// Sends bytes as they are, and doesn't wait for anything.
  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// The processor time that the program has taken, in hundredths of a second.
  var ticks: Int {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return 0 }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1_024)
    let count = fread(&buffer, 1, buffer.count, file)
    let text = String(decoding: buffer[..<count], as: UTF8.self)
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    return fields.count > 12 ? (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0) : 0
  }

  /// How often the program has gone to sleep, all its threads together: a number that grows while
  /// anything wakes it.
  var sleeps: Int {
    let folder = "/proc/\(process)/task"
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return threads.reduce(0) { sum, thread in
      let status =
        (try? String(contentsOfFile: "\(folder)/\(thread)/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
      return sum + (line?.split(separator: "\t").last.flatMap { Int($0) } ?? 0)
    }
  }

  /// Sends a signal to the program.
  func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Takes the terminal away, as a closed window or a lost line does.
  func hangUp() {
    close(slave)
    close(master)
    slave = -1
    master = -1
  }

  /// Gives the terminal another size, and tells the program.
  func resize(rows: Int, columns: Int) {
    announce(rows: rows, columns: columns)
    read(quiet: 200)
  }

  /// Tells the program of another size, and doesn't wait for what it makes of it.
  func announce(rows: Int, columns: Int) {
    screen = TerminalModel(rows: max(1, rows), columns: max(1, columns))
    var size = winsize(
      ws_row: UInt16(rows),
      ws_col: UInt16(columns),
      ws_xpixel: 0,
      ws_ypixel: 0
    )
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Waits for the end of the program.
  ///
  /// - Returns: Its exit code, 128 and the signal where one ended it, or `nil` after half a minute.
  func end() -> Int32? {
    var status: Int32 = 0
    for _ in 0..<600 {
      read(quiet: 50)
      guard waitpid(process, &status, WNOHANG) == process else { continue }
      read(quiet: 50)
      return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }
    return nil
  }
}
