// For forkpty, which strict C2x hides.
#define _GNU_SOURCE
#define _DARWIN_C_SOURCE
#include "CPseudoTerminal.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>
#if defined(__APPLE__)
#include <util.h>
#else
#include <pty.h>
#endif

// A program spawned while another's terminal is not yet close-on-exec would hold that one open.
static pthread_mutex_t spawning = PTHREAD_MUTEX_INITIALIZER;

int pseudoterminal_spawn(
    const char *program, char *const *arguments, char *const *environment, unsigned short rows,
    unsigned short columns, pid_t *process, int *lifeline) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  int terminal = -1;
  int ends[2];
  pthread_mutex_lock(&spawning);
  if (pipe(ends) != 0) {
    pthread_mutex_unlock(&spawning);
    return -1;
  }
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  pid_t forked = forkpty(&terminal, NULL, NULL, &size);
  if (forked == 0) {
    // What the test runner ignores or blocks, the program shall not.
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
    execve(program, arguments, environment);
    _exit(127);
  }
  if (forked > 0) fcntl(terminal, F_SETFD, FD_CLOEXEC);
  close(ends[1]);
  pthread_mutex_unlock(&spawning);
  *process = forked;
  *lifeline = ends[0];
  return forked > 0 ? terminal : -1;
}

void pseudoterminal_resize(int terminal, unsigned short rows, unsigned short columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  ioctl(terminal, TIOCSWINSZ, &size);
}

int pseudoterminal_exit_status(int told) { return WIFEXITED(told) ? WEXITSTATUS(told) : -1; }

int pseudoterminal_ending_signal(int told) { return WIFSIGNALED(told) ? WTERMSIG(told) : -1; }

const char *pseudoterminal_image(const void *address) {
  Dl_info found;
  return dladdr(address, &found) != 0 ? found.dli_fname : NULL;
}
