#ifndef HVIS_BUDGET_DATA_H
#define HVIS_BUDGET_DATA_H

// The budget files that travel inside the executable.
typedef enum __attribute__((enum_extensibility(closed))) {
  HvisBudgetOsloregionen2020,
  HvisBudgetOsloregionen2021,
  HvisBudgetExampleEnglish,
  HvisBudgetExampleNorwegian,
} HvisBudget;

// One of them, as UTF-8 text that ends in a zero byte. Swift has no way of its own to take a file into a program
// that stays sound when the executable is moved, and cannot take the address of a C array, so that a function
// gives it.
const char *hvis_budget_text(HvisBudget budget);

#endif
