// Characters that no cell of curses can hold.
#ifndef OVERLAY_H
#define OVERLAY_H

#include <curses.h>
#include <stdint.h>

// Keeps a character that takes so many columns, to be written over what curses has there.
void ct_overlay(int row, int column, const uint32_t *scalars, int count, int width, attr_t style);
// Writes what was kept, once curses has drawn.
void ct_overlay_send(void);
// Brings both curses and the terminal back to no style.
void ct_overlay_reset_style(void);

#endif
