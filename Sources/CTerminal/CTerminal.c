#define _GNU_SOURCE
// SwiftPM drops the define that pkg-config asks for, and without it curses has no wide characters.
#define NCURSES_WIDECHAR 1
#include "CTerminal.h"
#include "Frame.h"
#include "Paint.h"
#include "Restore.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <time.h>
#include <unistd.h>

static attr_t styles[64];
static int is_open, colours;

// Terminals whose description many machines lack, though they understand xterm's.
static const char *description(const char *name) {
  static const char *const like_xterm[] = {"xterm", "alacritty", "foot",  "ghostty", "kitty",
                                           "rio",   "contour",   "konsole", "wezterm", "mlterm"};
  int error;
  if (setupterm(name, STDOUT_FILENO, &error) == OK) return name;
  for (size_t i = 0; i < sizeof like_xterm / sizeof *like_xterm; i++)
    if (strncmp(name, like_xterm[i], strlen(like_xterm[i])) == 0 &&
        setupterm("xterm-256color", STDOUT_FILENO, &error) == OK)
      return "xterm-256color";
  return NULL;
}

static int has(const char *capability) {
  const char *text = tigetstr(capability);
  return text && text != (char *)-1;
}

// The terminal opened once more for curses to read from without ever blocking: half a character or half a key's
// sequence makes it read on where nothing is, even when told not to wait. Opened anew, because a flag set on
// standard input itself would stay with the shell.
static FILE *keys(void) {
  const char *path = ttyname(STDIN_FILENO);
  int fd = path ? open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) : -1;
  FILE *file = fd < 0 ? NULL : fdopen(fd, "r");
  return file ? file : stdin;
}

// Looks $TERM up, and what it is known as here.
static int look_up(const char **name) {
  const char *wanted = getenv("TERM");
  if (!wanted || !*wanted) return CT_TERM_MISSING;
  ct_locale();
  *name = description(wanted);
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
  // Exported sizes would freeze the screen at what they said once.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  ct_restore_arm(1);
  set_escdelay(25);
  FILE *output = ct_frame_open();
  if (!output || !newterm(name, output, keys())) {
    int reason = errno;
    ct_restore_now();
    errno = reason;
    return CT_NO_SCREEN;
  }
  is_open = 1;
  colours = 0;
  if (with_colour && has_colors() && start_color() == OK) {
    use_default_colors();
    colours = COLORS;
  }
  cbreak();
  noecho();
  nonl();
  curs_set(0);
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  typeahead(-1); // A picture is sent whole: looking for keys on the way only costs.
  ct_restore_keep_modes();
  ct_frame_collect();
  ct_clear();
  return CT_OK;
}

static void leave_screen(void) {
  char *leaves = tigetstr("rmcup");
  // A terminal without a second screen would keep the picture, and the shell's prompt come into its last row.
  if (leaves == NULL || leaves == (char *)-1) ct_clear();
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

void ct_stop(void) {
  if (!is_open) return;
  leave_screen();
  ct_restore_pause();
  raise(SIGTSTP);
  ct_restore_resume();
  ct_retake();
}

void ct_retake(void) {
  if (!is_open) return;
  ct_restore_modes();
  struct winsize now;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &now) == 0 && now.ws_row > 0 && now.ws_col > 0)
    resizeterm(now.ws_row, now.ws_col);
  ct_clear();
}

void ct_size(int *rows, int *cols) {
  *rows = LINES;
  *cols = COLS;
}

int ct_colours(void) { return colours; }

void ct_style(int id, int colour, int attributes) {
  if (id < 1 || id > 63) return;
  attr_t style = A_NORMAL;
  if (attributes & CT_BOLD) style |= A_BOLD;
  if (attributes & CT_DIM) style |= A_DIM;
  if (attributes & CT_REVERSE) style |= A_REVERSE;
  if (attributes & CT_UNDERLINE) style |= A_UNDERLINE;
  // The terminal's own colour is a pair as well: from pair to pair is a shorter sequence than back to none.
  if (colours > 0 && init_pair((short)id, (short)colour, -1) == OK) style |= COLOR_PAIR(id);
  styles[id] = style;
}

_Static_assert(sizeof(wchar_t) == sizeof(uint32_t), "a wide character is a Unicode scalar");

void ct_put(int row, int column, const uint32_t *scalars, int count, int width, int style) {
  ct_paint(row, column, scalars, count, width, style > 0 && style < 64 ? styles[style] : A_NORMAL);
}

void ct_flush(void) { ct_paint_send(); }

void ct_clear(void) {
  clearok(curscr, TRUE);
  refresh();
  ct_frame_send();
  ct_paint_forget();
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

int ct_key(uint32_t *code) {
  wint_t key;
  switch (get_wch(&key)) {
  case OK:
    *code = (uint32_t)key;
    return 1;
  case KEY_CODE_YES:
    switch (key) {
    case KEY_UP: *code = CT_KEY_UP; break;
    case KEY_DOWN: *code = CT_KEY_DOWN; break;
    case KEY_LEFT: *code = CT_KEY_LEFT; break;
    case KEY_RIGHT: *code = CT_KEY_RIGHT; break;
    case KEY_PPAGE: *code = CT_KEY_PAGE_UP; break;
    case KEY_NPAGE: *code = CT_KEY_PAGE_DOWN; break;
    case KEY_HOME: *code = CT_KEY_HOME; break;
    case KEY_END: *code = CT_KEY_END; break;
    // Presenters send it with and without Shift.
    case KEY_F(5):
    case KEY_F(17): *code = CT_KEY_F5; break;
    case KEY_ENTER: *code = CT_KEY_ENTER; break;
    case KEY_BACKSPACE: *code = CT_KEY_BACKSPACE; break;
    default: *code = CT_KEY_OTHER;
    }
    return 2;
  default: return 0;
  }
}
