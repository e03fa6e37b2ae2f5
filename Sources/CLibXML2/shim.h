#ifndef KOMMUNALGRAPH_CLIBXML2_SHIM_H
#define KOMMUNALGRAPH_CLIBXML2_SHIM_H
#include <libxml/xmlversion.h>
// ICU's headers, which Debian's libxml2 would include for the type of one private field,
// clash with those of Foundation's own ICU.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#endif
