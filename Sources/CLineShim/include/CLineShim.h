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
///
/// While none is edited, it has the terminal keep what is typed as it is, without echo; Ctrl-C, Ctrl-Z and
/// Ctrl-\ stay what they are. libedit changes from one to the other in one step, so that no key comes in
/// between.
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
  lineshim_command enter, older, newer, search, search_key, again_older, again_newer, menu_key;
  lineshim_command paste_key, take, take_word, mode_insert, mode_command;
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

/// Whether SIGINT, SIGTERM or SIGHUP has come since `lineshim_set_asked_to_stop` last said otherwise; costs
/// one look at memory.
bool lineshim_is_asked_to_stop(void);

/// Says whether what goes on is asked to stop, from now on.
void lineshim_set_asked_to_stop(bool is_asked);

// MARK: Terminal (its modes have to be put back from signal handlers too)

/// Who the terminal's modes are for.
typedef enum {
  /// Whoever had it before us: the modes are as they were found, and SIGTSTP does what it did then.
  lineshim_as_found,
  /// A program that we have started: the same, and SIGQUIT is for that program only.
  lineshim_lent,
  /// Us, while a line is carried out: nothing is echoed, and what is typed is kept as it is, but for
  /// Ctrl-C, Ctrl-Z and Ctrl-\. SIGTSTP stops us at once, with the modes as they were found meanwhile.
  lineshim_between,
  /// Us, while a line is edited: libedit sets the modes. SIGTSTP goes to the pipe.
  lineshim_editing,
} lineshim_phase;

/// Remembers the terminal's modes as those that were found, to be put back, with bracketed paste off
/// where `encloses_pastes`, before a crash (SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE) or SIGQUIT
/// takes its course, and at exit.
void lineshim_guard_terminal(bool encloses_pastes);

/// Remembers the terminal's modes as those for between two lines.
void lineshim_keep_modes(void);

/// Leaves the editing of lines to the terminal itself from now on, or takes it over again, with pastes
/// enclosed where `encloses_pastes`; a line is handed over at its end and at Tab. There is no phase of
/// editing meanwhile.
void lineshim_edit_plainly(bool is_plain, bool encloses_pastes);

/// Sets the modes and the handling of SIGTSTP as a phase needs them. In the background the modes are
/// left alone.
void lineshim_enter(lineshim_phase phase);

/// Goes back to how all was before `lineshim_guard_terminal`.
void lineshim_release_terminal(void);

/// Whether the terminal is ours to change: we are not in the background.
bool lineshim_is_in_foreground(void);

/// Stops this process as Ctrl-Z would, and returns once it is continued; false, at once, where the parent
/// had us ignore that.
bool lineshim_stop_self(void);

#pragma clang assume_nonnull end

#endif
