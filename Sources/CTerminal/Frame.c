#define _GNU_SOURCE
#include "Frame.h"
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

static FILE *output;
// The kept bytes, and the terminal opened once more so that a write to it never blocks.
static int memory = -1, terminal = -1;
static int is_torn;
// Whether colours and styles are made shorter.
static int is_shortened;

FILE *ct_frame_open(void) {
  int fd = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  output = fd < 0 ? NULL : fdopen(fd, "w");
  return output;
}

// More than any picture takes, and how much of one is sent at once.
enum { LARGEST = 1 << 20, BLOCK = 16 * 1024 };

void ct_frame_collect(int colours) {
  is_shortened = colours == 256;
  ct_rendition_forget();
  // A limit on the size of files holds for those in memory too, and would cut pictures off.
  struct rlimit limit;
  if (getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur < LARGEST) return;
  const char *path = ttyname(STDOUT_FILENO);
  memory = memfd_create("frame", MFD_CLOEXEC);
  terminal = path ? open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) : -1;
  if (memory >= 0 && terminal >= 0 && dup2(memory, fileno(output)) >= 0) return;
  // Without them curses goes on writing to the terminal itself.
  if (memory >= 0) close(memory);
  memory = -1;
}

int ct_has_room(int fd) {
  struct pollfd room = {fd, POLLOUT, 0};
  while (!(room.revents & POLLOUT)) {
    if (poll(&room, 1, ct_signal() ? 0 : 100) < 0 && errno != EINTR) return 0;
    if (room.revents & (POLLERR | POLLHUP | POLLNVAL)) return 0;
    if (ct_signal() && !(room.revents & POLLOUT)) return 0;
  }
  return 1;
}

void ct_send(const char *bytes, size_t length) {
  int fd = terminal < 0 ? STDOUT_FILENO : terminal;
  size_t sent = 0;
  // Until it is mended: a terminal that finds room again would take what follows a torn sequence for its end.
  while (sent < length && !is_torn) {
    ssize_t count = write(fd, bytes + sent, length - sent);
    if (count > 0) sent += (size_t)count;
    else if (errno == EAGAIN ? !ct_has_room(fd) : errno != EINTR || ct_signal()) break;
  }
  if (sent < length) is_torn = 1;
}

// Sends bytes of a picture; what is kept back of them comes with the next, or with the end.
static void send_part(const char *bytes, size_t length) {
  static char shorter[BLOCK + CT_RENDITION_MORE];
  if (!is_shortened) ct_send(bytes, length);
  else ct_send(shorter, ct_rendition(bytes, length, shorter));
}

static void send_rest(void) {
  char rest[CT_RENDITION_MORE];
  if (is_shortened) ct_send(rest, ct_rendition_end(rest));
  if (is_torn) ct_rendition_forget();
}

void ct_frame_send(void) {
  if (memory < 0) return;
  off_t length = lseek(memory, 0, SEEK_CUR);
  char block[BLOCK];
  for (off_t sent = 0; sent < length;) {
    ssize_t count = pread(memory, block, sizeof block, sent);
    if (count <= 0) break;
    if (count > length - sent) count = (ssize_t)(length - sent);
    send_part(block, (size_t)count);
    sent += count;
  }
  send_rest();
  lseek(memory, 0, SEEK_SET);
}

void ct_frame_say(const char *bytes, size_t length) {
  for (size_t sent = 0; sent < length; sent += BLOCK) send_part(bytes + sent, length - sent < BLOCK ? length - sent : BLOCK);
  send_rest();
}

int ct_frame_is_torn(void) { return is_torn; }

int ct_frame_mend(void) {
  // What ends the program says farewell to a terminal that was left in the middle.
  if (!is_torn || ct_signal()) return 0;
  is_torn = 0;
  return 1;
}
