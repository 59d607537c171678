#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "Overlay.h"
#include "Frame.h"

#include <limits.h>
#include <string.h>
#include <term.h>
#include <wchar.h>

// As many scalars as a character of a picture has at the most, and more such characters than a screen has use for.
enum { LONGEST = 32, MOST = 256 };

static struct {
  int row, column, count;
  attr_t style;
  uint32_t scalars[LONGEST];
} kept[MOST];
static size_t kept_count;
static char bytes[64 * 1024];
static size_t used;

static int add(int byte) {
  if (used < sizeof bytes) bytes[used++] = (char)byte;
  return byte;
}

static void say(const char *capability) {
  if (capability) tputs(capability, 1, add);
}

static void send(void) {
  ct_frame_say(bytes, used);
  used = 0;
}

static void add_scalar(uint32_t scalar) {
  char text[MB_LEN_MAX];
  mbstate_t state;
  memset(&state, 0, sizeof state);
  size_t length = wcrtomb(text, (wchar_t)scalar, &state);
  if (length == (size_t)-1) {
    add('?');
    return;
  }
  for (size_t i = 0; i < length; i++) add(text[i]);
}

static void keep(int row, int column, const uint32_t *scalars, int count, attr_t style) {
  if (count > LONGEST || kept_count == MOST) return;
  kept[kept_count].row = row;
  kept[kept_count].column = column;
  kept[kept_count].count = count;
  kept[kept_count].style = style;
  memcpy(kept[kept_count].scalars, scalars, (size_t)count * sizeof *scalars);
  kept_count++;
}

void ct_overlay(int row, int column, const uint32_t *scalars, int count, int width, attr_t style) {
  // Nothing else is ever drawn with this character, so curses draws whatever comes to stand there after it.
  static const wchar_t keeps_place[] = {0xF8FF, 0};
  for (int i = 0; i < width; i++) mvaddwstr(row, column + i, keeps_place);
  // At the very end some terminals would scroll.
  if (row == LINES - 1 && column + width >= COLS) {
    mvaddch(row, column, '?');
  } else if (row < LINES && column + width <= COLS) {
    keep(row, column, scalars, count, style);
  }
}

void ct_overlay_send(void) {
  if (kept_count == 0) return;
  for (size_t i = 0; i < kept_count; i++) {
    say(tiparm(cursor_address, kept[i].row, kept[i].column));
    vidputs(kept[i].style, add);
    for (int part = 0; part < kept[i].count; part++) add_scalar(kept[i].scalars[part]);
  }
  kept_count = 0;
  // Terminals differ in where such a character leaves the cursor. Curses must find it where it left it.
  say(tiparm(cursor_address, getcury(curscr), getcurx(curscr)));
  send();
}

void ct_overlay_reset_style(void) {
  vidputs(A_NORMAL, add);
  // Its Esc ends a sequence that was sent in part.
  say(exit_attribute_mode);
  say(orig_pair);
  send();
}
