#include "CBudgetData.h"

static const char osloregionen2020[] = {
#embed "osloregionen-2020.budget"
    , 0};

static const char osloregionen2021[] = {
#embed "osloregionen-2021.budget"
    , 0};

static const char exampleEnglish[] = {
#embed "example.en.budget"
    , 0};

static const char exampleNorwegian[] = {
#embed "example.nb.budget"
    , 0};

const char *hvis_budget_text(HvisBudget budget) {
  switch (budget) {
  case HvisBudgetOsloregionen2020: return osloregionen2020;
  case HvisBudgetOsloregionen2021: return osloregionen2021;
  case HvisBudgetExampleEnglish: return exampleEnglish;
  case HvisBudgetExampleNorwegian: return exampleNorwegian;
  }
  return osloregionen2020;
}
