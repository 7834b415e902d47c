#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"

#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

// term.h defines these words, of all words, as macros.
#undef columns
#undef lines

static SCREEN *screen;
static FILE *screen_input, *screen_output;
static struct termios saved_modes;
static int saved_descriptor = -1;
static volatile sig_atomic_t screen_is_open;

// MARK: what a crash sends, prepared beforehand, for a handler may only write

static char reset[512];
static size_t reset_length;

static void append_reset(const char *text) {
  if (text == NULL || text == (char *)-1) return;
  // Padding ("$<5>") is for terminals of old; it isn't sent as it stands.
  for (; *text != '\0' && reset_length < sizeof reset; text++) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end != NULL) {
        text = end;
        continue;
      }
    }
    reset[reset_length++] = *text;
  }
}

static bool mouse_is_on;

static void prepare_reset(bool pastes) {
  reset_length = 0;
  if (mouse_is_on) append_reset("\033[?1006l\033[?1000l");
  if (pastes) append_reset("\033[?2004l");
  append_reset(tigetstr("sgr0"));
  append_reset(tigetstr("cnorm"));
  append_reset(tigetstr("rmcup"));
  append_reset("\r\n");
}

static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};
enum { FATAL_COUNT = sizeof fatal / sizeof *fatal };
static struct sigaction before[FATAL_COUNT];
static char handler_stack[32768];

static void restore_after_crash(int number) {
  if (screen_is_open) {
    screen_is_open = 0;
    if (write(saved_descriptor, reset, reset_length) < 0) { /* nothing is left to do */ }
    tcsetattr(saved_descriptor, TCSANOW, &saved_modes);
  }
  for (int i = 0; i < FATAL_COUNT; i++) sigaction(fatal[i], &before[i], NULL);
  raise(number);
}

static void restore_at_exit(void) {
  if (screen_is_open) regesta_screen_close();
}

static void watch_for_crashes(void) {
  static bool watching;
  if (watching) return;
  watching = true;
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = restore_after_crash, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  // Swift's own handler waits for keys on the terminal; it runs where somebody asks for it.
  bool traces = getenv("SWIFT_BACKTRACE") != NULL;
  for (int i = 0; i < FATAL_COUNT; i++) {
    sigaction(fatal[i], &action, &before[i]);
    if (!traces) before[i] = (struct sigaction){.sa_handler = SIG_DFL};
  }
  atexit(restore_at_exit);
}

// MARK: the screen

static bool takes_pastes(const char *term) {
  return strncmp(term, "vt", 2) != 0 && strcmp(term, "ansi") != 0;
}

static bool pastes_are_on;

static void set_pastes(bool on) {
  if (!pastes_are_on || screen_output == NULL) return;
  const char *text = on ? "\033[?2004h" : "\033[?2004l";
  if (write(fileno(screen_output), text, strlen(text)) < 0) { /* the terminal is gone */ }
}

static void send_mouse(bool on) {
  const char *text = on ? "\033[?1000h\033[?1006h" : "\033[?1006l\033[?1000l";
  if (write(fileno(screen_output), text, strlen(text)) < 0) { /* the terminal is gone */ }
}

void regesta_screen_mouse(bool on) {
  if (!screen_is_open || on == mouse_is_on) return;
  mouse_is_on = on;
  prepare_reset(pastes_are_on);
  send_mouse(on);
}

// Gives the terminal to another program, or gives it back as it was before.
static void leave_screen(void) {
  set_pastes(false);
  if (mouse_is_on) send_mouse(false);
  endwin();
  tcsetattr(saved_descriptor, TCSANOW, &saved_modes);
}

static void enter_screen(void) {
  reset_prog_mode();
  set_pastes(true);
  if (mouse_is_on) send_mouse(true);
  clearok(curscr, TRUE);
  refresh();
}

void regesta_screen_leave(void) {
  leave_screen();
}

// Waits for the end of another program. Ctrl-Z at it stops this one too: the shell waits for both.
static int wait_for(pid_t process) {
  sigset_t stop, before;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigprocmask(SIG_UNBLOCK, &stop, &before);
  int status = 0;
  while (waitpid(process, &status, WUNTRACED) != process || WIFSTOPPED(status)) {
    if (!WIFSTOPPED(status)) {
      if (errno == EINTR) continue;
      break;
    }
    // The signal that stopped it may have come here as well, and be over.
    siginfo_t more = {0};
    waitid(P_PID, (id_t)process, &more, WCONTINUED | WNOHANG);
    if (more.si_pid != process) raise(SIGTSTP);
    kill(process, SIGCONT);
    status = 0;
  }
  sigprocmask(SIG_SETMASK, &before, NULL);
  return status;
}

