// Prints which functions a program runs through, in the order of their first call: usage: called PROGRAM
// [ARGUMENT...] with lines of `nm`, an address and a name behind its letter, at standard input. The program's own
// output goes nowhere. Each function gets a breakpoint, which is taken out where it is met.
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __aarch64__
typedef uint32_t Code;
static const Code stop = 0xd4200000;
#define PROGRAM_COUNTER pc
#define PASSED 0
#else
typedef uint8_t Code;
static const Code stop = 0xcc;
#define PROGRAM_COUNTER rip
#define PASSED 1
#endif

struct function {
  unsigned long address;
  char *name;
  Code code;
};

enum { NT_REGISTERS = 1 };

static int earlier(const void *left, const void *right) {
  unsigned long a = ((const struct function *)left)->address;
  unsigned long b = ((const struct function *)right)->address;
  return (a > b) - (a < b);
}

static void fail(const char *what) {
  perror(what);
  exit(71);
}

int main(int count, char **arguments) {
  struct function *all = 0, *met;
  size_t used = 0;
  size_t room = 0;
  char kind, *name, *line = 0, path[64];
  unsigned long address;
  if (count < 2) return 64;
  while (getline(&line, &room, stdin) > 0) {
    // What is only referred to has no address.
    if (sscanf(line, "%lx %c %ms", &address, &kind, &name) != 3) continue;
    if (!strchr("tTwW", kind)) continue;
    all = realloc(all, (used + 1) * sizeof *all);
    if (!all) fail("memory");
    all[used++] = (struct function){address, name, 0};
  }
  qsort(all, used, sizeof *all, earlier);

  pid_t child = fork();
  if (child < 0) fail("fork");
  if (child == 0) {
    int nowhere = open("/dev/null", O_RDWR);
    for (int place = 0; place < 3; place++) dup2(nowhere, place);
    ptrace(PTRACE_TRACEME, 0, 0, 0);
    execv(arguments[1], arguments + 1);
    _exit(127);
  }
  int status;
  waitpid(child, &status, 0);
  snprintf(path, sizeof path, "/proc/%d/mem", child);
  int memory = open(path, O_RDWR);
  if (memory < 0) fail(path);
  for (met = all; met < all + used; met++) {
    if (met > all && met[-1].address == met->address) continue;
    if (pread(memory, &met->code, sizeof stop, met->address) != sizeof stop) met->code = stop;
    else if (pwrite(memory, &stop, sizeof stop, met->address) != sizeof stop) fail("breakpoint");
  }
  struct user_regs_struct registers;
  struct iovec whole = {&registers, sizeof registers};
  int signal = 0;
  while (!ptrace(PTRACE_CONT, child, 0, signal) && waitpid(child, &status, 0) == child && WIFSTOPPED(status)) {
    signal = WSTOPSIG(status);
    if (signal != SIGTRAP) continue;
    if (ptrace(PTRACE_GETREGSET, child, NT_REGISTERS, &whole)) fail("registers");
    registers.PROGRAM_COUNTER -= PASSED;
    struct function wanted = {registers.PROGRAM_COUNTER, 0, 0};
    met = bsearch(&wanted, all, used, sizeof *all, earlier);
    if (!met) continue;
    // Of several names of one address the first one holds what stood there.
    while (met > all && met[-1].address == met->address) met--;
    if (pwrite(memory, &met->code, sizeof stop, met->address) != sizeof stop) fail("code");
    if (ptrace(PTRACE_SETREGSET, child, NT_REGISTERS, &whole)) fail("registers");
    signal = 0;
    for (size_t same = met - all; same < used && all[same].address == wanted.address; same++) puts(all[same].name);
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 70;
}
