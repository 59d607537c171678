// What a terminal sends that nobody pressed.
#ifndef HUSH_H
#define HUSH_H

// Turns off what a program before may have left on, mouse and focus, and wheels that send arrows; pasted text is marked as
// such. Remembers first what was on, where the terminal can and it is as it was found. Nothing is sent to a terminal whose
// description knows neither a mouse nor a second screen.
void ct_hush(int as_found);
// Gives all of it back as it was found.
void ct_unhush(void);
// What ct_unhush sends: made by setupterm's description, and nothing else may be needed to send it in a signal handler.
const char *ct_unhush_text(void);

#endif