int regesta_run(char *const words[]) {
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  // What this program ignores is none of the other's business.
  sigset_t usual;
  sigemptyset(&usual);
  sigaddset(&usual, SIGXFSZ);
  posix_spawnattr_setsigdefault(&attributes, &usual);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  pid_t process;
  int failure = posix_spawnp(&process, words[0], NULL, &attributes, words, environ);
  posix_spawnattr_destroy(&attributes);
  if (failure != 0) return -1;
  int status = wait_for(process);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void regesta_screen_enter(void) {
  enter_screen();
}

bool regesta_screen_open(const char *term, int input, int output) {
  if (tcgetattr(output, &saved_modes) != 0) return false;
  saved_descriptor = output;
  screen_input = fdopen(dup(input), "r");
  screen_output = fdopen(dup(output), "w");
  if (screen_input == NULL || screen_output == NULL) return false;
  screen = newterm(term, screen_output, screen_input);
  if (screen == NULL) {
    fclose(screen_input);
    fclose(screen_output);
    screen_output = NULL;
    return false;
  }
  set_term(screen);
  raw();
  noecho();
  nonl();
  typeahead(-1);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  idlok(stdscr, TRUE);
  pastes_are_on = takes_pastes(term);
  prepare_reset(pastes_are_on);
  screen_is_open = 1;
  watch_for_crashes();
  set_pastes(true);
  return true;
}

void regesta_screen_close(void) {
  if (!screen_is_open) return;
  leave_screen();
  screen_is_open = 0;
  delscreen(screen);
  screen = NULL;
  fclose(screen_input);
  fclose(screen_output);
  screen_output = NULL;
}

bool regesta_term_is_known(const char *term) {
  int found = 0;
  return setupterm(term, 1, &found) == OK && found == 1;
}

int regesta_screen_start_colors(void) {
  if (!has_colors() || start_color() == ERR) return 0;
  short background = use_default_colors() == OK ? -1 : COLOR_BLACK;
  for (short color = 1; color < 8; color++) init_pair(color, color, background);
  return COLORS;
}

void regesta_screen_size(int output, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(output, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0) {
    *rows = size.ws_row;
    *columns = size.ws_col;
  } else {
    *rows = screen == NULL ? 24 : LINES;
    *columns = screen == NULL ? 80 : COLS;
  }
}

void regesta_screen_resize(int rows, int columns) {
  // A shell may have changed the modes while the program was stopped.
  reset_prog_mode();
  resizeterm(rows, columns);
  clearok(curscr, TRUE);
}

void regesta_screen_redraw(void) {
  clearok(curscr, TRUE);
}

void regesta_screen_redraw_row(int row) {
  if (row >= 0 && row < LINES) wredrawln(stdscr, row, 1);
}

void regesta_screen_put(
  int row, int column, const wchar_t *text, int count, int attributes, int pair) {
  attr_t styles = A_NORMAL;
  if (attributes & REGESTA_BOLD) styles |= A_BOLD;
  if (attributes & REGESTA_DIM) styles |= A_DIM;
  if (attributes & REGESTA_REVERSE) styles |= A_REVERSE;
  if (attributes & REGESTA_UNDERLINE) styles |= A_UNDERLINE;
  attr_set(styles, (short)pair, NULL);
  mvaddnwstr(row, column, text, count);
}

void regesta_screen_flush(int row, int column) {
  // A terminal that can't hide its cursor shows it in the corner.
  curs_set(row < 0 ? 0 : 1);
  move(row < 0 ? LINES - 1 : row, row < 0 ? 0 : column);
  refresh();
}

// MARK: characters

bool regesta_locale_is_utf8(void) {
  if (setlocale(LC_CTYPE, "") == NULL) {
    // The locale that was asked for isn't installed: its name still tells the coding.
    const char *names[] = {getenv("LC_ALL"), getenv("LC_CTYPE"), getenv("LANG")};
    const char *name = "";
    for (int i = 0; i < 3 && *name == '\0'; i++) {
      if (names[i] != NULL) name = names[i];
    }
    if (strcasestr(name, "utf-8") == NULL && strcasestr(name, "utf8") == NULL) return false;
    if (setlocale(LC_CTYPE, "C.UTF-8") == NULL) return false;
  }
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

int regesta_width(wchar_t character) {
  return wcwidth(character);
}

// MARK: signals

static sigset_t told_signals(void) {
  sigset_t set;
  sigemptyset(&set);
  const int told[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
  for (size_t i = 0; i < sizeof told / sizeof *told; i++) sigaddset(&set, told[i]);
  return set;
}

int regesta_signals_open(void) {
  sigset_t set = told_signals();
  sigprocmask(SIG_BLOCK, &set, NULL);
  return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

int regesta_signals_next(int descriptor) {
  struct signalfd_siginfo told;
  return read(descriptor, &told, sizeof told) == sizeof told ? (int)told.ssi_signo : 0;
}

void regesta_signals_close(int descriptor) {
  if (descriptor >= 0) close(descriptor);
  sigset_t set = told_signals();
  sigprocmask(SIG_UNBLOCK, &set, NULL);
}

void regesta_suspend(void) {
  leave_screen();
  sigset_t stop;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  struct sigaction usual = {.sa_handler = SIG_DFL}, ours;
  sigaction(SIGTSTP, &usual, &ours);
  kill(0, SIGTSTP);
  // The process stops here, until it is continued.
  sigprocmask(SIG_UNBLOCK, &stop, NULL);
  sigprocmask(SIG_BLOCK, &stop, NULL);
  sigaction(SIGTSTP, &ours, NULL);
  enter_screen();
}
