import CNcurses
public import Canvas
import Glibc

/// Why no screen could be opened.
public enum TerminalError: Error, Hashable, Sendable {
  /// There is no terminal to read keys from, or none to paint on.
  case notATerminal
  /// Neither the terminal's name nor any usual one is known.
  case unknown(term: String)
}

/// What comes from the terminal.
public enum TerminalInput: Hashable, Sendable {
  /// A key, or a text pasted.
  case key(Key)
  case paste(String)
  /// A press of the mouse at a place, from 0, and lines that the wheel asks for.
  case click(row: Int, column: Int)
  case wheel(lines: Int)
  /// The screen has another size, or was suspended and is back.
  case resize(height: Int, width: Int)
  /// Ctrl-Z or its signal: the caller may save, then calls ``Terminal/suspend()``.
  case suspend
  /// The terminal is gone, or the system asks the program to end.
  case end
}

/// The terminal that the reader is painted on; one at a time, on one thread.
public final class Terminal {
  /// What a person should know about it, if anything: an unknown name.
  public let notice: String?

  private let input: Int32
  private let output: Int32
  private let signals: Int32
  private let escapeDelay: Int
  /// Until when an escape waits for what follows, by the clock that no change of time disturbs.
  private var escapeDeadline: Int?
  private var decoder = KeyDecoder()
  private var painter: Painter
  private var isOpen = true
  private var pacing = Pacing()
  private let hasHyperlinks: Bool
  /// Whether all is drawn again with the next frame, links too.
  private var isRedrawn = false
  /// The signal that asked the program to end, where one did.
  public private(set) var endingSignal: Int32?

  /// Opens the screen on the standard streams; keys come from /dev/tty where standard input is a
  /// pipe.
  ///
  /// - Parameters:
  ///   - term: The terminal's name, as TERM gives it.
  ///   - isMono: Whether colours are unwanted.
  ///   - isASCII: Whether only bytes below 0x80 may be sent, whatever the locale.
  ///   - escapeDelay: How long an escape waits for what follows, in milliseconds.
  /// - Throws: ``TerminalError`` where the plain mode is the only way.
  public init(
    term: String,
    isMono: Bool,
    isASCII: Bool = false,
    escapeDelay: Int = 100
  ) throws(TerminalError) {
    let keys = isatty(0) == 1 ? dup(0) : Glibc.open("/dev/tty", O_RDONLY | O_CLOEXEC)
    guard isatty(1) == 1, keys >= 0 else { throw .notATerminal }
    let isUTF8 = regesta_locale_is_utf8()
    guard let name = Self.names(for: term).first(where: { regesta_screen_open($0, keys, 1) }) else {
      Glibc.close(keys)
      throw .unknown(term: term)
    }
    input = keys
    output = 1
    signals = regesta_signals_open()
    self.escapeDelay = min(max(escapeDelay, 1), 10_000)
    notice =
      name == term ? nil : "This system doesn't know the terminal '\(term)': treated as \(name)."
    let hasColors = !isMono && regesta_screen_start_colors() >= 8
    let sendsASCII = isASCII || !isUTF8
    hasHyperlinks = !sendsASCII && Hyperlinks.areSafe(on: name)
    painter = Painter(palette: hasColors ? .colored : .mono, isASCII: sendsASCII)
  }

  deinit {
    close()
  }

  /// Whether this system knows a terminal of that name.
  public static func knows(_ term: String) -> Bool { regesta_term_is_known(term) }

  /// Whether the locale of the environment is one of UTF-8.
  public static var isUTF8: Bool { regesta_locale_is_utf8() }

  static func names(for term: String) -> [String] {
    (term.isEmpty ? [] : [term]) + ["xterm-256color", "xterm", "vt100"]
  }

  /// The size of the screen.
  public var size: (height: Int, width: Int) {
    var rows: Int32 = 0
    var columns: Int32 = 0
    regesta_screen_size(output, &rows, &columns)
    return (Int(rows), Int(columns))
  }

  /// Brings a frame to the screen, the differences alone.
  ///
  /// After a large one the terminal is asked to say when it has drawn it; until it does,
  /// ``isBehind`` is true, so that keys on a slow line don't queue up pictures.
  public func paint(_ frame: Frame) {
    let size = painter.paint(frame)
    if hasHyperlinks, painter.hasNewLinks || isRedrawn { send(Hyperlinks.sequence(for: frame)) }
    isRedrawn = false
    if pacing.asks(afterSending: size) { send("\u{1B}[5n") }
  }

  /// Whether the terminal has a large picture still to draw.
  public var isBehind: Bool { pacing.isBehind(at: Monotonic.now) }

