// Included by name, so that the system's search path (or pkg-config) decides which zlib it is.
#include <zlib.h>
