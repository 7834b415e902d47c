#include <libxml/xmlversion.h>
// Keeps out ICU's headers, which Foundation brings in another version; only the handlers of
// encodings, which nobody asks for here, hold anything of it.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
