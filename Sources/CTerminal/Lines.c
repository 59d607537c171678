#define _GNU_SOURCE
#include "CTerminal.h"
#include "Frame.h"
#include "Restore.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

static int is_open, is_terminal, is_by_key;

// Reading from a terminal, or setting its modes, would stop a job in the background.
static int has_input(void) { return !is_terminal || tcgetpgrp(STDIN_FILENO) == getpgrp(); }

int ct_lines_open(void) {
  is_terminal = isatty(STDIN_FILENO);
  is_by_key = 0;
  ct_restore_arm(0);
  is_open = 1;
  return is_terminal;
}

void ct_lines_close(void) {
  if (!is_open) return;
  is_open = 0;
  ct_restore_now();
}

void ct_lines_by_key(int by_key) {
  if (is_by_key == by_key) return;
  is_by_key = by_key;
  ct_lines_retake();
}

void ct_lines_retake(void) {
  if (is_open && is_terminal && has_input()) ct_restore_by_key(is_by_key);
}

void ct_lines_stop(void) {
  if (!is_open) return;
  ct_restore_pause();
  raise(SIGTSTP);
  ct_restore_resume();
  ct_lines_retake();
}

int ct_lines_write(const uint8_t *bytes, size_t count) {
  // No more at once than any pipe with room takes without waiting.
  const size_t most = 512;
  while (count > 0) {
    if (!ct_has_room(STDOUT_FILENO)) return -1;
    ssize_t written = write(STDOUT_FILENO, bytes, count < most ? count : most);
    if (written < 0 && errno != EINTR && errno != EAGAIN) return -1;
    if (written <= 0) continue;
    bytes += written;
    count -= (size_t)written;
  }
  return 0;
}

int ct_lines_wait(int64_t nanoseconds, int reads) {
  struct pollfd fds[2] = {{reads && has_input() ? STDIN_FILENO : -1, POLLIN, 0}, {ct_signal_fd(), POLLIN, 0}};
  struct timespec time = {nanoseconds / 1000000000, nanoseconds % 1000000000};
  if (ppoll(fds, 2, nanoseconds < 0 ? NULL : &time, NULL) < 0) return 0;
  int what = fds[1].revents & POLLIN ? ct_signals() : 0;
  return fds[0].revents ? what | CT_KEYS : what;
}
