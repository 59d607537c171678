// A picture is collected in memory and sent in one piece.
//
// curses writes to the terminal whenever it moves its cursor, a dozen times a picture: a picture sent like that is seen
// half done, and each write wakes the terminal.
#ifndef FRAME_H
#define FRAME_H

#include <stdio.h>

// What curses is to write to: the terminal on standard output until ct_frame_collect, because curses sets a
// terminal's modes through it. NULL when there are no descriptors left.
FILE *ct_frame_open(void);
// From now on what curses writes is kept until it is sent.
void ct_frame_collect(void);
// Sends what was kept; gives up when the terminal takes nothing and a signal asks for the end.
void ct_frame_send(void);
// Whether some of it was given up, perhaps in the middle of a sequence.
int ct_frame_is_torn(void);
// Waits until a descriptor takes more; 0 when a signal asks for the end before, or nobody is there to take it.
int ct_has_room(int fd);

#endif
