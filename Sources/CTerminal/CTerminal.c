#define _GNU_SOURCE
// SwiftPM drops the define that pkg-config asks for, and without it curses has no wide characters.
#define NCURSES_WIDECHAR 1
#include "CTerminal.h"
#include "Description.h"
#include "Frame.h"
#include "Hush.h"
#include "Overlay.h"
#include "Restore.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <time.h>
#include <unistd.h>

// The first pair behind those of ct_style, and how many colours can stand for a picture.
enum { FIRST_TILE_PAIR = 256, MOST_TILES = 256 };

static attr_t styles[256];
// The colours of the pairs made so far: few terminals have as many pairs as there are styles, and many styles look alike.
static short pairs[FIRST_TILE_PAIR][2];
static int pair_count;
// For which colours a pair of ct_put_tile was made.
static uint8_t has_pair[MOST_TILES];
static int is_open, colours;

static int has(const char *capability) {
  const char *text = tigetstr(capability);
  return text && text != (char *)-1;
}

// Looks $TERM up, and what it is known as here.
static int look_up(const char **name) {
  const char *wanted = getenv("TERM");
  if (!wanted || !*wanted) return CT_TERM_MISSING;
  ct_locale();
  static int is_tried, holds;
  if (!is_tried) {
    is_tried = 1;
    holds = ct_description_holds(wanted);
  }
  if (!holds) return CT_TERM_DAMAGED;
  *name = ct_description(wanted);
  if (!*name) return CT_TERM_UNKNOWN;
  return has("cup") && has("clear") && has("el") ? CT_OK : CT_TERM_TOO_SIMPLE;
}

int ct_look(int *known_colours, int *rows, int *cols) {
  const char *name;
  struct winsize now;
  int code = look_up(&name);
  *known_colours = code == CT_OK || code == CT_TERM_TOO_SIMPLE ? tigetnum("colors") : 0;
  int has_size = ioctl(STDOUT_FILENO, TIOCGWINSZ, &now) == 0;
  *rows = has_size ? now.ws_row : 0;
  *cols = has_size ? now.ws_col : 0;
  return code;
}

int ct_open(int with_colour) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CT_NOT_A_TERMINAL;
  const char *name;
  int code = look_up(&name);
  if (code != CT_OK) return code;
  // Exported sizes would freeze the screen at what they said once. Where the terminal tells none, a description could
  // make up any.
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0) {
    unsetenv("LINES");
    unsetenv("COLUMNS");
  } else {
    setenv("LINES", "24", 1);
    setenv("COLUMNS", "80", 1);
  }
  ct_restore_arm(1);
  FILE *output = ct_frame_open();
  if (!output || !newterm(name, output, stdin)) {
    int reason = errno;
    ct_restore_now();
    errno = reason;
    return CT_NO_SCREEN;
  }
  is_open = 1;
  colours = 0;
  pair_count = 0;
  memset(has_pair, 0, sizeof has_pair);
  if (with_colour && has_colors() && start_color() == OK) {
    use_default_colors();
    colours = COLORS;
  }
  cbreak();
  noecho();
  nonl();
  curs_set(0);
  keypad(stdscr, TRUE); // The description says what keys send in this mode; they are read in Swift.
  typeahead(-1);        // A picture is sent whole: looking for keys on the way only costs.
  ct_restore_keep_modes();
  ct_frame_collect(colours);
  ct_hush(1);
  ct_clear();
  return CT_OK;
}

static void leave_screen(void) {
  ct_restore_part();
  char *leaves = tigetstr("rmcup");
  // A terminal without a second screen would keep the picture, and the shell's prompt come into its last row.
  if (leaves == NULL || leaves == (char *)-1) ct_clear();
  ct_unhush();
  endwin();
  ct_frame_send();
}

void ct_close(void) {
  if (!is_open) return;
  is_open = 0;
  leave_screen();
  // What curses takes for sent may be what was given up: it leaves out what undoes that.
  if (ct_frame_is_torn()) ct_restore_say_farewell();
  ct_restore_now();
}

// Whoever had the terminal meanwhile may have left it in any mode.
static void retake(int was_given_back) {
  ct_restore_modes();
  struct winsize now;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &now) == 0 && now.ws_row > 0 && now.ws_col > 0)
    resizeterm(now.ws_row, now.ws_col);
  ct_hush(was_given_back);
  ct_clear();
}

void ct_stop(void) {
  if (!is_open) return;
  leave_screen();
  ct_restore_pause();
  raise(SIGTSTP);
  ct_restore_resume();
  retake(1);
}

void ct_retake(void) {
  if (is_open) retake(0);
}

void ct_size(int *rows, int *cols) {
  *rows = LINES;
  *cols = COLS;
}

int ct_colours(void) { return colours; }

// The pair of two colours; 0 where there are no more to be had.
static int pair_of(short colour, short ground) {
  for (int i = 1; i <= pair_count; i++) {
    if (pairs[i][0] == colour && pairs[i][1] == ground) return i;
  }
  int next = pair_count + 1;
  if (colours == 0 || next >= FIRST_TILE_PAIR || next >= COLOR_PAIRS || init_pair((short)next, colour, ground) != OK) return 0;
  pairs[next][0] = colour;
  pairs[next][1] = ground;
  return pair_count = next;
}

