// What the room Curses needs of ncurses and of Unix, as plain functions: Swift 6 refuses
// ncurses' shared mutable variables, and its macros aren't imported.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

enum {
  REGESTA_BOLD = 1,
  REGESTA_DIM = 2,
  REGESTA_REVERSE = 4,
  REGESTA_UNDERLINE = 8,
};

// Opens the screen on two descriptors; false where the terminal's name is unknown.
bool regesta_screen_open(const char *term, int input, int output);
void regesta_screen_close(void);
// Whether the terminal's name is in the system's table.
bool regesta_term_is_known(const char *term);
// The number of colours, 0 or less where there are none; defines pairs 1 to 7 on the default
// background.
int regesta_screen_start_colors(void);
void regesta_screen_size(int output, int *rows, int *columns);
void regesta_screen_resize(int rows, int columns);
// Draws all of the screen again at the next flush.
void regesta_screen_redraw(void);
// Draws a row again at the next flush, whatever is thought to stand there.
void regesta_screen_redraw_row(int row);
void regesta_screen_put(
  int row, int column, const wchar_t *text, int count, int attributes, int pair);
// Sends what changed; a negative row hides the cursor.
void regesta_screen_flush(int row, int column);

// Asks the terminal for clicks and the wheel, or leaves them to it.
void regesta_screen_mouse(bool on);
// Leaves the screen to another program, and comes back to it.
void regesta_screen_leave(void);
void regesta_screen_enter(void);
// Runs a program by its words, no shell between, and gives its exit code; -1 where none started.
int regesta_run(char *const words[]);

// Sets the locale of characters from the environment; true where it is UTF-8.
bool regesta_locale_is_utf8(void);
int regesta_width(wchar_t character);

// Blocks the signals that a reader is told of, and gives a descriptor to read them from.
int regesta_signals_open(void);
// The number of the next signal, or 0.
int regesta_signals_next(int descriptor);
void regesta_signals_close(int descriptor);
// Stops the process group as Ctrl-Z does, and returns when it goes on.
void regesta_suspend(void);
