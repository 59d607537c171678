// Makes the n-th call that changes a file below a folder fail: loaded before the C library by LD_PRELOAD.
//
// FAULTY_FOLDER  the folder
// FAULTY_CALL    which call fails, from 1; 0 for none
// FAULTY_ERROR   the error number that it fails with
// FAULTY_STAYS   set: all calls after it fail as well
// FAULTY_READS   set: calls that read count as well
// FAULTY_KILLS   set: the program is killed instead
// FAULTY_LOCKS   set: no file can be locked, for this error number
// FAULTY_HIT     a file that is made when a call fails
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_int calls;

static int is_inside(const char *path) {
  const char *folder = getenv("FAULTY_FOLDER");
  return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int fails_at(const char *path) {
  if (!is_inside(path)) return 0;
  const char *at = getenv("FAULTY_CALL");
  int wanted = at ? atoi(at) : 0, call = ++calls;
  if (wanted == 0 || call < wanted || (call > wanted && !getenv("FAULTY_STAYS"))) return 0;
  const char *hit = getenv("FAULTY_HIT"), *error = getenv("FAULTY_ERROR");
  int made = hit ? (int)syscall(SYS_openat, AT_FDCWD, hit, O_CREAT | O_WRONLY, 0600) : -1;
  if (made >= 0) syscall(SYS_close, made);
  if (getenv("FAULTY_KILLS")) kill(getpid(), SIGKILL);
  errno = error ? atoi(error) : EIO;
  return 1;
}

static int fails_on(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return fails_at(path);
}

#define REAL(name) ((__typeof__(name) *)dlsym(RTLD_NEXT, #name))

#define OPEN(name)                                                                                                     \
  int name(const char *path, int flags, ...) {                                                                         \
    va_list rest;                                                                                                      \
    va_start(rest, flags);                                                                                             \
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;                                                          \
    va_end(rest);                                                                                                      \
    if (flags & (O_CREAT | O_WRONLY | O_RDWR) && fails_at(path)) return -1;                                            \
    return REAL(name)(path, flags, mode);                                                                              \
  }
OPEN(open)
OPEN(open64)

#define ON_DESCRIPTOR(type, name, parameters, arguments)                                                               \
  type name parameters { return fails_on(fd) ? -1 : REAL(name) arguments; }
ON_DESCRIPTOR(ssize_t, write, (int fd, const void *bytes, size_t count), (fd, bytes, count))
ON_DESCRIPTOR(ssize_t, pwrite, (int fd, const void *bytes, size_t count, off_t at), (fd, bytes, count, at))
ON_DESCRIPTOR(ssize_t, pwrite64, (int fd, const void *bytes, size_t count, off64_t at), (fd, bytes, count, at))
ON_DESCRIPTOR(int, fsync, (int fd), (fd))
ON_DESCRIPTOR(int, fdatasync, (int fd), (fd))
ON_DESCRIPTOR(int, ftruncate, (int fd, off_t length), (fd, length))
ON_DESCRIPTOR(int, ftruncate64, (int fd, off64_t length), (fd, length))

static int fails_reading(int fd) { return getenv("FAULTY_READS") && fails_on(fd); }

#define ON_READING(type, name, parameters, arguments)                                                                  \
  type name parameters { return fails_reading(fd) ? -1 : REAL(name) arguments; }
ON_READING(ssize_t, read, (int fd, void *bytes, size_t count), (fd, bytes, count))
ON_READING(ssize_t, pread, (int fd, void *bytes, size_t count, off_t at), (fd, bytes, count, at))
ON_READING(ssize_t, pread64, (int fd, void *bytes, size_t count, off64_t at), (fd, bytes, count, at))

static int is_locking(int fd, int command) {
  const char *error = getenv("FAULTY_LOCKS");
  char link[64], path[4096];
  if (!error || (command != F_GETLK && command != F_SETLK && command != F_SETLKW)) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  if (!is_inside(path)) return 0;
  errno = atoi(error);
  return 1;
}

#define FCNTL(name)                                                                                                    \
  int name(int fd, int command, ...) {                                                                                 \
    va_list rest;                                                                                                      \
    va_start(rest, command);                                                                                           \
    void *argument = va_arg(rest, void *);                                                                             \
    va_end(rest);                                                                                                      \
    return is_locking(fd, command) ? -1 : REAL(name)(fd, command, argument);                                           \
  }
FCNTL(fcntl)
FCNTL(fcntl64)

#define ON_PATH(name, parameters, arguments)                                                                           \
  int name parameters { return fails_at(path) ? -1 : REAL(name) arguments; }
ON_PATH(unlink, (const char *path), (path))
ON_PATH(mkdir, (const char *path, mode_t mode), (path, mode))
ON_PATH(rename, (const char *path, const char *to), (path, to))
