#ifndef HVIS_BUDGET_DATA_H
#define HVIS_BUDGET_DATA_H

// The budget files that travel inside the executable.
typedef enum __attribute__((enum_extensibility(closed))) {
  HvisBudgetOsloregionen2020,
  HvisBudgetOsloregionen2021,
  HvisBudgetExampleEnglish,
  HvisBudgetExampleNorwegian,
} HvisBudget;

// The bytes of one of them, which are UTF-8.
typedef struct {
  const unsigned char *bytes;
  long count;
} HvisBudgetText;

// One of them. Swift has no way of its own to take a file into a program that stays sound when the executable is
// moved, and cannot take the address of a C array, so that a function gives it.
HvisBudgetText hvis_budget_text(HvisBudget budget);

#endif
