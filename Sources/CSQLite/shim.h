#ifndef KOMMUNALGRAPH_CSQLITE_SHIM_H
#define KOMMUNALGRAPH_CSQLITE_SHIM_H
#include <sqlite3.h>
#endif
