#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "Description.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <term.h>
#include <unistd.h>

// Terminals whose description many machines lack, though they understand xterm's.
const char *ct_description(const char *name) {
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

static int ignore(int byte) { return byte; }

static void say(const char *capability) {
  if (capability && capability != (char *)-1) tputs(capability, 1, ignore);
}

// Everything that a session asks of a description, on a screen that nobody sees.
static void draw(const char *name) {
  enum { ROWS = 24, COLUMNS = 80 };
  // A size that the description makes up doesn't count: the terminal says its own.
  setenv("LINES", "24", 1);
  setenv("COLUMNS", "80", 1);
  FILE *nowhere = fopen("/dev/null", "r+");
  if (!nowhere || !newterm(name, nowhere, nowhere)) return;
  if (has_colors() && start_color() == OK) use_default_colors();
  cbreak();
  noecho();
  nonl();
  curs_set(0);
  keypad(stdscr, TRUE);
  for (short id = 1; id < 16; id++) {
    init_pair(id, id % 8, -1);
    attr_t style = COLOR_PAIR(id) | (id & 1 ? A_BOLD : 0) | (id & 2 ? A_DIM : 0) | (id & 4 ? A_REVERSE : 0) |
                   (id & 8 ? A_UNDERLINE : 0);
    attrset(style);
    mvaddstr(id % ROWS, id * 7 % COLUMNS, "limber");
    refresh();
    vidputs(style, ignore);
  }
  for (int place = 0; place < COLUMNS; place++) say(tiparm(cursor_address, place % ROWS, place));
  for (int row = 0; row_address && row < ROWS; row++) say(tiparm(row_address, row));
  for (int column = 0; column_address && column < COLUMNS; column++) say(tiparm(column_address, column));
  static const char *const names[] = {"sgr0", "op", "rmkx", "cnorm", "rmcup", "cub1"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) say(tigetstr(names[i]));
  beep();
  resizeterm(ROWS / 2, COLUMNS * 2);
  clearok(curscr, TRUE);
  refresh();
  endwin();
}

// What says that the description did harm, and not that somebody wanted an end.
static const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS, SIGALRM, SIGXCPU};

static int is_fault(int signal) {
  for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
    if (signal == faults[i]) return 1;
  return 0;
}

// A description is a file that a person may bring along, and curses believes what stands in it: a damaged one ends the
// program, or keeps it waiting, inside of curses. So a child tries it first.
int ct_description_holds(const char *name) {
  // Where whoever started limber ignores the end of children, its status would be lost.
  struct sigaction as_found, usual = {.sa_handler = SIG_DFL};
  sigaction(SIGCHLD, &usual, &as_found);
  pid_t child = fork();
  if (child == 0) {
    // With one byte no core is handed to a program that collects them either.
    struct rlimit no_core = {1, 1}, short_time = {1, 2};
    setrlimit(RLIMIT_CORE, &no_core);
    setrlimit(RLIMIT_CPU, &short_time);
    // What is typed or sent to the whole job is not meant for it.
    setpgid(0, 0);
    sigset_t alarms;
    sigemptyset(&alarms);
    sigaddset(&alarms, SIGALRM);
    sigprocmask(SIG_UNBLOCK, &alarms, NULL);
    // Whoever else looks after faults, such as Swift's runtime, would tell of this one.
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) signal(faults[i], SIG_DFL);
    // The C library has words of its own for a heap that is broken.
    int nowhere = open("/dev/null", O_WRONLY);
    if (nowhere >= 0) dup2(nowhere, STDERR_FILENO);
    alarm(2);
    const char *found = ct_description(name);
    if (found) draw(found);
    _exit(0);
  }
  int status = 0;
  while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
  sigaction(SIGCHLD, &as_found, NULL);
  return !WIFSIGNALED(status) || !is_fault(WTERMSIG(status));
}
