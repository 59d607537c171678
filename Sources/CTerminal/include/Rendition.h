// What curses says of colours and styles, in fewer bytes. Curses takes all of them back before each change, and a figure changes
// them at every second cell; here only what differs is said, and when the next character needs it.
#ifndef RENDITION_H
#define RENDITION_H

#include <stddef.h>

// How many bytes more than it was given ct_rendition may make, and ct_rendition_end at most.
enum { CT_RENDITION_MORE = 256 };

// Makes bytes for a terminal of 256 colours shorter; returns how many there are now. What is cut off in the middle of a
// sequence comes with the next bytes.
size_t ct_rendition(const char *bytes, size_t length, char *shorter);
// What was kept back, so that the terminal stands as curses believes.
size_t ct_rendition_end(char *rest);
// Somebody else may have changed colours and styles: the next are said whole.
void ct_rendition_forget(void);

#endif
