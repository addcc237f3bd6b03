// For sigaction, which strict C2x hides.
#define _GNU_SOURCE
#include "CLineShim.h"
#include "internal.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

// SIGQUIT is what Ctrl-\ sends between lines.
static const int fatal[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGQUIT};
enum { fatal_count = sizeof fatal / sizeof fatal[0] };
static struct sigaction before_fatal[fatal_count];

static struct sigaction before_stop;
static struct termios found;
static struct termios between;
static volatile sig_atomic_t phase = lineshim_as_found;
static struct termios plain;
static volatile sig_atomic_t encloses_pastes;
static volatile sig_atomic_t is_plain;

bool lineshim_is_in_foreground(void) {
  pid_t foreground = tcgetpgrp(STDIN_FILENO);
  // A terminal that is not the session's has no foreground to be kept out of.
  return foreground <= 0 || foreground == getpgrp();
}

static void say(const char *text, size_t length) {
  if (!encloses_pastes) return;
  ssize_t ignored = write(STDOUT_FILENO, text, length);
  (void)ignored;
}

// In the background the terminal is somebody else's, and to touch it would stop us (SIGTTOU).
static void give_back(void) {
  if (!lineshim_is_in_foreground()) return;
  static const char paste_off[] = "\033[?2004l";
  say(paste_off, sizeof paste_off - 1);
  tcsetattr(STDIN_FILENO, TCSANOW, &found);
}

static void take(void) {
  if (!lineshim_is_in_foreground()) return;
  static const char paste_on[] = "\033[?2004h";
  say(paste_on, sizeof paste_on - 1);
  tcsetattr(STDIN_FILENO, TCSANOW, is_plain ? &plain : &between);
}

void lineshim_take_again(void) {
  if (phase == lineshim_between) take();
}

static void stop(int number) {
  int kept = errno;
  if (phase == lineshim_editing) {
    lineshim_note_signal(number);
  } else {
    // Between lines nobody reads the pipe soon.
    give_back();
    struct sigaction ours;
    sigaction(SIGTSTP, &before_stop, &ours);
    sigset_t unblocked, mask;
    sigemptyset(&unblocked);
    sigaddset(&unblocked, SIGTSTP);
    raise(SIGTSTP);
    sigprocmask(SIG_UNBLOCK, &unblocked, &mask);
    // Stopped here, until SIGCONT, whose handler takes the terminal again.
    sigprocmask(SIG_SETMASK, &mask, NULL);
    sigaction(SIGTSTP, &ours, NULL);
  }
  errno = kept;
}

bool lineshim_stop_self(void) {
  struct sigaction now;
  if (sigaction(SIGTSTP, NULL, &now) != 0 || now.sa_handler == SIG_IGN) return false;
  raise(SIGTSTP);
  return true;
}

static void restore_and_die(int number) {
  // The program that has the terminal is what Ctrl-\ is for.
  if (number == SIGQUIT && phase == lineshim_lent) return;
  if (phase == lineshim_between || phase == lineshim_editing) {
    ssize_t ignored = write(STDOUT_FILENO, "\r\n", 2);
    (void)ignored;
    give_back();
  }
  for (int i = 0; i < fatal_count; i++)
    if (fatal[i] == number) sigaction(number, &before_fatal[i], NULL);
  // The language's runtime takes it for a crash and would print a backtrace, and wait for a key.
  if (number == SIGQUIT) signal(SIGQUIT, SIG_DFL);
  // Blocked until this handler returns, and then delivered to the one from before.
  raise(number);
}

static void restore_at_exit(void) { lineshim_enter(lineshim_as_found); }

void lineshim_guard_terminal(bool pastes) {
  tcgetattr(STDIN_FILENO, &found);
  between = found;
  encloses_pastes = pastes;
  struct sigaction action = {.sa_handler = restore_and_die};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < fatal_count; i++) {
    sigaction(fatal[i], NULL, &before_fatal[i]);
    if (before_fatal[i].sa_handler != SIG_IGN) sigaction(fatal[i], &action, NULL);
  }
  static bool is_registered;
  if (!is_registered) is_registered = atexit(restore_at_exit) == 0;
}

void lineshim_edit_plainly(bool wanted, bool pastes) {
  bool is_ours = phase == lineshim_between || phase == lineshim_editing;
  if (is_ours) give_back();
  plain = found;
  plain.c_iflag |= ICRNL;
  plain.c_oflag |= OPOST | ONLCR;
  plain.c_lflag |= ICANON | ECHO | ECHOE | ISIG;
#ifdef IUTF8
  plain.c_iflag |= IUTF8;
#endif
  // Hands the line over at Tab, too, as far as it has come.
  plain.c_cc[VEOL] = '\t';
  is_plain = wanted;
  encloses_pastes = pastes && !wanted;
  if (is_ours) take();
}

void lineshim_keep_modes(void) { tcgetattr(STDIN_FILENO, &between); }

void lineshim_release_terminal(void) {
  lineshim_enter(lineshim_as_found);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &before_fatal[i], NULL);
}

void lineshim_enter(lineshim_phase next) {
  bool was_ours = phase == lineshim_between || phase == lineshim_editing;
  bool is_ours = next == lineshim_between || next == lineshim_editing;
  if (was_ours && !is_ours) {
    give_back();
    sigaction(SIGTSTP, &before_stop, NULL);
  }
  phase = next;
  if (is_ours && !was_ours) {
    struct sigaction action = {.sa_handler = stop, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    if (sigaction(SIGTSTP, NULL, &before_stop) == 0 && before_stop.sa_handler != SIG_IGN)
      sigaction(SIGTSTP, &action, NULL);
    take();
  }
}
