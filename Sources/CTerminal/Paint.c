#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "Paint.h"
#include "Frame.h"

#include <limits.h>
#include <string.h>
#include <term.h>
#include <wchar.h>

static char bytes[64 * 1024];
static size_t used;
// Where the cursor is; -1 where that isn't known.
static int at_row = -1, at_column = -1;

void ct_paint_forget(void) { at_row = at_column = -1; }

static int add(int byte) {
  if (used == sizeof bytes) {
    ct_send(bytes, used);
    used = 0;
  }
  bytes[used++] = (char)byte;
  return byte;
}

static void say(const char *capability) {
  if (capability) tputs(capability, 1, add);
}

// Along the row, down the column and a little back, or straight there: the ways that the changes of a picture take.
static void go(int row, int column) {
  int back = at_column - column;
  if (at_row == row && back == 0) return;
  if (at_row == row && back < 0 && column_address) {
    say(tiparm(column_address, column));
  } else if (at_row >= 0 && at_row != row && back >= 0 && back < 3 && row_address && cursor_left) {
    say(tiparm(row_address, row));
    while (back-- > 0) say(cursor_left);
  } else {
    say(tiparm(cursor_address, row, column));
  }
}

// Both curses and the terminal come back to no style; the Esc in it ends what was torn.
void ct_paint_reset(void) {
  vidputs(A_NORMAL, add);
  say(exit_attribute_mode);
  say(orig_pair);
  ct_paint_send();
  ct_paint_forget();
}

static void add_scalar(uint32_t scalar) {
  char text[MB_LEN_MAX];
  mbstate_t state;
  memset(&state, 0, sizeof state);
  size_t length = scalar < 128 ? (size_t)-1 : wcrtomb(text, (wchar_t)scalar, &state);
  if (length == (size_t)-1) {
    add(scalar < 128 ? (int)scalar : '?');
    return;
  }
  for (size_t i = 0; i < length; i++) add(text[i]);
}

void ct_paint(int row, int column, const uint32_t *scalars, int count, int width, attr_t style) {
  if (row >= LINES || column + width > COLS || count <= 0) return;
  go(row, column);
  vidputs(style, add);
  int is_plain = 1;
  for (int i = 0; i < count; i++) {
    add_scalar(scalars[i]);
    is_plain &= scalars[i] < 0x300 || (scalars[i] >= 0x2500 && scalars[i] < 0x2900);
  }
  at_row = row;
  at_column = column + width;
  // In the last column terminals differ in where the cursor is then, and in how wide they take some characters to be.
  if (at_column >= COLS || !is_plain) ct_paint_forget();
}

void ct_paint_send(void) {
  ct_send(bytes, used);
  used = 0;
}
