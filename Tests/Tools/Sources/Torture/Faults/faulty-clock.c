// Sets the clock of one program back or forth while it runs: loaded before the C library by LD_PRELOAD.
//
// FAULTY_CLOCK   a file with the seconds that the time of day is off; it is looked at with every question for the time
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(name) *)dlsym(RTLD_NEXT, #name))

static long off(void) {
  const char *path = getenv("FAULTY_CLOCK");
  int fd = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
  if (fd < 0) return 0;
  char text[32] = {0};
  ssize_t length = read(fd, text, sizeof text - 1);
  close(fd);
  return length > 0 ? atol(text) : 0;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  int result = REAL(clock_gettime)(clock, time);
  if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) time->tv_sec += off();
  return result;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  int result = REAL(gettimeofday)(now, zone);
  if (result == 0) now->tv_sec += off();
  return result;
}

time_t time(time_t *now) {
  struct timespec real;
  clock_gettime(CLOCK_REALTIME, &real);
  if (now) *now = real.tv_sec;
  return real.tv_sec;
}

// The kernel goes by the true clock, so what is waited for until a time of day is waited for until that one.
#define WAIT(name, type)                                                                                               \
  int name(type *what, const struct timespec *until) {                                                                 \
    struct timespec real = *until;                                                                                     \
    real.tv_sec -= off();                                                                                              \
    return REAL(name)(what, &real);                                                                                    \
  }
WAIT(sem_timedwait, sem_t)
WAIT(pthread_mutex_timedlock, pthread_mutex_t)

int pthread_cond_timedwait(pthread_cond_t *restrict what, pthread_mutex_t *restrict with,
                           const struct timespec *restrict until) {
  struct timespec real = *until;
  real.tv_sec -= off();
  return REAL(pthread_cond_timedwait)(what, with, &real);
}
