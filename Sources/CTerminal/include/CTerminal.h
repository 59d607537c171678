// The terminal as plain functions. curses.h stays in the .c files, and so do its globals.
// One thread uses them. Text is Unicode scalars; only ASCII where the locale isn't UTF-8.
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include "Rendition.h"

#include <stddef.h>
#include <stdint.h>

enum {
  CT_OK = 0,
  CT_NOT_A_TERMINAL = 1,  // standard input or output is no terminal
  CT_TERM_MISSING = 2,    // TERM is not set
  CT_TERM_UNKNOWN = 3,    // no description of $TERM on this machine
  CT_TERM_TOO_SIMPLE = 4, // it cannot move its cursor or clear its screen
  CT_TERM_DAMAGED = 5,    // curses does not survive its description
  CT_NO_SCREEN = 6,       // curses can't make a screen there; errno says why
};

enum { CT_BOLD = 1, CT_DIM = 2, CT_REVERSE = 4, CT_UNDERLINE = 8 };

// What ct_wait woke up for, as bits.
enum {
  CT_KEYS = 1,      // ct_read has something
  CT_RESIZED = 2,   // ct_size has changed
  CT_SIGNAL = 4,    // ct_signal says which one asks the program to end
  CT_GONE = 8,      // the terminal is closed
  CT_STOP = 16,     // ^Z: call ct_stop
  CT_CONTINUED = 32 // the program was stopped from outside and goes on
};

// Looks at the terminal without touching it: CT_OK or what is wrong with TERM, its colours, and the size of standard
// output, 0 where that is no terminal.
int ct_look(int *colours, int *rows, int *cols);
// Opens the full screen on standard input and output, and sees to it that whatever ends the program gives the
// terminal back. Standard error is kept aside until ct_close. CT_OK, or why not.
int ct_open(int with_colour);
// Gives the terminal back and shows what was written to standard error meanwhile. Harmless when not open.
void ct_close(void);
// Lets ^Z have its way: gives the terminal back, stops, and takes it again when continued.
void ct_stop(void);
// Takes the terminal again after a stop that could not be seen coming.
void ct_retake(void);

void ct_size(int *rows, int *cols);
// How many colours there are; 0 without colour.
int ct_colours(void);
// Takes the locale that the environment names. One of UTF-8 that isn't installed, as when another machine sends its own,
// is stood in for: the name of what was taken in its place, or NULL.
const char *ct_locale(void);
// What the locale calls its characters, such as UTF-8.
const char *ct_codeset(void);
// Makes style number `id` (1 to 255) of a foreground and a background colour (-1 for the terminal's own) and attributes; with
// no more pairs to be had, of the attributes alone.
void ct_style(int id, int colour, int ground, int attributes);
// Writes characters that take so many columns; nothing is seen of them before ct_flush.
void ct_put(int row, int column, const uint32_t *scalars, int count, int width, int style);
// Where the cursor, which nobody sees, is left by ct_flush: what reads the screen aloud follows it.
void ct_rest(int row, int column);
void ct_flush(void);
// Whether something was sent in part since it was asked last: then nobody knows what the screen shows, nor in which style.
int ct_mend(void);
// Blanks the whole screen, at once.
void ct_clear(void);
void ct_bell(void);

// Pictures in pixels: curses knows nothing of them.

// How large a cell is in pixels, as the terminal has told the system; 0 where it hasn't.
void ct_cell_pixels(int *width, int *height);
// Whether ct_put_tile can do anything here.
int ct_can_tile(void);
// Puts a place of a picture: one character with two marks that join it, in the colour of that number.
void ct_put_tile(int row, int column, const uint32_t scalars[3], int colour);
// Sends bytes at once, after all that ct_flush has sent.
void ct_pass(const uint8_t *bytes, size_t count);
// How many bytes ct_keep_parting has room for.
enum { CT_LONGEST_PARTING = 6144 };
// Keeps what takes pictures off the terminal: it is sent before the screen is left, whatever ends the program. What is longer
// changes nothing.
void ct_keep_parting(const uint8_t *bytes, size_t count);
// Whether the terminal may still answer something. What is there of it when the terminal is given back, whatever ends the
// program, is thrown away: a shell would take it for typed.
void ct_expect_answer(int may_come);

// Sleeps until a key, a signal, or the nanoseconds are over; for ever when they are negative.
int ct_wait(int64_t nanoseconds);
// What there is to read: how many bytes, 0 at the end of the input, -1 for nothing yet.
int ct_read(uint8_t *bytes, int count);
// What a key sends, by the name that the terminal's description has for it; NULL for nothing.
const char *ct_key_string(const char *capability);
// The signal that asks the program to end, or 0.
int ct_signal(void);

// Lines instead of a full screen, on whatever standard input and output are; nothing of curses is used.

// Takes the signals, and sees to it that a terminal is given back whatever ends the program.
// Whether standard input is a terminal.
int ct_lines_open(void);
void ct_lines_close(void);
// Whether each key is read as it is pressed, or a line once it is whole; on a terminal only.
void ct_lines_by_key(int by_key);
// Writes all of it; -1 when nobody reads it any more, or a signal asks for the end while there is no room for it.
int ct_lines_write(const uint8_t *bytes, size_t count);
// Sleeps like ct_wait, with CT_KEYS for something to read. Without `reads` it leaves standard input alone.
int ct_lines_wait(int64_t nanoseconds, int reads);
// As ct_stop and ct_retake.
void ct_lines_stop(void);
void ct_lines_retake(void);

#endif
