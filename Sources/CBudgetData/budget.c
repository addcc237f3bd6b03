#include "CBudgetData.h"

static const char text[] = {
#embed "osloregionen-2020.budget"
    , 0};

const char *hvis_budget_text(void) { return text; }
