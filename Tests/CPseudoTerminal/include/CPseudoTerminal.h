// What Swift cannot do itself. `fork` is kept from it: a Swift program may not go on after one.
#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <sys/types.h>

/// Runs a program on a terminal of its own.
///
/// `arguments` and `environment` end in NULL. Gives our end of the terminal, and the process in
/// `process`; -1 with `errno` set where there is none to be had. A program that cannot be run exits
/// with 127. `lifeline` gives the reading end of a pipe that ends when the program and all those it
/// has started have.
int pseudoterminal_spawn(
    const char *_Nonnull program, char *_Nullable const *_Nonnull arguments,
    char *_Nullable const *_Nonnull environment, unsigned short rows, unsigned short columns,
    pid_t *_Nonnull process, int *_Nonnull lifeline);

/// Gives the terminal another size, which its program is told by a signal. `ioctl` is variadic.
void pseudoterminal_resize(int terminal, unsigned short rows, unsigned short columns);

/// The exit status in what `waitpid` told, or -1 (the macros are not imported).
int pseudoterminal_exit_status(int told);

/// The signal that ended the process in what `waitpid` told, or -1.
int pseudoterminal_ending_signal(int told);

/// The file of the program or library that an address lies in, or NULL. Swift's module of the GNU C
/// library leaves `dladdr` out.
const char *_Nullable pseudoterminal_image(const void *_Nonnull address);

#endif