void ct_style(int id, int colour, int ground, int attributes) {
  if (id < 1 || id > 255) return;
  attr_t style = A_NORMAL;
  if (attributes & CT_BOLD) style |= A_BOLD;
  if (attributes & CT_DIM) style |= A_DIM;
  if (attributes & CT_REVERSE) style |= A_REVERSE;
  if (attributes & CT_UNDERLINE) style |= A_UNDERLINE;
  // The terminal's own colour is a pair as well: from pair to pair is a shorter sequence than back to none.
  style |= COLOR_PAIR(pair_of((short)colour, (short)ground));
  styles[id] = style;
}

_Static_assert(sizeof(wchar_t) == sizeof(uint32_t), "a wide character is a Unicode scalar");

void ct_put(int row, int column, const uint32_t *scalars, int count, int width, int style) {
  attr_t attributes = style > 0 && style < 256 ? styles[style] : A_NORMAL;
  if (count < 1) return;
  wchar_t text[2] = {(wchar_t)scalars[0], 0};
  cchar_t cell;
  // What takes another width for curses is written over it, and so is what is joined of several scalars: terminals differ in
  // how wide they take that to be, and what stands behind it must not move.
  int fits = count == 1 && wcwidth(text[0]) == width;
  if (fits && setcchar(&cell, text, attributes, PAIR_NUMBER(attributes), NULL) == OK) {
    mvadd_wch(row, column, &cell);
  } else {
    ct_overlay(row, column, scalars, count, width, attributes);
  }
}

void ct_cell_pixels(int *width, int *height) {
  struct winsize now;
  int has_size = ioctl(STDOUT_FILENO, TIOCGWINSZ, &now) == 0 && now.ws_col > 0 && now.ws_row > 0;
  *width = has_size ? now.ws_xpixel / now.ws_col : 0;
  *height = has_size ? now.ws_ypixel / now.ws_row : 0;
}

int ct_can_tile(void) {
  // What kitty's protocol takes for a place of a picture.
  const wchar_t placeholder = 0x10EEEE;
  return wcwidth(placeholder) == 1 && colours >= MOST_TILES && COLOR_PAIRS >= FIRST_TILE_PAIR + MOST_TILES;
}

void ct_put_tile(int row, int column, const uint32_t scalars[3], int colour) {
  if (colour < 0 || colour >= MOST_TILES) return;
  int pair = FIRST_TILE_PAIR + colour;
  if (!has_pair[colour] && init_extended_pair(pair, colour, -1) != OK) return;
  has_pair[colour] = 1;
  wchar_t text[4] = {(wchar_t)scalars[0], (wchar_t)scalars[1], (wchar_t)scalars[2], 0};
  cchar_t cell;
  if (setcchar(&cell, text, A_NORMAL, 0, &pair) == OK) mvadd_wch(row, column, &cell);
}

void ct_pass(const uint8_t *bytes, size_t count) { ct_send((const char *)bytes, count); }

void ct_rest(int row, int column) { move(row, column); }

void ct_flush(void) {
  refresh();
  ct_frame_send();
  ct_overlay_send();
}

int ct_mend(void) {
  if (!ct_frame_mend()) return 0;
  ct_overlay_reset_style();
  return 1;
}

void ct_clear(void) {
  ct_rendition_forget();
  erase();
  clearok(curscr, TRUE);
  refresh();
  ct_frame_send();
}

void ct_bell(void) {
  beep();
  ct_frame_send();
}

static void follow_size(void) {
  struct winsize now;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &now) == 0 && now.ws_row > 0 && now.ws_col > 0) {
    resizeterm(now.ws_row, now.ws_col);
    ct_clear();
  }
}

int ct_wait(int64_t nanoseconds) {
  struct pollfd fds[2] = {{STDIN_FILENO, POLLIN, 0}, {ct_signal_fd(), POLLIN, 0}};
  struct timespec time = {nanoseconds / 1000000000, nanoseconds % 1000000000};
  if (ppoll(fds, 2, nanoseconds < 0 ? NULL : &time, NULL) < 0) return 0;
  int what = 0;
  if (fds[1].revents & POLLIN) {
    what = ct_signals();
    if (what & CT_RESIZED) follow_size();
  }
  if (fds[0].revents & (POLLHUP | POLLERR | POLLNVAL)) return what | CT_GONE;
  if (fds[0].revents & POLLIN) {
    int waiting = 0;
    // Readable without a byte to read is the end of the input: the terminal is gone, and polling again would spin.
    if (ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || waiting == 0) return what | CT_GONE;
    what |= CT_KEYS;
  }
  return what;
}

int ct_read(uint8_t *bytes, int count) {
  ssize_t length = read(STDIN_FILENO, bytes, (size_t)count);
  if (length < 0) return errno == EINTR || errno == EAGAIN ? -1 : 0;
  return (int)length;
}

const char *ct_key_string(const char *capability) {
  const char *text = tigetstr(capability);
  return text == (char *)-1 ? NULL : text;
}
