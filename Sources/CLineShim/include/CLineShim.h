// What Swift cannot say about libedit and about signals itself: variadic calls, the C library's
// stream variables, wide string literals and signal handlers. Nothing here decides anything.
#ifndef CLINESHIM_H
#define CLINESHIM_H

#include <histedit.h>
#include <stdbool.h>
#include <stdio.h>

#pragma clang assume_nonnull begin

// MARK: Streams (mutable globals of C, which Swift 6 refuses as not safe to share)

/// Standard input.
FILE *lineshim_stdin(void);

/// Standard output.
FILE *lineshim_stdout(void);

/// Standard error.
FILE *lineshim_stderr(void);

// MARK: Settings (el_set, el_wset and el_wget are variadic, which Swift does not import)

/// Sets an option whose one argument is an integer: EL_SIGNAL, EL_EDITMODE, EL_PREP_TERM.
void lineshim_set_number(EditLine *editor, int option, int value);

/// Keeps a pointer with the editor, for its callbacks.
void lineshim_set_client(EditLine *editor, void *client);

/// The pointer kept by `lineshim_set_client`.
void *_Nullable lineshim_client(EditLine *editor);

/// Gives a prompt.
typedef wchar_t *_Nonnull (*lineshim_prompter)(EditLine *editor);

/// Sets the function that gives the prompt, and the character that encloses escapes in it.
void lineshim_set_prompt(EditLine *editor, lineshim_prompter prompter, wchar_t enclosing);

/// Selects the key map, `emacs` or `vi`. This puts every key back to that map's defaults.
void lineshim_set_key_map(EditLine *editor, const wchar_t *name);

/// The name of the key map in use.
const wchar_t *_Nullable lineshim_key_map(EditLine *editor);

/// Leaves Ctrl-C, Ctrl-Z, Ctrl-\, Ctrl-S and Ctrl-Q as ordinary keys while a line is edited, and does
/// not have the terminal turn carriage returns into line feeds or the other way: that would double the
/// line ends of what is pasted.
void lineshim_pass_keys(EditLine *editor);

/// Binds a key in the map in use, or in vi's command map if `alternative`.
void lineshim_bind(
    EditLine *editor, const wchar_t *key, const wchar_t *command, bool alternative);

/// Reads one character: 1 if there is one, 0 at the end.
typedef int (*lineshim_reader)(EditLine *editor, wchar_t *character);

/// Sets the function that reads one character.
void lineshim_set_reader(EditLine *editor, lineshim_reader reader);

/// Draws the prompt and the line afresh where the cursor stands.
void lineshim_refresh(EditLine *editor);

/// What a key can be bound to; gives one of libedit's CC_ codes.
typedef unsigned char (*lineshim_command)(EditLine *editor, wint_t key);

/// The commands of our own.
typedef struct {
  lineshim_command complete, interrupt, suspend, undo, paste, compose, right, end, remove, home;
  lineshim_command enter, older, newer, search, search_key, again_older, again_newer;
} lineshim_commands;

/// Adds our commands under names such as `hvis-complete`. libedit keeps the pointers to the names
/// instead of copying them, so they have to be literals, and Swift has no wide ones.
void lineshim_add_commands(EditLine *editor, lineshim_commands commands);

// MARK: Signals (a handler may call async-signal-safe functions only, and Swift code may not be)

/// Catches SIGINT, SIGTERM, SIGHUP, SIGWINCH and SIGCONT, writing each one's number as a byte to a
/// pipe whose reading end is returned, or -1 with `errno` set. A signal that the parent had us
/// ignore (`nohup`) stays ignored.
int lineshim_catch_signals(void);

/// Puts back the handlers from before `lineshim_catch_signals` and closes the pipe.
void lineshim_release_signals(void);

/// Stops this process as Ctrl-Z would, and returns once it is continued. To be called while the
/// terminal is not changed.
void lineshim_stop_self(void);

/// Has a crash (SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE) put standard input's terminal
/// back to how it is now and bracketed paste off, before it takes its course.
void lineshim_guard_crashes(void);

/// Puts back the handlers from before `lineshim_guard_crashes`.
void lineshim_release_crashes(void);

/// Says whether the terminal is changed from now on, so that it has to be put back before a crash or
/// a stop. While it is, SIGTSTP goes to the pipe as well; at other times it stops us at once.
void lineshim_set_terminal_changed(bool changed);

#pragma clang assume_nonnull end

#endif
