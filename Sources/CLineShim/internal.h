// What the files of this target tell one another.
#ifndef CLINESHIM_INTERNAL_H
#define CLINESHIM_INTERNAL_H

/// Writes a signal's number to the pipe. Async-signal-safe.
void lineshim_note_signal(int number);

/// Puts the terminal's modes back to what they are between lines, after a stop; does nothing while they
/// are to be others. Async-signal-safe.
void lineshim_take_again(void);

#endif
