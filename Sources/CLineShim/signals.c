// For sigaction and O_CLOEXEC, which strict C2x hides.
#define _GNU_SOURCE
#include "CLineShim.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <termios.h>
#include <unistd.h>

static const int caught[] = {SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGCONT};
enum { caught_count = sizeof caught / sizeof caught[0] };
static struct sigaction before_caught[caught_count];

static const int fatal[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};
enum { fatal_count = sizeof fatal / sizeof fatal[0] };
static struct sigaction before_fatal[fatal_count];

static struct sigaction before_stop;
static int reading_end = -1;
static volatile sig_atomic_t writing_end = -1;
static struct termios ordinary;
static volatile sig_atomic_t terminal_changed;

static void note(int number) {
  int kept = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe holds so many signals that a lost one changes nothing.
  ssize_t ignored = write(writing_end, &byte, 1);
  (void)ignored;
  errno = kept;
}

static struct sigaction noting(void) {
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  return action;
}

int lineshim_catch_signals(void) {
  int ends[2];
  if (pipe(ends) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
  }
  reading_end = ends[0];
  writing_end = ends[1];
  struct sigaction action = noting();
  for (int i = 0; i < caught_count; i++) {
    sigaction(caught[i], NULL, &before_caught[i]);
    if (before_caught[i].sa_handler != SIG_IGN) sigaction(caught[i], &action, NULL);
  }
  return reading_end;
}

void lineshim_release_signals(void) {
  for (int i = 0; i < caught_count; i++) sigaction(caught[i], &before_caught[i], NULL);
  close(reading_end);
  close(writing_end);
  reading_end = writing_end = -1;
}

void lineshim_stop_self(void) { raise(SIGTSTP); }

static void restore_and_crash(int number) {
  if (terminal_changed) {
    static const char paste_off[] = "\033[?2004l\r\n";
    ssize_t ignored = write(STDOUT_FILENO, paste_off, sizeof paste_off - 1);
    (void)ignored;
    tcsetattr(STDIN_FILENO, TCSANOW, &ordinary);
  }
  for (int i = 0; i < fatal_count; i++)
    if (fatal[i] == number) sigaction(number, &before_fatal[i], NULL);
  // Blocked until this handler returns, and then delivered to the one from before.
  raise(number);
}

void lineshim_guard_crashes(void) {
  tcgetattr(STDIN_FILENO, &ordinary);
  struct sigaction action = {.sa_handler = restore_and_crash};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &action, &before_fatal[i]);
}

void lineshim_release_crashes(void) {
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &before_fatal[i], NULL);
}

void lineshim_set_terminal_changed(bool changed) {
  if (changed == terminal_changed) return;
  terminal_changed = changed;
  struct sigaction action = noting();
  if (!changed)
    sigaction(SIGTSTP, &before_stop, NULL);
  else if (sigaction(SIGTSTP, NULL, &before_stop) == 0 && before_stop.sa_handler != SIG_IGN)
    sigaction(SIGTSTP, &action, NULL);
}
