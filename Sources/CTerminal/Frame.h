// What curses writes is collected in memory, and sent without ever waiting for a terminal that takes nothing.
#ifndef FRAME_H
#define FRAME_H

#include <stddef.h>
#include <stdio.h>

// What curses is to write to: the terminal on standard output until ct_frame_collect, because curses sets a
// terminal's modes through it. NULL when there are no descriptors left.
FILE *ct_frame_open(void);
// From now on what curses writes is kept until it is sent; what it says of colours is made shorter where a terminal has 256.
void ct_frame_collect(int colours);
// Sends what was kept; gives up when the terminal takes nothing and a signal asks for the end.
void ct_frame_send(void);
// Sends what curses made elsewhere.
void ct_frame_say(const char *bytes, size_t length);
// Sends bytes to the terminal, as far as it takes them before a signal asks for the end.
void ct_send(const char *bytes, size_t length);
// Whether something was given up, perhaps in the middle of a sequence.
int ct_frame_is_torn(void);
// Sends again after something was given up, unless the program is to end; whether anything was.
int ct_frame_mend(void);
// Waits until a descriptor takes more; 0 when a signal asks for the end before, or nobody is there to take it.
int ct_has_room(int fd);

#endif
