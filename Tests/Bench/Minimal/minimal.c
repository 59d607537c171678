// What any program on curses pays, to hold limber against: `minimal countdown` draws a count once a second,
// `minimal bar` a bar and a count ten times a second.
#include <curses.h>
#include <locale.h>
#include <poll.h>
#include <string.h>

int main(int count, char **words) {
  int is_bar = count > 1 && strcmp(words[1], "bar") == 0;
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  curs_set(0);
  for (int picture = 0;; picture++) {
    int seconds = is_bar ? picture / 10 : picture;
    mvprintw(3, 5, "%5d", 36000 - seconds);
    if (is_bar) {
      move(5, 5);
      for (int cell = 0; cell < 40; cell++) addch(cell < picture % 40 ? '#' : '.');
    }
    refresh();
    struct pollfd keys = {0, POLLIN, 0};
    if (poll(&keys, 1, is_bar ? 100 : 1000) > 0) break;
  }
  endwin();
  return 0;
}
