// Included by name, so that the system's search path (or pkg-config) decides which libedit it is.
#include <histedit.h>
