// For sigaction and O_CLOEXEC, which strict C2x hides.
#define _GNU_SOURCE
#include "CLineShim.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

static const int caught[] = {SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGCONT};
enum { caught_count = sizeof caught / sizeof caught[0] };
static struct sigaction before_caught[caught_count];

static int reading_end = -1;
static volatile sig_atomic_t writing_end = -1;

// Whoever computes looks at this a million times a second; the pipe would be a system call each.
static atomic_bool asked_to_stop;

static void note(int number) {
  int kept = errno;
  if (number == SIGINT || number == SIGTERM || number == SIGHUP) atomic_store(&asked_to_stop, true);
  unsigned char byte = (unsigned char)number;
  // A full pipe holds so many signals that a lost one changes nothing.
  ssize_t ignored = write(writing_end, &byte, 1);
  (void)ignored;
  errno = kept;
}

static void note_continued(int number) {
  int kept = errno;
  lineshim_take_again();
  errno = kept;
  note(number);
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
  struct sigaction action = {.sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < caught_count; i++) {
    action.sa_handler = caught[i] == SIGCONT ? note_continued : note;
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

void lineshim_note_signal(int number) { note(number); }

bool lineshim_is_asked_to_stop(void) {
  return atomic_load_explicit(&asked_to_stop, memory_order_relaxed);
}

void lineshim_set_asked_to_stop(bool is_asked) { atomic_store(&asked_to_stop, is_asked); }
