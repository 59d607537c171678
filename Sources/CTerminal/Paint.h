// The changed cells of a picture as bytes for the terminal.
//
// curses would find out by itself what has changed, but it writes out every way of moving its cursor before it takes one:
// that alone would cost more than all the rest of a moving picture. So it looks after the terminal, and pictures pass it by.
#ifndef PAINT_H
#define PAINT_H

#include <curses.h>
#include <stdint.h>

// Forgets where the cursor is, as after curses has moved it.
void ct_paint_forget(void);
// Begins anew on a terminal of which nobody knows in which style it is.
void ct_paint_reset(void);
// Writes characters that take so many columns, from a place on.
void ct_paint(int row, int column, const uint32_t *scalars, int count, int width, attr_t style);
// Sends what was painted.
void ct_paint_send(void);

#endif
