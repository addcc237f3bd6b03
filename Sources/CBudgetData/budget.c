#include "CBudgetData.h"

static const unsigned char osloregionen2020[] = {
#embed "osloregionen-2020.budget"
};

static const unsigned char osloregionen2021[] = {
#embed "osloregionen-2021.budget"
};

static const unsigned char exampleEnglish[] = {
#embed "example.en.budget"
};

static const unsigned char exampleNorwegian[] = {
#embed "example.nb.budget"
};

#define TEXT(bytes) ((HvisBudgetText){(bytes), sizeof(bytes)})

HvisBudgetText hvis_budget_text(HvisBudget budget) {
  switch (budget) {
  case HvisBudgetOsloregionen2020: return TEXT(osloregionen2020);
  case HvisBudgetOsloregionen2021: return TEXT(osloregionen2021);
  case HvisBudgetExampleEnglish: return TEXT(exampleEnglish);
  case HvisBudgetExampleNorwegian: return TEXT(exampleNorwegian);
  }
  return TEXT(osloregionen2020);
}
