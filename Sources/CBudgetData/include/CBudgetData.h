#ifndef HVIS_BUDGET_DATA_H
#define HVIS_BUDGET_DATA_H

#include <stddef.h>

// The budget file that travels inside the executable, as UTF-8 bytes. Swift has no way of its own to
// take a file into a program that stays sound when the executable is moved.
extern const unsigned char hvis_budget_bytes[];
extern const size_t hvis_budget_length;

#endif