  /// Takes the mouse from the terminal, or gives it back.
  public func setMouse(_ isOn: Bool) {
    regesta_screen_mouse(isOn)
  }

  /// Leaves the screen to another program while it runs, and comes back to it.
  ///
  /// - Parameter words: The program, sought where PATH says, and its arguments; no shell reads them.
  /// - Returns: Its exit code, 128 and the signal where one ended it, or `nil` where none started.
  public func run(_ words: [String]) -> Int? {
    guard !words.isEmpty else { return nil }
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    regesta_screen_leave()
    let code = regesta_run(arguments)
    // What was typed at the other program, Ctrl-C among it, wasn't meant for this one; a lost line
    // and the request to end were.
    while case let number = regesta_signals_next(signals), number != 0 {
      if number == SIGHUP || number == SIGTERM { endingSignal = number }
    }
    let now = size
    regesta_screen_enter()
    regesta_screen_resize(Int32(now.height), Int32(now.width))
    return code < 0 ? nil : Int(code)
  }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      sent += count
    }
  }

  /// Draws all of the screen again with the next frame, as Ctrl-L asks.
  public func redraw() {
    isRedrawn = true
    regesta_screen_redraw()
  }

  /// Stops as Ctrl-Z does; returns when the program goes on.
  public func suspend() {
    regesta_suspend()
  }

  /// Gives the terminal back as it was.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    regesta_screen_close()
    regesta_signals_close(signals)
    Glibc.close(input)
  }
}

extension Terminal {
  /// Waits for something to come, and gives all that has come.
  ///
  /// - Parameters:
  ///   - limit: After how many milliseconds to wait no longer; `nil` is never.
  ///   - descriptor: Waiting ends, too, when this can be read; -1 is none.
  /// - Returns: What came; nothing after the limit, when something else can be read, or when the
  ///   terminal has drawn what was large.
  public func nextInputs(
    within limit: Int? = nil,
    orUntil descriptor: Int32 = -1
  ) -> [TerminalInput] {
    if endingSignal != nil { return [.end] }
    while true {
      let waits = [
        escapeDeadline.map { max(0, $0 - Monotonic.now) }, limit,
        pacing.patience(at: Monotonic.now),
      ].compactMap(\.self)
      let wait = waits.min().map { Int32(clamping: $0) } ?? -1
      var ready = [
        pollfd(fd: input, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&ready, 3, wait)
      if count == 0 { return overdue() }
      guard count > 0 else {
        if errno == EINTR { continue }
        return [.end]
      }
      var inputs: [TerminalInput] = []
      if ready[1].revents != 0 { inputs += signalled() }
      let wasBehind = isBehind
      if ready[0].revents != 0 { inputs += typed() }
      let isCalled = ready[2].revents != 0
      if !inputs.isEmpty || wasBehind != isBehind || isCalled { return inputs }
    }
  }

  /// What waited for more in vain; nothing where it may wait on.
  private func overdue() -> [TerminalInput] {
    guard let deadline = escapeDeadline, Monotonic.now >= deadline else { return [] }
    escapeDeadline = nil
    return decoder.giveUpWaiting().compactMap(input)
  }

  private func typed() -> [TerminalInput] {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = read(input, &buffer, buffer.count)
    // No bytes, or an error on a readable descriptor: the terminal is gone.
    guard count > 0 else { return count < 0 && errno == EINTR ? [] : [.end] }
    let items = decoder.take(buffer[..<count])
    escapeDeadline = decoder.isWaiting ? Monotonic.now + escapeDelay : nil
    return items.compactMap(input)
  }

  private func signalled() -> [TerminalInput] {
    var inputs: [TerminalInput] = []
    var hasResized = false
    while case let number = regesta_signals_next(signals), number != 0 {
      switch number {
      case SIGWINCH, SIGCONT: hasResized = true
      case SIGTSTP: inputs.append(.suspend)
      default:
        endingSignal = number
        return [.end]
      }
    }
    guard hasResized else { return inputs }
    let now = size
    regesta_screen_resize(Int32(now.height), Int32(now.width))
    return inputs + [.resize(height: now.height, width: now.width)]
  }

  private func input(_ item: KeyDecoder.Item) -> TerminalInput? {
    switch item {
    case .key(.control("z")): .suspend
    case .key(let key): .key(key)
    case .paste(let text): .paste(text)
    case .click(let row, let column): .click(row: row, column: column)
    case .wheel(let lines): .wheel(lines: lines)
    case .drawn: noteDrawn()
    }
  }

  private func noteDrawn() -> TerminalInput? {
    pacing.noteAnswer()
    return nil
  }
}
