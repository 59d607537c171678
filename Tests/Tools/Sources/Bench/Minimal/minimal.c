// What any program on curses pays, to hold limber against: `minimal countdown` draws a count once a second,
// `minimal bar` a bar and a count ten times a second, `minimal bells` rings every ten seconds.
#include <curses.h>
#include <locale.h>
#include <poll.h>
#include <string.h>
#include <time.h>

static long milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int main(int count, char **words) {
  int is_bar = count > 1 && strcmp(words[1], "bar") == 0;
  int is_bells = count > 1 && strcmp(words[1], "bells") == 0;
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  curs_set(0);
  long began = milliseconds();
  for (int picture = 0;; picture++) {
    int seconds = is_bar ? picture / 10 : picture;
    mvprintw(3, 5, "%5d", 36000 - seconds);
    if (is_bar) {
      move(5, 5);
      for (int cell = 0; cell < 40; cell++) addch(cell < picture % 40 ? '#' : '.');
    }
    if (is_bells) beep();
    refresh();
    struct pollfd keys = {0, POLLIN, 0};
    int wait = is_bar ? 100 : 1000;
    if (is_bells) wait = (int)(began + 10000L * (picture + 1) - milliseconds());
    if (poll(&keys, 1, wait) > 0) break;
  }
  endwin();
  return 0;
}
