// What the machine knows of a type of terminal.
#ifndef DESCRIPTION_H
#define DESCRIPTION_H

// Reads the description of a type of terminal, or the one that stands in for it: its name, or NULL where there is none.
const char *ct_description(const char *name);
// Whether curses survives drawing with the description of that name.
int ct_description_holds(const char *name);

#endif
