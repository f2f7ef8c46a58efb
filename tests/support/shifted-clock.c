/*
 * Loaded into a browser before its own libraries: its wall clock runs apart from the system's by as many
 * milliseconds as the file named by SHIFTED_CLOCK holds, and a change of the file is a jump of the clock.
 * Monotonic clocks stay as they are, so that timers run on, as when somebody sets the clock.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static const int64_t thousand = 1000, million = 1000000, billion = 1000000000;
static int (*real_clock)(clockid_t, struct timespec *);
static const volatile int64_t *shift;

/* Mapped before main, and so before any sandbox forbids to open files; children inherit the mapping. */
__attribute__((constructor)) static void map_shift(void) {
  real_clock = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
  const char *path = getenv("SHIFTED_CLOCK");
  int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) return;
  void *mapped = mmap(NULL, sizeof *shift, PROT_READ, MAP_SHARED, file, 0);
  close(file);
  if (mapped != MAP_FAILED) shift = mapped;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  /* Other libraries' constructors may ask before ours has run. */
  if (!real_clock) map_shift();
  int failed = real_clock(clock, now);
  if (failed || !shift || (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE)) return failed;
  int64_t nanoseconds = now->tv_nsec + *shift % thousand * million;
  int64_t carried = nanoseconds < 0 ? -1 : nanoseconds / billion;
  now->tv_sec += *shift / thousand + carried;
  now->tv_nsec = nanoseconds - carried * billion;
  return 0;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  struct timespec precise;
  (void)zone;
  if (clock_gettime(CLOCK_REALTIME, &precise)) return -1;
  now->tv_sec = precise.tv_sec;
  now->tv_usec = precise.tv_nsec / 1000;
  return 0;
}

time_t time(time_t *now) {
  struct timespec precise;
  clock_gettime(CLOCK_REALTIME, &precise);
  if (now) *now = precise.tv_sec;
  return precise.tv_sec;
}
