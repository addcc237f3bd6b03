#include "CBudgetData.h"

const unsigned char hvis_budget_bytes[] = {
#embed "osloregionen-2020.budget"
};

const size_t hvis_budget_length = sizeof hvis_budget_bytes;
