// Giving the terminal back, whatever ends the program.
#ifndef RESTORE_H
#define RESTORE_H

// Remembers the terminal as it is, sets standard error aside and takes the signals. Needs setupterm before.
void ct_restore_arm(void);
// Remembers the full screen's modes, in which ^S doesn't freeze it, and sets them.
void ct_restore_keep_modes(void);
// Sets the full screen's modes again.
void ct_restore_modes(void);
// Puts terminal, standard error and signals back.
void ct_restore_now(void);
// Puts terminal and standard error back for a stop, and takes them again after it.
void ct_restore_pause(void);
void ct_restore_resume(void);

// Readable when a signal has come.
int ct_signal_fd(void);
void ct_signal_drain(void);
// Whether a signal has come since the last time it was asked for.
int ct_took(int signal);

#endif
