#define _GNU_SOURCE
#include "Restore.h"
#include "CTerminal.h"
#include "Frame.h"
#include "Hush.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <term.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static struct termios saved, modes;
static volatile sig_atomic_t armed, has_own_modes, may_be_answered;
static volatile sig_atomic_t came[65];
static volatile sig_atomic_t ending;
static volatile time_t ending_since;
static int pipes[2] = {-1, -1};
static int real_stderr = -1, kept_stderr = -1;
// What takes pictures off the screen.
static char parting[CT_LONGEST_PARTING];
static size_t parting_length;
// One is said by a handler while the other may be in the making.
static struct {
  char text[sizeof parting + 512];
  size_t length;
} farewells[2];
static volatile sig_atomic_t farewell;
static char alternate_stack[64 * 1024];

// What asks for the end, and what would end a program that doesn't know it.
static const int ends[] = {SIGINT,  SIGTERM, SIGHUP,    SIGQUIT, SIGUSR1, SIGUSR2,
                           SIGALRM, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO};
static const int faults[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS};
static const int notes[] = {SIGTSTP, SIGCONT, SIGWINCH};

#define EACH(list) (size_t i = 0; i < sizeof list / sizeof *list; i++)

// The bytes that undo the full screen, made beforehand because nothing of curses may run in a signal handler.
static int making;

static int keep_byte(int byte) {
  size_t length = farewells[making].length;
  if (length < sizeof farewells[making].text) farewells[making].text[farewells[making].length++] = (char)byte;
  return byte;
}

static void keep_farewell(void) {
  static const char *const names[] = {"sgr0", "op", "rmkx", "cnorm", "rmcup"};
  making = !farewell;
  farewells[making].length = 0;
  for (size_t i = 0; i < parting_length; i++) keep_byte(parting[i]);
  for (const char *text = ct_unhush_text(); *text; text++) keep_byte(*text);
  for EACH(names) {
    const char *text = tigetstr(names[i]);
    if (text && text != (char *)-1) tputs(text, 1, keep_byte);
  }
  farewell = making;
}

void ct_keep_parting(const uint8_t *bytes, size_t count) {
  if (count > sizeof parting) return;
  memcpy(parting, bytes, count);
  parting_length = count;
  if (armed) keep_farewell();
}

void ct_restore_part(void) { ct_send(parting, parting_length); }

// Shows what was written to standard error while the screen was full. Only calls that are safe in a handler.
static void release_stderr(void) {
  if (real_stderr < 0) return;
  dup2(real_stderr, STDERR_FILENO);
  char block[4096];
  ssize_t count;
  lseek(kept_stderr, 0, SEEK_SET);
  while ((count = read(kept_stderr, block, sizeof block)) > 0)
    if (write(STDERR_FILENO, block, (size_t)count) < 0) break;
  if (ftruncate(kept_stderr, 0) == 0) lseek(kept_stderr, 0, SEEK_SET);
}

static void keep_stderr(void) {
  if (kept_stderr >= 0 && isatty(STDERR_FILENO)) dup2(kept_stderr, STDERR_FILENO);
}

// A terminal whose modes are as they were is left alone: a job in the background would be stopped for touching it.
static void give_modes_back(void) {
  if (!has_own_modes) return;
  if (may_be_answered) tcflush(STDIN_FILENO, TCIFLUSH);
  tcsetattr(STDIN_FILENO, TCSANOW, &saved);
}

void ct_expect_answer(int may_come) { may_be_answered = may_come; }

void ct_restore_say_farewell(void) {
  if (farewells[farewell].length == 0) return;
  struct pollfd room = {STDOUT_FILENO, POLLOUT, 0};
  // Pictures that nobody has looked at make room for it.
  if (poll(&room, 1, 0) == 0) tcflush(STDOUT_FILENO, TCOFLUSH);
  // Nothing can be done about a terminal that takes no more even then.
  if (poll(&room, 1, 0) == 1 && write(STDOUT_FILENO, farewells[farewell].text, farewells[farewell].length) < 0)
    return;
}

static void give_back(void) {
  if (!armed) return;
  armed = 0;
  ct_restore_say_farewell();
  give_modes_back();
  release_stderr();
}

