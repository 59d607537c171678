// Giving the terminal back, whatever ends the program.
#ifndef RESTORE_H
#define RESTORE_H

// Remembers the terminal as it is and takes the signals; for a full screen it sets standard error aside as well, and
// needs setupterm before.
void ct_restore_arm(int full_screen);
// Remembers the full screen's modes, in which ^S doesn't freeze it, and sets them.
void ct_restore_keep_modes(void);
// Sets the full screen's modes again.
void ct_restore_modes(void);
// Sets the modes in which each key is read as it is pressed, unseen, or those that were found.
void ct_restore_by_key(int by_key);
// Sends what ct_keep_parting has kept.
void ct_restore_part(void);
// Sends what undoes the full screen, in place of what the terminal has not taken yet where it takes no more. Safe in a
// signal handler.
void ct_restore_say_farewell(void);
// Puts terminal, standard error and signals back.
void ct_restore_now(void);
// Puts terminal and standard error back for a stop, and takes them again after it.
void ct_restore_pause(void);
void ct_restore_resume(void);

// Readable when a signal has come.
int ct_signal_fd(void);
// What has come since the last time it was asked for, as bits of what ct_wait wakes up for.
int ct_signals(void);

#endif