static time_t seconds(void) {
  struct timespec now;
  return clock_gettime(CLOCK_MONOTONIC, &now) == 0 ? now.tv_sec : 0;
}

// Wakes the loop up. A handler leaves errno as whom it interrupts has it.
static void wake(void) {
  int kept = errno;
  ssize_t written = write(pipes[1], "", 1);
  (void)written;
  errno = kept;
}

static void on_end(int signal) {
  if (ending) {
    // A window that is closed sends several at once, and the first one's answer is being written.
    if (seconds() - ending_since < 2) return;
    // Asked again: the loop does not get to it, perhaps because the terminal takes no more output.
    give_back();
    _exit(128 + signal);
  }
  ending = signal;
  ending_since = seconds();
  wake();
}

static void on_note(int signal) {
  came[signal] = 1;
  wake();
}

static void on_fault(int signal) {
  give_back();
  raise(signal); // The handler took itself away, so this is the end, by the right signal.
}

static void take(int signal, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigaction(signal, &action, NULL);
}

// Whoever started the program in the background, or to outlive a login, has said so by this.
static int is_ignored(int signal) {
  struct sigaction action;
  return sigaction(signal, NULL, &action) == 0 && action.sa_handler == SIG_IGN;
}

void ct_restore_arm(int full_screen) {
  int is_terminal = tcgetattr(STDIN_FILENO, &saved) == 0;
  has_own_modes = full_screen && is_terminal;
  if (pipes[0] < 0 && pipe2(pipes, O_CLOEXEC | O_NONBLOCK) != 0) pipes[0] = pipes[1] = -1;
  if (full_screen) keep_farewell();
  if (full_screen && kept_stderr < 0) {
    kept_stderr = memfd_create("stderr", MFD_CLOEXEC);
    real_stderr = kept_stderr < 0 ? -1 : fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  }
  keep_stderr();
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  sigaltstack(&stack, NULL);
  for EACH(ends) if (!is_ignored(ends[i])) take(ends[i], on_end, SA_RESTART);
  for EACH(faults) take(faults[i], on_fault, (int)(SA_RESETHAND | SA_NODEFER | SA_ONSTACK));
  for EACH(notes) take(notes[i], on_note, SA_RESTART);
  // A full disk or a closed pipe is an error to be told, not a reason to die.
  take(SIGXFSZ, SIG_IGN, 0);
  take(SIGPIPE, SIG_IGN, 0);
  armed = 1;
}

void ct_restore_keep_modes(void) {
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
  modes.c_iflag &= ~(tcflag_t)(IXON);
  ct_restore_modes();
}

void ct_restore_modes(void) {
  has_own_modes = 1;
  tcsetattr(STDIN_FILENO, TCSANOW, &modes);
}

void ct_restore_by_key(int by_key) {
  if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
  if (!has_own_modes) saved = modes;
  modes = saved;
  if (by_key) {
    modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
    modes.c_cc[VMIN] = 1;
    modes.c_cc[VTIME] = 0;
  }
  ct_restore_modes();
}

void ct_restore_now(void) {
  if (!armed) return;
  armed = 0;
  give_modes_back();
  release_stderr();
  for EACH(faults) take(faults[i], SIG_DFL, 0);
  for EACH(notes) take(notes[i], SIG_DFL, 0);
}

void ct_restore_pause(void) {
  give_modes_back();
  has_own_modes = 0;
  release_stderr();
  take(SIGTSTP, SIG_DFL, 0);
}

void ct_restore_resume(void) {
  take(SIGTSTP, on_note, SA_RESTART);
  keep_stderr();
}

int ct_signal_fd(void) { return pipes[0]; }

static int took(int signal) {
  if (!came[signal]) return 0;
  came[signal] = 0;
  return 1;
}

int ct_signals(void) {
  char block[64];
  while (read(pipes[0], block, sizeof block) > 0) continue;
  return (ending ? CT_SIGNAL : 0) | (took(SIGTSTP) ? CT_STOP : 0) | (took(SIGCONT) ? CT_CONTINUED : 0) |
         (took(SIGWINCH) ? CT_RESIZED : 0);
}

int ct_signal(void) { return ending; }
